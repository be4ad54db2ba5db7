import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticate } from '#graphql/authenticate.ts';
import { createHandler } from '#graphql/handler.ts';
import { logPartition, WEBHOOKS } from '#store/keys.ts';
import { queryAll } from '#store/table.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { newKey, reporting } from '../support/reporting.ts';
import { subscribing } from '../support/webhooks.ts';

let registry: Registry;
let registrar: string;
let subscriptions: ReturnType<typeof subscribing>;
beforeAll(async () => {
  registry = await createRegistry();
  registrar = await reporting(registry).registrar();
  subscriptions = subscribing(registry, registrar);
});
afterAll(() => registry.close());

const url = 'https://penerima.go.id/perubahan';
const REGISTER = `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) {
  webhook { id version } secret userErrors { code path } } }`;
async function registered(input: object = {}, by = registry.handler) {
  const given = { idempotencyKey: newKey(), name: 'Kompas', url, ...input };
  return (await registry.ask(REGISTER, { input: given }, registrar, by)).data.registerWebhook;
}

describe('registering a subscription', () => {
  it('answers its secret, which is kept nowhere', async () => {
    const { webhook, secret } = await registered();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { table } = registry;
    const kept = [
      ...(await queryAll(table, { partition: WEBHOOKS, consistent: true })),
      ...(await queryAll(table, { partition: logPartition('NATION'), consistent: true })),
    ];
    const { hash } = Object(kept.find(({ id }) => id === webhook.id)?.key);
    expect(hash).toBe(createHash('sha256').update(secret).digest('base64url'));
    expect(JSON.stringify(kept)).not.toContain(secret.slice('whsec_'.length));
  });

  it('answers a retry the same in every container, and another call with another secret', async () => {
    const idempotencyKey = newKey();
    const first = await registered({ idempotencyKey });
    expect(await registered({ idempotencyKey }, registry.anotherContainer())).toEqual(first);
    expect((await registered()).secret).not.toBe(first.secret);
  });

  it('shows no other secret on a retry after the registry’s own changed', async () => {
    const idempotencyKey = newKey();
    const { webhook } = await registered({ idempotencyKey });
    const { table, clock, oidc } = registry;
    const secret = 'another secret of the same registry, put there later';
    const later = createHandler({ table, clock, authenticate: createAuthenticate(oidc), secret });
    expect(await registered({ idempotencyKey }, later)).toEqual({ webhook, secret: null, userErrors: [] });
  });

  it('names every place of the input that is wrong', async () => {
    const bad = { name: ' ', url: 'https://localhost/', filter: { regionCode: '99', kinds: [] } };
    expect((await registered(bad)).userErrors).toEqual([
      { code: 'INVALID_VALUE', path: ['input', 'name'] },
      { code: 'INVALID_VALUE', path: ['input', 'url'] },
      { code: 'UNKNOWN_REGION', path: ['input', 'filter', 'regionCode'] },
      { code: 'MISSING_VALUE', path: ['input', 'filter', 'kinds'] },
    ]);
  });

  it('takes no cursor of another filter', async () => {
    const { data } = await registry.ask('{ changes(first: 1) { pageInfo { endCursor } } }');
    const after = data.changes.pageInfo.endCursor;
    expect((await registered({ after })).userErrors).toEqual([]);
    const input = { idempotencyKey: newKey(), name: 'Kompas', url, filter: { regionCode: '32.72' }, after };
    const { errors } = await registry.ask(REGISTER, { input }, registrar);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('a subscription', () => {
  it('is rotated, and removed for good; each step from the version that was read', async () => {
    const { webhook } = await registered();
    const { id } = webhook;
    const stale = await subscriptions.rotate({ id, expectedVersion: 2 });
    expect(stale.userErrors).toMatchObject([{ code: 'EDIT_CONFLICT', path: ['input', 'expectedVersion'] }]);
    expect([stale.webhook, stale.secret]).toEqual([null, null]);
    expect((await subscriptions.rotate({ id, expectedVersion: 1 })).webhook.version).toBe(2);
    const { webhook: removed } = await subscriptions.remove({ id, expectedVersion: 2 });
    expect(removed).toMatchObject({ state: 'REMOVED', reason: 'Selesai', version: 3 });
    expect((await subscriptions.rotate({ id, expectedVersion: 3 })).userErrors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    for (const unknown of ['x', '0'.repeat(32)]) {
      const answer = await subscriptions.remove({ id: unknown, expectedVersion: 1 });
      expect(answer.userErrors).toMatchObject([{ code: 'UNKNOWN_WEBHOOK', path: ['input', 'id'] }]);
    }
  });

  it('is listed once, page by page, without salt and digest', async () => {
    const ids = [(await registered()).webhook.id, (await registered()).webhook.id, (await registered()).webhook.id];
    const query =
      'query ($after: String) { webhooks(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await registry.ask(query, { after }, registrar);
      seen.push(...data.webhooks.nodes.map(({ id }: { id: string }) => id));
      after = data.webhooks.pageInfo.hasNextPage ? data.webhooks.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(expect.arrayContaining(ids));
    expect(new Set(seen).size).toBe(seen.length);
    const { data } = await registry.ask('{ __type(name: "Webhook") { fields { name } } }');
    const fields = data.__type.fields.map(({ name }: { name: string }) => name);
    for (const hidden of ['secret', 'key', 'salt', 'hash']) expect(fields).not.toContain(hidden);
  });

  it('is the registrar’s alone', async () => {
    const analyst = await registry.token({ role: 'ministry-analyst' });
    const codes = [];
    for (const token of [analyst, undefined])
      codes.push((await registry.ask('{ webhooks { nodes { id } } }', {}, token)).errors?.[0]?.extensions.code);
    expect(codes).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
  });
});
