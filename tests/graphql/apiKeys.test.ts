import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdApiKeys, makeApiKey } from '#callers/apiKeys.ts';
import type { ApiKey } from '#domain/apiKey.ts';
import { createAuthenticate } from '#graphql/authenticate.ts';
import { createHandler } from '#graphql/handler.ts';
import { API_KEYS, logPartition } from '#store/keys.ts';
import { queryAll } from '#store/table.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { newKey } from '../support/reporting.ts';

let registry: Registry;
let registrar: string;
beforeAll(async () => {
  registry = await createRegistry();
  registrar = await registry.token({ role: 'ministry-registrar', subject: 'registrar' });
});
afterAll(() => registry.close());

const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  apiKey { id name createdAt revokedAt reason version } key userErrors { code path } } }`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) {
  apiKey { revokedAt reason version } userErrors { code path } } }`;

async function created(input: object = {}, by = registry.handler) {
  const given = { idempotencyKey: newKey(), name: 'Kompas', ...input };
  return (await registry.ask(CREATE, { input: given }, registrar, by)).data.createApiKey;
}
async function revoked(id: string, input: object = {}) {
  const given = { idempotencyKey: newKey(), id, reason: 'Bocor', expectedVersion: 1, ...input };
  return (await registry.ask(REVOKE, { input: given }, registrar)).data.revokeApiKey;
}
/** The status and the code of a request with a key. */
async function sent(key: string, by = registry.handler): Promise<string> {
  const { status, errors } = await registry.ask('{ viewer { role } }', {}, undefined, by, { 'x-api-key': key });
  return `${status} ${errors?.[0]?.extensions.code ?? ''}`.trim();
}
const REFUSED = '401 UNAUTHENTICATED';

