import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/**
 * The names of the types that a client may still come to, when nothing leads through what is `over`, by its path.
 *
 * A field, an argument or an input field leads to the type that it names. An interface or union leads to those of its types that no field
 * names: of the others a client only holds what it got from a field, so that the fields that name them are the ways to them. What a
 * directive's argument takes is always come to.
 */
export function reachedTypes(schema: GraphQLSchema, over: (path: string) => boolean): Set<string> {
  const named = namedByFields(schema);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const taken = schema.getDirectives().flatMap(({ args }) => args.map(({ type }) => getNamedType(type)));
  const waiting: GraphQLNamedType[] = [...roots.flatMap((root) => root ?? []), ...taken];
  const reached = new Set<string>();
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (reached.has(type.name)) continue;
    reached.add(type.name);
    waiting.push(...waysFrom(type, over));
    if (isAbstractType(type)) {
      const held = isInterfaceType(type)
        ? [...schema.getImplementations(type).objects, ...schema.getImplementations(type).interfaces]
        : schema.getPossibleTypes(type);
      waiting.push(...held.filter(({ name }) => !named.has(name)));
    }
    // An interface that a type has is asked of with a fragment on it.
    if (isObjectType(type) || isInterfaceType(type)) waiting.push(...type.getInterfaces());
  }
  return reached;
}

function waysFrom(type: GraphQLNamedType, over: (path: string) => boolean): GraphQLNamedType[] {
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ name }) => !over(`${type.name}.${name}`));
    return fields.map((field) => getNamedType(field.type));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ name }) => !over(`${type.name}.${name}`))
    .flatMap((field) => [
      getNamedType(field.type),
      ...field.args
        .filter(({ name }) => !over(`${type.name}.${field.name}.${name}`))
        .map((argument) => getNamedType(argument.type)),
    ]);
}

function namedByFields(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return new Set(types.flatMap((type) => waysFrom(type, () => false)).map(({ name }) => name));
}
