import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

const { serialize, parseValue, parseLiteral } = GraphQLDateTimeISO.toConfig();
const text = (value: unknown): string => (value instanceof globalThis.Date ? value.toISOString() : String(value));

/** An instant, kept as text in UTC with milliseconds. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => text(serialize?.(value)),
  parseValue: (value) => text(parseValue?.(value)),
  parseLiteral: (node, variables) => text(parseLiteral?.(node, variables)),
});
