import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, type GatewayResponse } from '#graphql/handler.ts';
import { createObserver } from '#observe/observer.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';

let registry: Registry;
let token: string;
let key: string;
beforeAll(async () => {
  registry = await createRegistry();
  token = await registry.token({ role: 'ministry-registrar' });
  const create = 'mutation { createApiKey(input: { idempotencyKey: "a-key-for-caches", name: "Pembaca" }) { key } }';
  key = (await registry.ask(create, {}, token)).data.createApiKey.key;
});
afterAll(() => registry.close());

type Headers = Record<string, string>;
const REGION = '{ region(code: "32.72") { name } }';
const RESPONSE_TYPE = 'application/graphql-response+json';
const KEPT = 'max-age=300, public, stale-while-revalidate=30, stale-if-error=3600';

const eventOf = (method: string, query: string, headers: Headers = {}) => ({
  rawQueryString: method === 'POST' ? '' : String(new URLSearchParams({ query })),
  headers: method === 'POST' ? { 'content-type': 'application/json', ...headers } : headers,
  requestContext: { requestId: 'request-1', http: { method, sourceIp: '192.0.2.1' } },
  body: method === 'POST' ? JSON.stringify({ query }) : undefined,
  isBase64Encoded: false,
});
const ask = (query: string, headers: Headers = {}, method = 'GET'): Promise<GatewayResponse> =>
  registry.handler(eventOf(method, query, headers));

/** What the handler does while the table does not answer. */
async function withoutTable<T>(run: () => Promise<T>): Promise<T> {
  registry.table.hooks.before = () => Promise.reject(new Error('The table is gone.'));
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  try {
    return await run();
  } finally {
    process.stdout.write = write;
    registry.table.hooks.before = null;
  }
}

