import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What of a schema can be deprecated, as the schema holds it. */
export type Element = GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField | GraphQLEnumValue;

/** Every element by its path, as in `Region.adoption`, `Region.adoption.asOf`, `SourceKind.PRESS` or `@cost.weight`. */
export const elementsOf = (schema: GraphQLSchema): Map<string, Element> => new Map(walk(schema));

/** Whether this is an argument or a field of an input that must be given. */
export const isRequired = (element: Element | undefined): boolean =>
  element !== undefined &&
  'defaultValue' in element &&
  isNonNullType(element.type) &&
  element.defaultValue === undefined;

function* walk(schema: GraphQLSchema): Generator<readonly [string, Element]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field];
        for (const argument of field.args) yield [`${type.name}.${field.name}.${argument.name}`, argument];
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
    }
  }
  for (const directive of schema.getDirectives())
    for (const argument of directive.args) yield [`@${directive.name}.${argument.name}`, argument];
}
