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
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { MOST_COMPILED_FIELDS } from './limits.ts';

/**
 * How many fields the code of an operation has; null where the compiler does not make of it what graphql-js makes of it, or too much. It is not given:
 * - what writes;
 * - a text that is more than a code, a day or a slug: it writes texts into code, and one that it takes for a mark of its own it would run;
 * - a name with `__` but for `__typename`: `__proto__` would set what an object inherits from, and others are marks of the code's own;
 * - a variable whose type holds itself: its checks would be written out without end;
 * - a variable that may be null where null is not allowed, or within a list or an input: null would pass, or stand where nothing was given;
 * - in a document with `@skip` or `@include`, a name asked more than once at one place, or a fragment at more than one: conditions would be mixed up;
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
  const never = variableDefinitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
  if (hasOddPart(schema, document, new Set(never.map(({ variable }) => variable.name.value)))) return null;
  const seen: Seen = {
    schema,
    fragments: fragmentsOf(document),
    spread: new Set(),
    isConditional: false,
    repeats: false,
  };
  const fields = measure(seen, selectionSet, root, new Map());
  return fields > MOST_COMPILED_FIELDS || (seen.isConditional && seen.repeats) ? null : fields;
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

function holdsItself(type: GraphQLInputType | GraphQLNamedType | undefined, above: readonly unknown[]): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (above.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => holdsItself(field.type, [...above, named]));
}

/** Codes, days, periods, slugs: letters and digits with single marks between them. Nothing of it can be a call, an end of a text, or a mark with `__`. */
const PLAIN_TEXT = /^(?:[A-Za-z0-9]+(?:[.:_-][A-Za-z0-9]+)*)?$/;
const LONGEST_TEXT = 200;

/** Whether a document has a text, a name or a variable that is not given to the compiler; `never`: the variables that are never null. */
function hasOddPart(schema: GraphQLSchema, document: DocumentNode, never: ReadonlySet<string>): boolean {
  const info = new TypeInfo(schema);
  let found = false;
  /** Lists and inputs that are open. */
  let within = 0;
  const level = {
    enter: () => {
      within += 1;
    },
    leave: () => {
      within -= 1;
    },
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Name: ({ value }) => {
        if (value.includes('__') && value !== '__typename') found = true;
      },
      StringValue: ({ value }) => {
        if (value.length > LONGEST_TEXT || !PLAIN_TEXT.test(value)) found = true;
      },
      ListValue: level,
      ObjectValue: level,
      Variable: ({ name }) => {
        if ((within > 0 || isNonNullType(info.getInputType())) && !never.has(name.value)) found = true;
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
  /** The fragments that were gone through. */
  spread: Set<string>;
  /** Whether anything has a directive. */
  isConditional: boolean;
  /** Whether a name is asked more than once at one place, or a fragment gone through more than once. */
  repeats: boolean;
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
      const known = place.get(name);
      if (known !== undefined) seen.repeats = true;
      const below: Place = known ?? new Map();
      place.set(name, below);
      fields += 1;
      const type =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[one.name.value]?.type : undefined;
      if (type !== undefined && one.selectionSet !== undefined) {
        fields += measure(seen, one.selectionSet, getNamedType(type), below);
      }
    } else {
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? seen.fragments.get(one.name.value) : one;
      if (fragment === undefined) continue;
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.spread.has(one.name.value)) seen.repeats = true;
        seen.spread.add(one.name.value);
      }
      const type = fragment.typeCondition && seen.schema.getType(fragment.typeCondition.name.value);
      fields += measure(seen, fragment.selectionSet, type ?? parent, place);
    }
  }
  return isAbstractType(parent) ? fields * seen.schema.getPossibleTypes(parent).length : fields;
}
