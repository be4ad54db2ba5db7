import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How long an answer may be kept, in seconds, and by whom; null: by nobody. */
export type CachePolicy = { maxAge: number; scope: 'PUBLIC' | 'PRIVATE' } | null;

/** Reads the policy of an operation's answer from the request alone; the variables are those of `@skip` and `@include`. */
export type PolicyOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) => CachePolicy;
type Variables = Readonly<Record<string, unknown>>;

/** What `@cacheControl` says at one place. */
interface Hint {
  maxAge: number | undefined;
  scope: unknown;
  inheritMaxAge: boolean;
}
type Hinted = GraphQLField<unknown, unknown> | GraphQLNamedType;
const NO_HINT: Hint = { maxAge: undefined, scope: undefined, inheritMaxAge: false };

/**
 * The policies of a schema's answers: the smallest age and the narrowest scope of everything that is selected. A field at the root, and one that has objects, has the age 0
 * unless it or its type names or inherits another. Fragments count whatever types the answer has, and fields whether or not it has
 * them, so that the policy depends on the request alone. Source of the rules: Apollo's `@cacheControl`.
 */
export function createPolicyOf(schema: GraphQLSchema): PolicyOf {
  const hintOf = hintsOf(schema);
  return (document, operation, variables) => {
    let maxAge = Number.POSITIVE_INFINITY;
    let scope: 'PUBLIC' | 'PRIVATE' = 'PUBLIC';
    const take = (field: GraphQLField<unknown, unknown>, isRoot: boolean): void => {
      const target = getNamedType(field.type);
      const own = hintOf(field);
      const ofTarget = isCompositeType(target) ? hintOf(target) : NO_HINT;
      const age = own.maxAge ?? ofTarget.maxAge;
      const inherits = own.inheritMaxAge || ofTarget.inheritMaxAge;
      if (age !== undefined) maxAge = Math.min(maxAge, age);
      else if (isRoot || (isCompositeType(target) && !inherits)) maxAge = 0;
      if ((own.scope ?? ofTarget.scope) === 'PRIVATE') scope = 'PRIVATE';
    };
    const walk = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, isRoot: boolean): void => {
      for (const one of set.selections) {
        if (!isIncluded(one.directives, variables)) continue;
        if (one.kind === Kind.FIELD) {
          const field = fieldOf(parent, one.name.value);
          if (field === undefined) continue;
          take(field, isRoot);
          if (one.selectionSet !== undefined) walk(one.selectionSet, getNamedType(field.type), false);
        } else if (one.kind === Kind.INLINE_FRAGMENT) {
          const condition = one.typeCondition?.name.value;
          walk(one.selectionSet, condition === undefined ? parent : schema.getType(condition), isRoot);
        } else {
          const fragment = fragmentOf(document, one.name.value);
          walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), isRoot);
        }
      }
    };
    walk(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, true);
    return maxAge > 0 && maxAge < Number.POSITIVE_INFINITY ? { maxAge, scope } : null;
  };
}

/** The `Cache-Control` that says it. */
export const cacheControl = (policy: CachePolicy): string =>
  policy === null ? 'no-store' : `max-age=${policy.maxAge}, ${policy.scope.toLowerCase()}`;

function hintsOf(schema: GraphQLSchema): (of: Hinted) => Hint {
  const directive = schema.getDirective('cacheControl');
  if (!directive) throw new Error('The schema has no @cacheControl.');
  const hints = new Map<Hinted, Hint>();
  return (of) => {
    const held = hints.get(of);
    if (held !== undefined) return held;
    const values = of.astNode ? getDirectiveValues(directive, of.astNode) : undefined;
    const inheritMaxAge = values?.inheritMaxAge === true;
    const maxAge = typeof values?.maxAge === 'number' && !inheritMaxAge ? values.maxAge : undefined;
    const hint = values === undefined ? NO_HINT : { maxAge, scope: values.scope, inheritMaxAge };
    hints.set(of, hint);
    return hint;
  };
}

/** A field of the schema itself; those of introspection say nothing about how long an answer may be kept. */
const fieldOf = (parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;

function fragmentOf({ definitions }: DocumentNode, name: string) {
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) return one;
  throw new Error(`The document has no fragment ${name}.`);
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  if (directives === undefined || directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, { directives }, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, { directives }, variables)?.if !== false;
}
