import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Whether what stands at a path is promised to nobody any more. */
type IsOver = (path: string) => boolean;

/**
 * The names of the types that a client may still come to, when nothing leads through what is over.
 *
 * A field, an argument or an input field leads to the type that it names, and what a directive's argument takes is always come to. An
 * interface or union leads to those of its types of which there is more to ask than of itself: where everything more is over, whoever
 * asks for the type by a fragment was told at each field of it.
 */
export function reachedTypes(schema: GraphQLSchema, isOver: IsOver): Set<string> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const taken = schema.getDirectives().flatMap(({ args }) => args.map(({ type }) => getNamedType(type)));
  const waiting: GraphQLNamedType[] = [...roots.flatMap((root) => root ?? []), ...taken];
  const reached = new Set<string>();
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (reached.has(type.name)) continue;
    reached.add(type.name);
    waiting.push(...namedIn(type, isOver), ...heldBy(schema, type, isOver));
    // An interface that a type has is asked of with a fragment on it.
    if (isObjectType(type) || isInterfaceType(type)) waiting.push(...type.getInterfaces());
  }
  return reached;
}

function namedIn(type: GraphQLNamedType, isOver: IsOver): GraphQLNamedType[] {
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ name }) => !isOver(`${type.name}.${name}`));
    return fields.map((field) => getNamedType(field.type));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ name }) => !isOver(`${type.name}.${name}`))
    .flatMap((field) => [
      getNamedType(field.type),
      ...field.args
        .filter(({ name }) => !isOver(`${type.name}.${field.name}.${name}`))
        .map((argument) => getNamedType(argument.type)),
    ]);
}

function heldBy(schema: GraphQLSchema, type: GraphQLNamedType, isOver: IsOver): GraphQLNamedType[] {
  if (!isAbstractType(type)) return [];
  const shared = isInterfaceType(type) ? type.getFields() : {};
  const isMore = (held: GraphQLObjectType | GraphQLInterfaceType): boolean => {
    const own = Object.keys(held.getFields()).filter((name) => !Object.hasOwn(shared, name));
    return own.length === 0 || own.some((name) => !isOver(`${held.name}.${name}`));
  };
  const interfaces = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  return [...schema.getPossibleTypes(type), ...interfaces].filter(isMore);
}
