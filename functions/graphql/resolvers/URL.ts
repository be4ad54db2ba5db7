import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isAddress } from '#domain/address.ts';

const LONGEST = 2_000;

function address(value: unknown): string {
  if (
    typeof value === 'string' &&
    value.length <= LONGEST &&
    /^https?:\/\/\S+$/.test(value) &&
    globalThis.URL.canParse(value)
  ) {
    return value;
  }
  throw new GraphQLError('A URL is an http or https address of at most 2,000 characters.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** What a client gives is looked at more closely than what is kept already. */
function given(value: unknown): string {
  if (typeof value === 'string' && isAddress(value)) return value;
  throw new GraphQLError(
    'A URL is an http or https address of at most 2,000 characters, without a user, a backslash or unseen characters.',
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** An http or https address, kept as it was written. */
export const URL = new GraphQLScalarType({
  name: 'URL',
  serialize: address,
  parseValue: given,
  parseLiteral: (node) => given(node.kind === Kind.STRING ? node.value : null),
});
