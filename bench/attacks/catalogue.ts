import { type Attack, post } from './attack.ts';
import { costAttacks } from './costs.ts';
import { documentAttacks } from './documents.ts';
import { nameAttacks } from './names.ts';
import { type AttackedIssuer, tokenAttacks } from './tokens.ts';
import { transportAttacks } from './transport.ts';

/** Every attack but those on tokens, by group. */
export const attackGroups: Readonly<Record<string, readonly Attack[]>> = {
  documents: documentAttacks,
  'pages, costs and variables': costAttacks,
  transport: transportAttacks,
  'names and permissions': nameAttacks,
};

/** All headers of a request together have 10,240 bytes at most. */
const LARGEST_HEADER = 9_000;

/** Every attack on a registry that trusts an issuer, by group. */
export async function allAttacks(issuer: AttackedIssuer): Promise<Readonly<Record<string, readonly Attack[]>>> {
  // HTTP itself ends a header at a line break, drops blanks around it, and closes what is larger than all headers may be: these are
  // tried on the entry itself, in tests/graphql/authenticate.test.ts.
  const forged = (await tokenAttacks(issuer)).filter(
    ({ authorization }) => !/[\r\n]|^\s|\s$/.test(authorization) && authorization.length < LARGEST_HEADER,
  );
  const tokens = forged.map(({ name, authorization }) =>
    post(
      `a token: ${name}`,
      '{ viewer { subject mayCall } }',
      [401, 'UNAUTHENTICATED'],
      {},
      {
        headers: { 'content-type': 'application/json', authorization },
      },
    ),
  );
  return { ...attackGroups, tokens: [...tokens, ...KEYS] };
}

/** API keys that are none. */
const KEYS: readonly Attack[] = [
  ['an API key of nobody', `frk_${'0'.repeat(32)}_${'A'.repeat(43)}`],
  ['an API key that is a path', 'frk_../../x_y'],
  ['an API key of 5 kB', `frk_${'a'.repeat(5_000)}`],
].map(([name = '', key = '']) =>
  post(
    name,
    '{ __typename }',
    [401, 'UNAUTHENTICATED'],
    {},
    {
      headers: { 'content-type': 'application/json', 'x-api-key': key },
    },
  ),
);
