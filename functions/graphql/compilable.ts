import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  TypeInfo,
  type TypeNode,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { MOST_COMPILED_FIELDS } from './limits.ts';

/**
 * How many fields the code of an operation has; null where the compiler does not make of it what graphql-js makes of it, or too much. It is not given:
 * - what writes;
 * - a variable whose type holds itself: its checks would be written out without end;
 * - a variable that may be null where null is not allowed: it would pass;
 * - the name `__proto__`: it would set what an object inherits from, and not be in it;
 * - a name that is asked more than once at one place, in a document with `@skip` or `@include`: it would stand where it is first written, also where that is left out;
 * - what would be too much code: a selection is written out for each type that an answer can have.
 */
export function fieldsOfCode(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, variableDefinitions = [], selectionSet }: OperationDefinitionNode,
): number | null {
  const root = schema.getQueryType();
  if (operation !== OperationTypeNode.QUERY || !root) return null;
  if (variableDefinitions.some(({ type }) => holdsItself(schema.getType(nameOf(type)), []))) return null;
  if (isOdd(schema, document, variableDefinitions)) return null;
  const seen: Seen = { schema, fragments: fragmentsOf(document), isConditional: false, isRepeated: false };
  const fields = measure(seen, selectionSet, root, new Map());
  return fields > MOST_COMPILED_FIELDS || (seen.isConditional && seen.isRepeated) ? null : fields;
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

function holdsItself(type: GraphQLInputType | GraphQLNamedType | undefined, above: readonly unknown[]): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (above.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => holdsItself(field.type, [...above, named]));
}

/** Whether a variable that may be null stands where null is not allowed, as one with a default may, or a name is that of what objects inherit from. */
function isOdd(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableDefinitions: readonly VariableDefinitionNode[],
): boolean {
  const never = new Set(
    variableDefinitions
      .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
  const info = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(info, {
      Name: ({ value }) => {
        if (value === '__proto__') found = true;
      },
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        if (isNonNullType(info.getInputType()) && !never.has(name.value)) found = true;
      },
    }),
  );
  return found;
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  return fragments;
}

/** What a walk through an operation has seen. */
interface Seen {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether anything has a directive. */
  isConditional: boolean;
  /** Whether a name is asked more than once at one place. */
  isRepeated: boolean;
}

/** The names asked at one place, and those below each. */
type Place = Map<string, Place>;

/** How many fields the code of a selection has. */
function measure(seen: Seen, { selections }: SelectionSetNode, parent: GraphQLNamedType, place: Place): number {
  let fields = 0;
  for (const one of selections) {
    if (one.directives !== undefined && one.directives.length > 0) seen.isConditional = true;
    if (one.kind === Kind.FIELD) {
      const name = one.alias?.value ?? one.name.value;
      const below = place.get(name);
      if (below !== undefined) seen.isRepeated = true;
      const inner: Place = below ?? new Map();
      place.set(name, inner);
      fields += 1;
      const type =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[one.name.value]?.type : undefined;
      if (type !== undefined && one.selectionSet !== undefined) {
        fields += measure(seen, one.selectionSet, getNamedType(type), inner);
      }
    } else {
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? seen.fragments.get(one.name.value) : one;
      if (fragment === undefined) continue;
      const type = fragment.typeCondition && seen.schema.getType(fragment.typeCondition.name.value);
      fields += measure(seen, fragment.selectionSet, type ?? parent, place);
    }
  }
  return isAbstractType(parent) ? fields * seen.schema.getPossibleTypes(parent).length : fields;
}
