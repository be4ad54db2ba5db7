import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDecimal } from '#domain/rational.ts';

function decimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text === 'string' && isDecimal(text)) return text;
  throw new GraphQLError('A Decimal is text such as "37.5", or a whole number in JSON.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Sums of many answers have more digits than one answer may have. */
const ANY_DECIMAL = /^-?\d{1,38}(?:\.\d{1,6})?$/;

function told(value: unknown): string {
  return typeof value === 'string' && ANY_DECIMAL.test(value) ? value : decimal(value);
}

/** An exact decimal, kept as text: a JSON number with a point is refused, since it may already have been rounded. */
export const Decimal = new GraphQLScalarType({
  name: 'Decimal',
  serialize: told,
  parseValue: decimal,
  parseLiteral: (node) => decimal(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null),
});
