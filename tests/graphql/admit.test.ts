import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Budget } from '#domain/budget.ts';
import { trustedDocuments } from '#graphql/trustedDocuments.generated.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

const SMALL: Budget = { points: 2_000, lot: 200, free: 100 };
let registry: Registry;
let closed: Registry;
beforeAll(async () => {
  registry = await createRegistry(undefined, { budgets: { ADDRESS: SMALL, KEY: SMALL, SUBJECT: SMALL } });
  closed = await createRegistry(undefined, { trustedOnly: true });
});
afterAll(async () => {
  await registry.close();
  await closed.close();
});

interface Given {
  method?: string;
  search?: Record<string, string>;
  body?: object;
  headers?: Record<string, string>;
  address?: string;
}
async function send({ method = 'POST', search = {}, body, headers = {}, address = '192.0.2.1' }: Given, by = registry) {
  const response = await by.handler({
    rawQueryString: new URLSearchParams(search).toString(),
    headers: method === 'POST' ? { 'content-type': 'application/json', ...headers } : headers,
    requestContext: { requestId: 'request', http: { method, sourceIp: address } },
    body: body === undefined ? undefined : JSON.stringify(body),
    isBase64Encoded: false,
  });
  return { ...response, json: JSON.parse(response.body) };
}
const [[sha256 = '', text = ''] = []] = Object.entries(trustedDocuments).filter(([, one]) =>
  one.startsWith('query FormIndicators'),
);
const FORM = { id: 'budaya-kerja-asn' };

describe('the manifest of trusted documents', () => {
  it('has every operation of the registry’s own clients, named by the SHA-256 of its text', () => {
    const operations = readdirSync('client/operations').map((name) =>
      readFileSync(`client/operations/${name}`, 'utf8').trim(),
    );
    expect(Object.values(trustedDocuments).sort()).toEqual(operations.sort());
    for (const [name, one] of Object.entries(trustedDocuments)) {
      expect(createHash('sha256').update(one).digest('hex')).toBe(name);
    }
  });

  it('answers a document by its SHA-256 alone, by POST and by GET, as clients of persisted documents ask', async () => {
    const whole = (await send({ body: { query: text, variables: FORM } })).json;
    expect(whole.data.reportForm.indicators.length).toBeGreaterThan(0);
    const persistedQuery = { version: 1, sha256Hash: sha256 };
    const variables = JSON.stringify(FORM);
    for (const given of [
      { body: { documentId: `sha256:${sha256}`, variables: FORM } },
      { body: { extensions: { persistedQuery }, variables: FORM } },
      { method: 'GET', search: { documentId: `sha256:${sha256}`, variables } },
      { method: 'GET', search: { extensions: JSON.stringify({ persistedQuery }), variables } },
    ]) {
      expect((await send(given)).json).toEqual(whole);
    }
  });

  it('charges a quarter for them', async () => {
    const left = async (query: string, address: string) => {
      const { headers } = await send({ body: { query, variables: FORM }, address });
      return Number(/r=(\d+)/.exec(headers.ratelimit ?? '')?.[1]);
    };
    const { cost } = (await send({ body: { query: text, variables: FORM }, address: '192.0.2.8' })).json.extensions;
    expect(await left(text, '192.0.2.9')).toBe(SMALL.points - Math.ceil(cost.requested / 4));
    expect(await left(`# not of the manifest\n${text}`, '192.0.2.10')).toBe(SMALL.points - cost.requested);
  });

  it('is all that is answered without a token where the setting says so', async () => {
    const refused = await send({ body: { query: '{ __typename }' } }, closed);
    expect([refused.statusCode, refused.json.errors[0].extensions.code]).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
    expect((await send({ body: { query: text, variables: FORM } }, closed)).json.errors).toBeUndefined();
    const headers = { authorization: `Bearer ${await closed.token({ role: 'ministry-analyst' })}` };
    expect((await send({ body: { query: '{ __typename }' }, headers }, closed)).json.data.__typename).toBe('Query');
  });
});

