import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '#config/schemaVersion.ts';
import { createHandler } from '#graphql/handler.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry();
});
afterAll(() => registry.close());

const event = (method: string, over: object = {}) => ({
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  requestContext: { requestId: 'request-1', http: { method } },
  isBase64Encoded: false,
  ...over,
});

describe('the Lambda entry', () => {
  it('answers a GET without special headers, and tells caches how long to keep it', async () => {
    const rawQueryString = `query=${encodeURIComponent('{ region(code: "32.72") { name } }')}`;
    const response = await registry.handler(
      event('GET', { rawQueryString, headers: { accept: 'application/graphql-response+json' } }),
    );
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('application/graphql-response+json');
    expect(response.headers['cache-control']).toBe(
      'max-age=300, public, stale-while-revalidate=30, stale-if-error=3600',
    );
    expect(JSON.parse(response.body)).toEqual({
      data: { region: { name: 'Kota Sukabumi' } },
      extensions: { cost: { requested: 1, most: 5_000 } },
    });
  });

  it('answers a body in base64, as gateways send it', async () => {
    const body = Buffer.from('{"query":"{ __typename }"}').toString('base64');
    const response = await registry.handler(event('POST', { body, isBase64Encoded: true }));
    expect(JSON.parse(response.body)).toMatchObject({ data: { __typename: 'Query' } });
    expect(response.headers['x-request-id']).toBe('request-1');
  });

  it('refuses what a form could send, what is no JSON, what is too large, and a mutation by GET', async () => {
    const query = '{"query":"{ __typename }"}';
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await registry.handler(event('POST', { body: query, headers: { 'content-type': type } }));
      expect(response.statusCode).toBe(415);
    }
    expect((await registry.handler(event('POST', { body: '{' }))).statusCode).toBe(400);
    expect(
      (await registry.handler(event('POST', { body: JSON.stringify({ query: ' '.repeat(100_001) }) }))).statusCode,
    ).toBe(413);
    const rawQueryString = `query=${encodeURIComponent('mutation { registerAgency(input: {idempotencyKey: "12345678", regionCode: "32", name: "x"}) { agency { id } } }')}`;
    expect((await registry.handler(event('GET', { rawQueryString }))).statusCode).toBe(405);
  });

  it('names the version of the API with every answer, refusals among them', async () => {
    for (const body of ['{"query":"{ __typename }"}', '{"query":"{ nothing }"}', '{'])
      expect((await registry.handler(event('POST', { body }))).headers['api-version']).toBe(SCHEMA_VERSION);
  });

  it('masks a fault, names the request, and tells neither table nor message', async () => {
    const table = { client: registry.table.client, name: 'nosuchtable' };
    const broken = createHandler({
      table,
      authenticate: async () => null,
      clock: () => new Date(),
      secret: testSecret,
    });
    const lines: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = ((line: string) => lines.push(line) > 0) as typeof process.stdout.write;
    const response = await broken(event('POST', { body: '{"query":"{ region(code: \\"32\\") { name } }"}' })).finally(
      () => {
        process.stdout.write = write;
      },
    );
    const [error] = JSON.parse(response.body).errors;
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' });
    expect(error.message).toContain('request-1');
    const faults = lines.map((line) => JSON.parse(line)).filter((line) => line.fault !== undefined);
    expect(faults).toEqual([
      expect.objectContaining({ level: 'ERROR', requestId: 'request-1', fault: 'ResourceNotFoundException' }),
    ]);
    expect(`${response.body}${lines.join('')}`).not.toContain('nosuchtable');
  });

  it('tells what a client did wrong, without hints at hidden names', async () => {
    const { errors } = await registry.ask('{ regio(code: "32") { name } }');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors?.[0]?.message).not.toContain('Did you mean');
    const dates = await registry.ask('{ adoptionMap(asOf: { effectiveOn: "2026-02-30" }) { status } }');
    expect(dates.errors?.[0]?.message).toContain('YYYY-MM-DD');
  });

  it('shows its schema to everyone', async () => {
    const { data } = await registry.ask('{ __schema { queryType { name } types { name description } } }');
    expect(data.__schema.queryType.name).toBe('Query');
    const silent = data.__schema.types.filter((one: { description: string | null }) => !one.description);
    expect(silent.map((one: { name: string }) => one.name)).toEqual([]);
  });
});