describe('making an API key', () => {
  it('answers the key, which is kept nowhere', async () => {
    const { apiKey, key, userErrors } = await created();
    expect(userErrors).toEqual([]);
    expect(apiKey).toMatchObject({ name: 'Kompas', revokedAt: null, reason: null, version: 1 });
    expect(key).toMatch(new RegExp(`^frk_${apiKey.id}_[A-Za-z0-9_-]{43}$`));
    const secret = key.slice(-43);
    const { table } = registry;
    const kept = [
      ...(await queryAll(table, { partition: API_KEYS, consistent: true })),
      ...(await queryAll(table, { partition: logPartition('NATION'), consistent: true })),
    ];
    expect(kept.find(({ id }) => id === apiKey.id)?.hash).toBe(createHash('sha256').update(secret).digest('base64url'));
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('answers a retry the same in every container, for two days; then the same call makes another', async () => {
    const idempotencyKey = newKey();
    const first = await created({ idempotencyKey });
    expect(await created({ idempotencyKey }, registry.anotherContainer())).toEqual(first);
    expect((await created({ idempotencyKey, name: 'Tempo' })).userErrors[0].code).toBe('IDEMPOTENCY_CONFLICT');
    expect((await created()).key).not.toBe(first.key);
    registry.at(new Date(registry.clock().getTime() + 48 * 3_600_000).toISOString());
    const again = await created({ idempotencyKey });
    expect([again.apiKey.id, again.key]).not.toEqual([first.apiKey.id, first.key]);
    expect(await sent(first.key)).toBe('200');
  });

  it('shows no other key on a retry after the registry’s secret changed', async () => {
    const idempotencyKey = newKey();
    const { apiKey } = await created({ idempotencyKey });
    const { table, clock, oidc } = registry;
    const secret = 'another secret of the same registry, put there later';
    const later = createHandler({ table, clock, authenticate: createAuthenticate(oidc), secret });
    expect(await created({ idempotencyKey }, later)).toEqual({ apiKey, key: null, userErrors: [] });
  });

  it('is refused without a name, and to everyone but the registrar', async () => {
    expect(await created({ name: ' ' })).toEqual({
      apiKey: null,
      key: null,
      userErrors: [{ code: 'INVALID_VALUE', path: ['input', 'name'] }],
    });
    const analyst = await registry.token({ role: 'ministry-analyst' });
    const input = { idempotencyKey: newKey(), name: 'Kompas' };
    const codes = [];
    for (const [query, variables] of [
      [CREATE, { input }],
      [REVOKE, { input: { idempotencyKey: newKey(), id: 'x', reason: 'Bocor', expectedVersion: 1 } }],
      ['{ apiKeys { nodes { id } } }', {}],
    ] as const) {
      codes.push((await registry.ask(query, variables, analyst)).errors?.[0]?.extensions.code);
      codes.push((await registry.ask(query, variables)).errors?.[0]?.extensions.code);
    }
    expect(new Set(codes)).toEqual(new Set(['FORBIDDEN', 'UNAUTHENTICATED']));
  });
});

describe('a request with an API key', () => {
  it('has no role by it, and is answered as without', async () => {
    const { key } = await created();
    const { data, headers } = await registry.ask('{ viewer { role mayCall } }', {}, undefined, registry.handler, {
      'x-api-key': key,
    });
    expect(data.viewer).toEqual({ role: 'ANYONE', mayCall: [] });
    const plain = await registry.ask('{ regulations(first: 1) { totalCount } }');
    const keyed = await registry.ask('{ regulations(first: 1) { totalCount } }', {}, undefined, registry.handler, {
      'x-api-key': key,
    });
    expect(keyed.data).toEqual(plain.data);
    expect(headers['x-request-id']).toBeDefined();
    expect(await sent(key)).toBe('200');
  });

  it('is told UNAUTHENTICATED for a key that is none, unknown, or has another secret', async () => {
    const { apiKey, key } = await created();
    const unknown = makeApiKey('x', 'x', '0'.repeat(32)).text;
    const other = makeApiKey('x', 'x', apiKey.id).text;
    const changed = `${key.slice(0, -1)}${key.endsWith('A') ? 'E' : 'A'}`;
    for (const bad of [
      '',
      'x',
      apiKey.id,
      key.slice(4),
      `${key} `,
      `${key}, ${key}`,
      key.toUpperCase(),
      unknown,
      other,
      changed,
    ]) {
      expect([bad, await sent(bad)]).toEqual([bad, REFUSED]);
    }
  });

  it('is told so beside a good token as well', async () => {
    const { status } = await registry.ask('{ viewer { role } }', {}, registrar, registry.handler, { 'x-api-key': 'x' });
    expect(status).toBe(401);
  });

  it('is refused once the key is revoked: at once in a new container, within a minute in one that knows it', async () => {
    const { apiKey, key } = await created();
    const knowing = registry.anotherContainer();
    expect(await sent(key, knowing)).toBe('200');
    const { apiKey: gone } = await revoked(apiKey.id);
    expect(gone).toMatchObject({ reason: 'Bocor', version: 2 });
    expect(await sent(key, registry.anotherContainer())).toBe(REFUSED);
    expect(await sent(key, knowing)).toBe('200');
    registry.at(new Date(registry.clock().getTime() + 60_000).toISOString());
    expect(await sent(key, knowing)).toBe(REFUSED);
    expect((await revoked(apiKey.id, { expectedVersion: 2 })).userErrors).toEqual([
      { code: 'WRONG_STATE', path: ['input', 'id'] },
    ]);
    expect((await revoked('x')).userErrors).toEqual([{ code: 'UNKNOWN_API_KEY', path: ['input', 'id'] }]);
  });
});

describe('what a container holds of API keys', () => {
  it('is read once in a minute for each ID, also for one that is not there', async () => {
    const { apiKey, key } = await created();
    const { table, clock } = registry;
    const holder = holdApiKeys(table, clock);
    const unknown = makeApiKey('x', 'x', '1'.repeat(32)).text;
    table.requests.length = 0;
    const answers = await Promise.all([key, key, unknown, unknown].map((one) => holder.read(one)));
    expect(answers).toEqual([{ id: apiKey.id }, { id: apiKey.id }, 'NOT_VALID', 'NOT_VALID']);
    expect(await holder.read(key)).toEqual({ id: apiKey.id });
    expect(await holder.read(undefined)).toBeNull();
    expect(table.requests).toEqual(['GetItem', 'GetItem']);
  });

  it('is bounded: a thousand IDs that nobody has push out what was held, and nothing more', async () => {
    const { table, clock } = registry;
    const holder = holdApiKeys(table, clock);
    const { key } = await created();
    await holder.read(key);
    const ids = Array.from({ length: 1_000 }, (_, place) => place.toString(16).padStart(32, '0'));
    for (const id of ids) await holder.read(makeApiKey('x', 'x', id).text);
    table.requests.length = 0;
    await holder.read(key);
    expect(table.requests).toEqual(['GetItem']);
  });

  it('is not what could not be read', async () => {
    const { key } = await created();
    const holder = holdApiKeys(registry.table, registry.clock);
    registry.table.hooks.before = async () => {
      throw new Error('The table is out of reach.');
    };
    await expect(holder.read(key)).rejects.toThrow('out of reach');
    registry.table.hooks.before = null;
    expect(await holder.read(key)).not.toBeNull();
  });
});

describe('the list of API keys', () => {
  it('has each key once and never its hash', async () => {
    const { apiKey } = await created({ name: 'Tempo' });
    const query =
      'query ($after: String) { apiKeys(first: 2, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }';
    const keys: Pick<ApiKey, 'id' | 'name'>[] = [];
    let after: string | null = null;
    do {
      const { data } = await registry.ask(query, { after }, registrar);
      keys.push(...data.apiKeys.nodes);
      after = data.apiKeys.pageInfo.hasNextPage ? data.apiKeys.pageInfo.endCursor : null;
    } while (after !== null);
    expect(keys).toContainEqual({ id: apiKey.id, name: 'Tempo' });
    expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length);
    const { data } = await registry.ask('{ __type(name: "ApiKey") { fields { name } } }');
    expect(data.__type.fields.map(({ name }: { name: string }) => name)).not.toContain('hash');
  });
});
