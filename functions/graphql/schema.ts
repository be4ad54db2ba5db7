import {
  buildASTSchema,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Context } from './context.ts';
import { resolvers } from './resolvers.generated.ts';
import { typeDefs } from './typeDefs.generated.ts';

/**
 * The schema that is executed: the parsed SDL with the registry's resolvers and scalars. The SDL was validated when the types were made from it, so that no container
 * does it again. Throws for a resolver of a type or field that the SDL does not have.
 */
export function createSchema(): GraphQLSchema {
  const schema = buildASTSchema(typeDefs, { assumeValid: true, assumeValidSDL: true });
  for (const [name, given] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (given instanceof GraphQLScalarType && isScalarType(type)) {
      type.serialize = given.serialize;
      type.parseValue = given.parseValue;
      type.parseLiteral = given.parseLiteral;
    } else if (isObjectType(type)) {
      const fields = type.getFields();
      for (const [name, resolve] of Object.entries(given)) {
        const field = fields[name];
        if (field === undefined) throw new Error(`The schema has no field ${type.name}.${name}.`);
        field.resolve = resolve as GraphQLFieldResolver<unknown, Context>;
      }
    } else {
      throw new Error(`The schema has no type ${name} that resolvers are for.`);
    }
  }
  return schema;
}
