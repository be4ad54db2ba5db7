import { randomUUID } from 'node:crypto';
import type { Authenticate } from '#graphql/authenticate.ts';
import { exampleQueries } from '#local/examples.ts';

/** Nobody is refused while it is measured. */
const PLENTY = { points: 1e12, lot: 1e9, free: 1e12 };
export const budgets = { ADDRESS: PLENTY, KEY: PLENTY, SUBJECT: PLENTY };

/** Whoever carries a header is an officer: what a token costs to verify is the same either way. */
export const authenticate: Authenticate = async (header) =>
  header === undefined
    ? null
    : {
        issuer: 'bench',
        subject: 'bench',
        actor: { role: 'REGION_OFFICER', issuer: 'bench', subject: 'bench', regionCode: '32.72' },
      };

/** What is asked, each time with another body where it writes. */
export interface Question {
  name: string;
  headers: Record<string, string>;
  body(): object;
}
const [mayor, nation, counts] = exampleQueries;
const reads: [string, string][] = [
  ['Mayor', mayor.query],
  ['Nation', nation.query],
  ['Counts', counts.query],
  [
    'a page of regions',
    '{ regions(first: 20) { nodes { code name adoption { status since } } pageInfo { endCursor } } }',
  ],
];
export const QUESTIONS: readonly Question[] = [
  ...reads.map(([name, query]): Question => ({ name, headers: {}, body: () => ({ query }) })),
  {
    name: 'registerAgency',
    headers: { authorization: 'Bearer bench' },
    body: () => ({
      query:
        'mutation Register($input: RegisterAgencyInput!) { registerAgency(input: $input) { agency { id } userErrors { code } } }',
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          regionCode: '32.72',
          slug: `uji-${randomUUID().slice(0, 18)}`,
          name: 'Dinas Sintetis',
          serviceClass: 'MIXED',
        },
      },
    }),
  },
];
