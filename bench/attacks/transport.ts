import { type Attack, post } from './attack.ts';

const REFUSED = [400, 'BAD_REQUEST'] as const;
const QUERY = '{"query":"{ __typename }"}';
const search = (query: string, more = ''): string => `query=${encodeURIComponent(query)}${more}`;
const WRITE =
  'mutation { registerAgency(input: { idempotencyKey: "12345678", regionCode: "32.72", slug: "x", name: "X", serviceClass: MIXED }) { agency { id } } }';
const form = (name: string, type: string, body: string): Attack => ({
  name,
  method: 'POST',
  headers: { 'content-type': type },
  body,
  status: 415,
  code: 'BAD_REQUEST',
});
const method = (name: string): Attack => ({
  name: `the method ${name}`,
  method: name,
  headers: { 'content-type': 'application/json' },
  ...(name === 'DELETE' ? {} : { body: QUERY }),
  status: 404,
  code: null,
});

/** Requests that a gateway, a browser's form or another site would send. */
export const transportAttacks: readonly Attack[] = [
  form('a form of another site, as text', 'text/plain', QUERY),
  form('a form of another site, urlencoded', 'application/x-www-form-urlencoded', search('{ __typename }')),
  form(
    'a form of another site, multipart',
    'multipart/form-data; boundary=x',
    `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${QUERY}\r\n--x--`,
  ),
  form('a document that calls itself GraphQL', 'application/graphql', '{ __typename }'),
  form('JSON that calls itself text', 'text/plain; application/json', QUERY),
  { name: 'a write by GET', search: search(WRITE), status: 405, code: 'BAD_REQUEST' },
  {
    name: 'a write by GET among reads',
    search: search(`query A { __typename } ${WRITE.replace('mutation', 'mutation B')}`, '&operationName=B'),
    status: 405,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a parameter twice',
    search: search('{ __typename }', `&${search(WRITE)}`),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables that are no JSON',
    search: search('{ __typename }', '&variables=%7Ba'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  ...['PUT', 'PATCH', 'DELETE'].map(method),
  post('a list of requests', '', REFUSED, {}, { body: `[${Array(50).fill(QUERY).join(',')}]` }),
  post('an empty list of requests', '', REFUSED, {}, { body: '[]' }),
  post('a body that is no JSON', '', REFUSED, {}, { body: '{"query":' }),
  post('a body of nothing', '', REFUSED, {}, { body: '' }),
  post('a body of null', '', REFUSED, {}, { body: 'null' }),
  post('a body of brackets without end', '', REFUSED, {}, { body: '['.repeat(99_000) }),
  post(
    'a body of 100,001 bytes',
    '',
    [413, 'BODY_TOO_LARGE'],
    {},
    { body: JSON.stringify({ query: '{ __typename }', x: 'x'.repeat(99_971) }) },
  ),
  post(
    'a body of 1,000,001 bytes with a token',
    '',
    [413, 'BODY_TOO_LARGE'],
    {},
    { as: 'reporter', body: JSON.stringify({ query: '{ __typename }', x: 'x'.repeat(999_971) }) },
  ),
  post('a body of 2 MB', '', [413, 'BODY_TOO_LARGE'], {}, { body: 'x'.repeat(2_000_000) }),
  post(
    'a compressed body',
    '',
    REFUSED,
    {},
    {
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: Buffer.from('1f8b08000000000000ff', 'hex'),
    },
  ),
  post(
    'a persisted query that is not of the manifest',
    '',
    [[200, 400], 'PERSISTED_QUERY_NOT_FOUND'],
    {},
    { body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }) },
  ),
  post(
    'a document ID that is a path',
    '',
    [[200, 400], 'PERSISTED_QUERY_NOT_FOUND'],
    {},
    { body: JSON.stringify({ documentId: 'sha256:../../../etc/passwd' }) },
  ),
  post(
    'a document ID of every object',
    '',
    [[200, 400], 'PERSISTED_QUERY_NOT_FOUND'],
    {},
    { body: JSON.stringify({ documentId: 'constructor' }) },
  ),
  post(
    'an operation name of 10 kB',
    '',
    REFUSED,
    {},
    { body: JSON.stringify({ query: 'query A { __typename }', operationName: 'A'.repeat(10_000) }) },
  ),
  post('variables as text', '', REFUSED, {}, { body: '{"query":"{ __typename }","variables":"{}"}' }),
  post('extensions as a list', '', REFUSED, {}, { body: '{"query":"{ __typename }","extensions":[]}' }),
  post(
    'a media type that is not answered',
    '{ __typename }',
    [406, 'BAD_REQUEST'],
    {},
    { headers: { 'content-type': 'application/json', accept: 'text/html' } },
  ),
];