describe('what any cache may keep', () => {
  it('bears a strong tag, the same in every container and for every asker', async () => {
    const first = await ask(REGION);
    const second = await registry.anotherContainer()(eventOf('GET', REGION, { 'user-agent': 'another' }));
    expect(first.headers.etag).toMatch(/^"j[\w-]{43}"$/);
    expect([second.headers.etag, second.body]).toEqual([first.headers.etag, first.body]);
  });

  it('has another tag with other records, other variables, or another kind of answer', async () => {
    const other = await ask('{ region(code: "32.73") { name } }');
    const json = await ask(REGION, { accept: 'application/json' });
    const response = await ask(REGION, { accept: RESPONSE_TYPE });
    expect(response.body).toBe(json.body);
    expect(new Set([other, json, response].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('is 304 to who has it, without a body, with what a cache needs to go on', async () => {
    const { headers } = await ask(REGION);
    for (const known of [headers.etag, `"other", ${headers.etag}`, `W/${headers.etag}`, '*']) {
      expect(await ask(REGION, { 'if-none-match': String(known) })).toEqual({
        statusCode: 304,
        headers: {
          etag: headers.etag,
          'cache-control': KEPT,
          vary: 'Accept, Authorization, X-Api-Key',
          'x-request-id': 'request-1',
          'api-version': headers['api-version'],
        },
        body: '',
      });
    }
    expect((await ask(REGION, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    const otherKind = { 'if-none-match': String(headers.etag), accept: RESPONSE_TYPE };
    expect((await ask(REGION, otherKind)).statusCode).toBe(200);
  });

  it('is told and charged when it is 304 as when it is sent', async () => {
    const lines: string[] = [];
    const budget = { points: 3, lot: 1, free: 0 };
    const watched = createHandler({
      table: registry.table,
      authenticate: async () => null,
      clock: registry.clock,
      secret: testSecret,
      budgets: { ADDRESS: budget, KEY: budget, SUBJECT: budget },
      observer: createObserver({ stage: 'test', write: (line) => void lines.push(line) }),
    });
    const { headers } = await watched(eventOf('GET', REGION));
    const again = eventOf('GET', REGION, { 'if-none-match': String(headers.etag) });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await watched(again)).statusCode);
    expect(statuses).toEqual([304, 304, 429]);
    const told = lines.map((line) => JSON.parse(line));
    expect(told.slice(0, 2).map(({ status, cost, operation }) => [status, cost, operation])).toEqual([
      [200, 1, 'region'],
      [304, 1, 'region'],
    ]);
  });

  it('is told of without its body to HEAD, with the same headers', async () => {
    const whole = await ask(REGION);
    const head = await ask(REGION, {}, 'HEAD');
    expect(head).toEqual({ ...whole, body: '' });
    const known = await ask(REGION, { 'if-none-match': String(whole.headers.etag) }, 'HEAD');
    expect([known.statusCode, known.body]).toEqual([304, '']);
    expect((await ask('mutation { liftDenial(input: {}) { __typename } }', {}, 'HEAD')).body).toBe('');
  });
});

describe('what the schema says of ages', () => {
  const README = readFileSync('README.md', 'utf8');
  const named = [...README.matchAll(/^query (\w+) \{[^`]*/gm)].map(([text, name = '']) => [name, text] as const);

  it.each(named)('lets caches keep the question %s, which the registry is shown by', async (_name, query) => {
    const { headers } = await ask(query);
    expect(headers['cache-control']).toBe('max-age=60, public, stale-while-revalidate=30, stale-if-error=3600');
    expect(headers.etag).toBeDefined();
  });

  it.each([
    ['{ regions(first: 2) { totalCount pageInfo { endCursor } edges { cursor node { name } } } }', 300],
    ['{ regulations(first: 2) { nodes { title status { state } relations { kind } } pageInfo { hasNextPage } } }', 300],
    ['{ region(code: "32.72") { adoptions { status } } }', 60],
  ])('lets caches keep a page: %s', async (query, age) => {
    expect((await ask(query)).headers['cache-control']).toMatch(`max-age=${age}, public`);
  });
});

describe('what no cache may keep', () => {
  const bearer = () => ({ authorization: `Bearer ${token}` });
  const privately = ({ headers }: GatewayResponse) => [headers['cache-control'], headers.etag, headers.vary];

  it('is what somebody was answered who showed a token or an API key, also where it is the same for all', async () => {
    const { headers } = await ask(REGION);
    for (const shown of [bearer(), { 'x-api-key': key }, { ...bearer(), 'x-api-key': key }]) {
      const answer = await ask(REGION, { ...shown, 'if-none-match': String(headers.etag) });
      expect(answer.statusCode).toBe(200);
      expect(privately(answer)).toEqual(['private, no-store', undefined, 'Accept, Authorization, X-Api-Key']);
      expect(answer.headers.ratelimit).toBeDefined();
    }
  });

  it('is an error, whoever asked and whatever the status, also beside data', async () => {
    const queries = ['{', '{ nothing }', '{ adoptionMap(asOf: { effectiveOn: "2026-02-30" }) { status } }'];
    queries.push('{ region(code: "32.72") { name } accesses(first: 1) { nodes { subject } } }');
    for (const query of queries) {
      for (const headers of [{}, { accept: RESPONSE_TYPE }, { 'x-api-key': key }, bearer()] as Headers[]) {
        const answer = await ask(query, { ...headers, 'if-none-match': '*' });
        if (JSON.parse(answer.body).errors === undefined) continue;
        expect(privately(answer)).toEqual([expect.stringMatching(/no-store/), undefined, expect.any(String)]);
      }
    }
    for (const bad of [{ authorization: 'Bearer a.b.c' }, { 'x-api-key': `${key}_` }] as Headers[]) {
      const answer = await ask(REGION, bad);
      expect([answer.statusCode, ...privately(answer)]).toEqual([401, 'no-store', undefined, expect.any(String)]);
    }
  });

  it('is what was posted, and what is for the asker alone', async () => {
    expect((await ask(REGION, {}, 'POST')).headers.etag).toBeUndefined();
    expect(privately(await ask('{ viewer { role } }'))).toEqual(['no-store', undefined, expect.any(String)]);
  });
});

describe('a fault', () => {
  const PARTLY = '{ region(code: "32.72") { name adoption { status } } }';

  it('is 500 to who reads without a token or key, without data, so that a cache goes on with what it holds', async () => {
    await ask(PARTLY);
    for (const accept of ['application/json', RESPONSE_TYPE]) {
      const answer = await withoutTable(() => ask(PARTLY, { accept }));
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([500, 'no-store']);
      const body = JSON.parse(answer.body);
      expect(Object.keys(body)).toEqual(['errors']);
      expect(body.errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' });
    }
  });

  it('is told beside the data that there are to who posts', async () => {
    await ask(PARTLY, {}, 'POST');
    const answer = await withoutTable(() => ask(PARTLY, {}, 'POST'));
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({
      data: {},
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });
});
