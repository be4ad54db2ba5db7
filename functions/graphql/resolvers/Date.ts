import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '#domain/day.ts';

function day(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A Date is a day that exists, as YYYY-MM-DD.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A day in Asia/Jakarta, kept as text. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: the generated resolver map wants the scalar's own name.
export const Date = new GraphQLScalarType({
  name: 'Date',
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});
