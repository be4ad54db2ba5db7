import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDecimal } from '#domain/rational.ts';

function decimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text === 'string' && isDecimal(text)) return text;
  throw new GraphQLError('A Decimal is text such as "37.5", or a whole number in JSON.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** An exact decimal, kept as text: a JSON number with a point is refused, since it may already have been rounded. */
export const Decimal = new GraphQLScalarType({
  name: 'Decimal',
  serialize: decimal,
  parseValue: decimal,
  parseLiteral: (node) => decimal(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null),
});
