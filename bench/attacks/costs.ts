import { type Attack, failed, HARMLESS, limit, many, post } from './attack.ts';

const BAD = failed('BAD_USER_INPUT');
const PAGE = limit('BAD_USER_INPUT');
const paged = 'query ($n: Int) { regions(first: $n) { totalCount } }';

/** Pages, costs and variables that ask for more work than a request is worth. */
export const costAttacks: readonly Attack[] = [
  post('a page of 601 in a variable', paged, PAGE, { n: 601 }),
  post('a page of 601 as a default', 'query ($n: Int = 601) { regions(first: $n) { totalCount } }', PAGE),
  post('a page of 2147483647', paged, PAGE, { n: 2_147_483_647 }),
  post('a page of -1', paged, PAGE, { n: -1 }),
  post('a page of 0', paged, PAGE, { n: 0 }),
  post('a page of 101 where 100 is the most', '{ regulations(first: 101) { totalCount } }', PAGE),
  post('the last 1,000', '{ regulations(last: 1000) { totalCount } }', PAGE),
  post('a page of 1e10', paged, BAD, { n: 1e10 }),
  post('a page of 1.5', paged, BAD, { n: 1.5 }),
  post('a page as text', paged, BAD, { n: '100' }),
  post('a page as a list', paged, BAD, { n: [100] }),
  post('a page of null', paged, HARMLESS, { n: null }),
  post(
    'pages within pages',
    '{ regions(first: 600) { nodes { children(first: 100) { nodes { agencies(first: 100) { nodes { key } } } } } } }',
    limit('TOO_COSTLY'),
  ),
  post(
    'pages within pages in one variable',
    'query ($n: Int!) { regions(first: $n) { nodes { agencies(first: $n) { nodes { key } } } } }',
    limit('TOO_COSTLY'),
    { n: 100 },
  ),
  post(
    'pages behind an inline fragment on Node',
    '{ node(id: "x") { ... on Region { children(first: 100) { nodes { agencies(first: 100) { nodes { key } } } } } } }',
    limit('TOO_COSTLY'),
  ),
  post(
    'pages behind an include that a variable switches on',
    'query ($yes: Boolean!) { regions(first: 100) { nodes { agencies(first: 100) @include(if: $yes) { nodes { key } } } } }',
    limit('TOO_COSTLY'),
    { yes: true },
  ),
  post(
    'what may be seen of the nation, 14 times',
    `{ ${many(14, (n) => `a${n}: adoptionMap { region { code } status }`)} }`,
    limit('TOO_COSTLY'),
  ),
  post(
    '14 trends of every day',
    `{ ${many(14, (n) => `a${n}: adoptionTrend(from: "2024-01-01", to: "2026-01-01", interval: DAY) { on }`)} }`,
    limit('TOO_COSTLY'),
  ),
  post('101 IDs', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', limit('BAD_USER_INPUT'), {
    ids: Array(101).fill('x'),
  }),
  post('IDs that were never given', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', [200, 'BAD_USER_INPUT'], {
    ids: ['../../etc/passwd'],
  }),
  post(
    'a string of 10,001 bytes',
    'query ($t: String!) { search(text: $t) { totalCount } }',
    limit('STRING_TOO_LONG'),
    { t: 'a'.repeat(10_001) },
  ),
  post(
    'a long string deep in a variable',
    'query ($f: RegionFilter) { regions(filter: $f) { totalCount } }',
    limit('STRING_TOO_LONG'),
    { f: { a: [{ b: 'a'.repeat(10_001) }] } },
  ),
  post(
    'lists within lists, 40,000 deep',
    '',
    limit('VARIABLES_TOO_DEEP'),
    {},
    { body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}}` },
  ),
  post('objects within objects, 13 deep', '{ __typename }', limit('VARIABLES_TOO_DEEP'), {
    a: JSON.parse(`${'{"a":'.repeat(13)}1${'}'.repeat(13)}`),
  }),
  post(
    '__proto__ among the variables',
    '',
    HARMLESS,
    {},
    {
      body: '{"query":"query ($f: RegionFilter) { regions(filter: $f) { totalCount } }","variables":{"__proto__":{"f":{"level":"CITY"}},"constructor":{"prototype":{}}}}',
    },
  ),
  post(
    '__proto__ in an input',
    '',
    BAD,
    {},
    {
      body: '{"query":"query ($f: RegionFilter) { regions(filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"level":"CITY"}}}}',
    },
  ),
  post('a variable that the document does not name', '{ __typename }', HARMLESS, { nothing: 'x'.repeat(9_000) }),
  post('10,000 unknown fields in an input', 'query ($f: RegionFilter) { regions(filter: $f) { totalCount } }', BAD, {
    f: Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`f${n}`, n])),
  }),
  post(
    'a number that is none',
    '',
    [400, 'BAD_REQUEST'],
    {},
    { body: '{"query":"{ __typename }","variables":{"a":NaN}}' },
  ),
  post('49,000 numbers in a variable', '{ __typename }', HARMLESS, { a: Array(49_000).fill(0) }),
  post('a number of 1e400', '', BAD, {}, { body: `{"query":"${paged}","variables":{"n":1e400}}` }),
  post('a day of 9,000 digits', 'query ($d: Date) { adoptionMap(asOf: { effectiveOn: $d }) { status } }', BAD, {
    d: `2026-01-${'0'.repeat(9_000)}1`,
  }),
  post(
    'an instant of 9,000 characters',
    'query ($d: DateTime) { adoptionMap(asOf: { recordedAt: $d }) { status } }',
    BAD,
    { d: `2026-01-01T00:00:00.${'0'.repeat(9_000)}!` },
  ),
  post(
    'a search of nothing but brackets',
    'query ($t: String!) { search(text: $t) { totalCount } }',
    [200, 'BAD_USER_INPUT'],
    { t: '((((((((((a+)+)+)+)+)+)+)+)+)+'.repeat(80) },
  ),
  post(
    'a search of 9,000 letters',
    'query ($t: String!) { search(text: $t) { totalCount } }',
    [200, 'BAD_USER_INPUT'],
    { t: 'a'.repeat(9_000) },
  ),
];