describe('what is left of a budget', () => {
  const region = '{ region(code: "32.72") { name } }';

  it('is told in a header, but never with an answer that any cache may keep', async () => {
    const posted = await send({ body: { query: region }, address: '192.0.2.20' });
    expect(posted.headers.ratelimit).toMatch(/^"points";r=1999;t=\d+$/);
    const got = await send({ method: 'GET', search: { query: region }, address: '192.0.2.20' });
    expect(got.headers['cache-control']).toBe('max-age=300, public, stale-while-revalidate=30, stale-if-error=3600');
    expect(Object.keys(got.headers).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
  });

  it('is the same in every answer that a cache may keep: the cost depends on the request alone', async () => {
    const answers = await Promise.all(
      ['192.0.2.30', '192.0.2.31'].map((address) => send({ method: 'GET', search: { query: region }, address })),
    );
    expect(answers[0]?.body).toBe(answers[1]?.body);
    expect(answers[0]?.json.extensions).toEqual({ cost: { requested: 1, most: 5_000 } });
  });

  it('ends with 429 and the time to come again, for its address alone, under both media types', async () => {
    const query = '{ regions(first: 100) { nodes { code parent { code } adoption { status } } } }';
    const flood = { body: { query }, address: '192.0.2.40' };
    const seen: number[] = [];
    for (let count = 0; count < 8; count += 1) seen.push((await send(flood)).statusCode);
    expect(seen[0]).toBe(200);
    expect(seen.at(-1)).toBe(429);
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const refused = await send({ ...flood, headers: { accept } });
      expect(refused.statusCode).toBe(429);
      expect(refused.json.errors[0].extensions.code).toBe('BUDGET_EXHAUSTED');
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(refused.headers['cache-control']).toBe('no-store');
    }
    expect((await send({ body: { query }, address: '192.0.2.41' })).statusCode).toBe(200);
    const headers = { authorization: `Bearer ${await registry.token({ role: 'ministry-analyst' })}` };
    expect((await send({ ...flood, headers })).statusCode).toBe(200);
  });

  it('is the key’s own for what is read with an API key, and the subject’s for what is written', async () => {
    const registrar = { authorization: `Bearer ${await registry.token({ role: 'ministry-registrar' })}` };
    const mutation =
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key userErrors { code } } }';
    const create = (idempotencyKey: string) => ({
      query: mutation,
      variables: { input: { idempotencyKey, name: 'Pembaca' } },
    });
    const { key } = (await send({ body: create('the-key-of-a-reader'), headers: registrar })).json.data.createApiKey;
    const flood = {
      body: { query: '{ regions(first: 100) { nodes { adoption { status } parent { code } } } }' },
      address: '192.0.2.60',
    };
    const until429 = async (headers: Record<string, string>) => {
      for (let count = 0; count < 10; count += 1) if ((await send({ ...flood, headers })).statusCode === 429) return;
      throw new Error('The budget has no end.');
    };
    await until429({});
    expect((await send({ ...flood, headers: { 'x-api-key': key } })).statusCode).toBe(200);
    await until429({ 'x-api-key': key });
    // The registrar's own points are not touched by what is read with the key, and writes are charged to them.
    const both = { ...registrar, 'x-api-key': key };
    expect((await send({ ...flood, headers: both })).statusCode).toBe(429);
    expect((await send({ body: create('another-key-of-a-reader'), headers: both })).statusCode).toBe(200);
    expect(
      (await send({ ...flood, address: '192.0.2.61', headers: { 'x-api-key': `${key.slice(0, -1)}_` } })).statusCode,
    ).toBe(401);
  });

  it('is spent by refused requests too', async () => {
    const seen: number[] = [];
    for (let count = 0; count < 420; count += 1) {
      seen.push((await send({ body: { query: `{ a${count} }` }, address: '192.0.2.50' })).statusCode);
    }
    expect(new Set(seen.slice(0, 390))).toEqual(new Set([200]));
    expect(seen.at(-1)).toBe(429);
  });
});

describe('a read by GET', () => {
  it('needs no special header, and may come from any page', async () => {
    const query = 'query Region($code: String!) { region(code: $code) { name } }';
    const search = { query, variables: '{"code":"32.72"}', operationName: 'Region' };
    const headers = { accept: 'application/graphql-response+json, application/json', origin: 'https://example.org' };
    const { statusCode, json } = await send({ method: 'GET', search, headers });
    expect([statusCode, json.data.region.name]).toEqual([200, 'Kota Sukabumi']);
  });
});
