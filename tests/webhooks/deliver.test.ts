import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openReceiver, type Received, type Receiver } from '../support/receiver.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';
import { QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';
import { delivererOf, reachOf, subscribing } from '../support/webhooks.ts';

const START = '2026-06-02T03:00:00.000Z';
const HOUR_MS = 3_600_000;

let registry: Registry;
let receiver: Receiver;
let people: ReturnType<typeof reporting>;
let subscriptions: ReturnType<typeof subscribing>;
let made = 0;

beforeAll(async () => {
  receiver = await openReceiver();
  registry = await createRegistry(START, { onLoopback: true, stream: true });
  people = reporting(registry);
  subscriptions = subscribing(registry, await people.registrar());
});
afterAll(async () => {
  await registry.close();
  await receiver.close();
});
beforeEach(() => {
  receiver.received.length = 0;
  Object.assign(receiver.state, { answering: 204, headers: {}, isLong: false, sent: 0 });
});
afterEach(async () => {
  vi.useRealTimers();
  for (const { id, version, state } of await subscriptions.all()) {
    if (state !== 'REMOVED') await subscriptions.remove({ id, expectedVersion: version });
  }
});

const later = (ms: number): void => registry.at(new Date(registry.clock().getTime() + ms).toISOString());
/** Some agencies more, each a change, taken in. */
async function agencies(count: number, region = '32.72'): Promise<string[]> {
  const keys: string[] = [];
  for (let one = 0; one < count; one += 1) {
    made += 1;
    registry.tick();
    keys.push(await people.agency(region, `telinga${made}`));
  }
  await registry.projected();
  return keys;
}
interface Message {
  type: string;
  timestamp: string;
  data: { cursor: string; changes: { number: number; kind: string; key: string; region: { code: string } | null }[] };
}
const messageOf = ({ body }: Received): Message => JSON.parse(body);
const keysOf = (received: readonly Received[]): string[] =>
  received.flatMap((one) => messageOf(one).data.changes.map(({ key }) => key));
const registered = async (input: object = {}) => {
  const { webhook, secret, userErrors } = await subscriptions.register({ url: receiver.url, ...input });
  expect(userErrors).toEqual([]);
  return { ...webhook, secret };
};
/** What the published library says of a message, at the registry's own time. */
function verified(secret: string, { body, headers }: Received): unknown {
  vi.useFakeTimers({ now: registry.clock(), toFake: ['Date'] });
  return new Webhook(secret).verify(body, headers as Record<string, string>);
}

describe('a subscription', () => {
  it('is told what comes after its registration, once and in order, signed for whoever knows the secret', async () => {
    await agencies(1);
    const { secret } = await registered();
    const keys = await agencies(3);
    const { run } = delivererOf(registry, reachOf(receiver));
    expect(await run()).toEqual({ taken: 1, notTaken: 0 });
    expect(await run()).toEqual({ taken: 0, notTaken: 0 });
    expect(keysOf(receiver.received)).toEqual(keys);
    const [message] = receiver.received;
    if (message === undefined) throw new Error('Nothing was received.');
    expect(message.headers).toMatchObject({ 'content-type': 'application/json', host: `localhost:${receiver.port}` });
    expect(message.path).toBe('/perubahan');
    expect(verified(secret, message)).toEqual(messageOf(message));
    expect(() => verified(`whsec_${Buffer.alloc(32).toString('base64')}`, message)).toThrow();
    expect(() => verified(secret, { ...message, body: `${message.body} ` })).toThrow();
  });

  it('is told as the API tells it, with a cursor that the API goes on from', async () => {
    await registered({ filter: { regionCode: '32.72', kinds: ['REPORT', 'AGENCY'] } });
    const [agency = ''] = await agencies(1);
    const draft = await people.save(agency, QUARTERLY, '2026-Q1', quarterlyAnswers());
    await people.verify(await people.submit(agency, draft));
    await agencies(1);
    await agencies(1, '32.73');
    await delivererOf(registry, reachOf(receiver)).run();
    const [message] = receiver.received.map(messageOf);
    const asked = `nodes { number kind action key version region { code } recordedAt figures { indicator
      group { by region { code } agencyType { code } serviceClass } choice before after } }`;
    const filter = 'filter: { regionCode: "32.72", kinds: [AGENCY, REPORT] }';
    const readOn = async (place: string) =>
      (await registry.ask(`{ changes(first: 100, ${filter}${place}) { ${asked} } }`)).data.changes.nodes;
    expect(message?.data.changes.map(({ kind }) => kind)).toEqual(['AGENCY', 'REPORT', 'AGENCY']);
    expect(message?.data.changes).toEqual((await readOn('')).slice(-3));
    expect(await readOn(`, after: "${message?.data.cursor}"`)).toEqual([]);
    const [last] = await agencies(1);
    expect(await readOn(`, after: "${message?.data.cursor}"`)).toMatchObject([{ key: last }]);
  });

  it('begins after the cursor of the API that it was registered with', async () => {
    await agencies(1);
    const { data } = await registry.ask('{ changes(first: 100) { pageInfo { endCursor hasNextPage } } }');
    const keys = await agencies(2);
    let after = data.changes.pageInfo.endCursor;
    for (let more = data.changes.pageInfo.hasNextPage; more; ) {
      const next = await registry.ask(
        'query ($after: String) { changes(first: 100, after: $after) { pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      ({ endCursor: after, hasNextPage: more } = next.data.changes.pageInfo);
    }
    const more = await agencies(1);
    await registered({ after });
    await delivererOf(registry, reachOf(receiver)).run();
    expect(keysOf(receiver.received)).toEqual(more);
    expect(keys).toHaveLength(2);
  });

  it('is told many changes in several messages, none left out and none twice', async () => {
    await registered();
    const keys = await agencies(120);
    expect(await delivererOf(registry, reachOf(receiver)).run()).toEqual({ taken: 3, notTaken: 0 });
    expect(keysOf(receiver.received)).toEqual(keys);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(3);
  });

  it('is sent nothing for what it does not wish for, and goes on after it', async () => {
    const { id } = await registered({ filter: { kinds: ['STUDY'] } });
    await agencies(2);
    expect(await delivererOf(registry, reachOf(receiver)).run()).toEqual({ taken: 0, notTaken: 0 });
    expect(receiver.received).toEqual([]);
    expect((await subscriptions.one(id)).cursor).not.toBeNull();
  });

  it('that was removed is sent nothing', async () => {
    const { id, version } = await registered();
    await subscriptions.remove({ id, expectedVersion: version });
    await agencies(1);
    await delivererOf(registry, reachOf(receiver)).run();
    expect(receiver.received).toEqual([]);
  });
});

describe('a message that is not taken', () => {
  it('is tried again after a wait that grows, the same under the same name, and what came meanwhile follows', async () => {
    const { id, secret } = await registered();
    const first = await agencies(2);
    const { run } = delivererOf(registry, reachOf(receiver));
    const waits: number[] = [];
    for (const status of [500, 503, 302, 404]) {
      receiver.state.answering = status;
      receiver.state.headers = { location: receiver.url };
      expect(await run()).toEqual({ taken: 0, notTaken: 1 });
      const { state, lastFailure, nextAttemptAt } = await subscriptions.one(id);
      expect([state, lastFailure.cause, lastFailure.status]).toEqual(['FAILING', 'REFUSED', status]);
      waits.push(Date.parse(nextAttemptAt) - registry.clock().getTime());
      later(-1 + (waits.at(-1) ?? 0));
      expect(await run()).toEqual({ taken: 0, notTaken: 0 });
      later(1);
    }
    expect(waits.map((ms) => ms / 60_000)).toEqual([1, 2, 4, 8]);
    const second = await agencies(1);
    receiver.state.answering = 200;
    expect(await run()).toEqual({ taken: 2, notTaken: 0 });
    const same = receiver.received.slice(0, 5);
    expect(new Set(same.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(same.map(({ body }) => body)).size).toBe(1);
    expect(new Set(same.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(5);
    expect(keysOf(receiver.received.slice(4))).toEqual([...first, ...second]);
    expect(verified(secret, receiver.received[4] as Received)).toBeDefined();
    vi.useRealTimers();
    expect(await subscriptions.one(id)).toMatchObject({ state: 'ACTIVE', failures: 0, nextAttemptAt: null });
  });

  it('has its subscription set aside after three days, which then goes on where it stopped', async () => {
    const { id, version } = await registered();
    const keys = await agencies(2);
    const { run } = delivererOf(registry, reachOf(receiver));
    receiver.state.answering = 500;
    const began = registry.clock().getTime();
    let shown = await subscriptions.one(id);
    while (shown.state !== 'SET_ASIDE') {
      await run();
      shown = await subscriptions.one(id);
      if (shown.nextAttemptAt !== null) registry.at(shown.nextAttemptAt);
    }
    expect(Date.parse(shown.setAsideAt) - began).toBeGreaterThanOrEqual(72 * HOUR_MS);
    expect(Date.parse(shown.setAsideAt) - began).toBeLessThan(85 * HOUR_MS);
    const sent = receiver.received.length;
    receiver.state.answering = 204;
    later(240 * HOUR_MS);
    await run();
    expect(receiver.received).toHaveLength(sent);
    keys.push(...(await agencies(1)));
    expect((await subscriptions.resume({ id, expectedVersion: version })).webhook).toMatchObject({
      state: 'ACTIVE',
      failures: 0,
      setAsideAt: null,
    });
    await run();
    expect(keysOf(receiver.received.slice(sent))).toEqual(keys);
    expect((await subscriptions.resume({ id, expectedVersion: version + 1 })).userErrors[0].code).toBe('WRONG_STATE');
  });

  it.each([
    ['after 410, since it is gone', { answering: 410 }, {}, ['GONE', 410]],
    ['for a name that leads within', {}, { permits: () => false }, ['NOT_PUBLIC', null]],
  ])('has its subscription set aside at once %s', async (_why, state, reach, [cause, status]) => {
    const { id } = await registered();
    await agencies(1);
    Object.assign(receiver.state, state);
    const { run } = delivererOf(registry, reachOf(receiver, reach));
    await run();
    expect(await subscriptions.one(id)).toMatchObject({ state: 'SET_ASIDE', lastFailure: { cause, status } });
  });

  it.each([
    ['no name', { resolve: async () => [] }, 'UNRESOLVED'],
    ['no servers of names', { resolve: () => Promise.reject(new Error('SERVFAIL')) }, 'UNRESOLVED'],
    ['a certificate that nobody trusts', { ca: '' }, 'UNREACHABLE'],
    ['no answer', { limitMs: 200 }, 'TIMED_OUT'],
  ])('is tried again for %s', async (_what, more, cause) => {
    const { id } = await registered();
    await agencies(1);
    if (cause === 'TIMED_OUT') receiver.state.answering = 'HANG';
    const { ca, ...reach } = reachOf(receiver, more);
    const { run } = delivererOf(registry, ca === '' || ca === undefined ? reach : { ...reach, ca });
    await run();
    expect(await subscriptions.one(id)).toMatchObject({ state: 'FAILING', lastFailure: { cause, status: null } });
  });

  it('waits a part of its time by chance', async () => {
    const { id } = await registered();
    await agencies(1);
    receiver.state.answering = 500;
    await delivererOf(registry, reachOf(receiver), { chance: () => 0.25 }).run();
    const { nextAttemptAt } = await subscriptions.one(id);
    expect(Date.parse(nextAttemptAt) - registry.clock().getTime()).toBe(15_000);
  });

  it('keeps no other subscription waiting', async () => {
    const bad = await registered({ url: `https://localhost:${receiver.port}/buruk` });
    const good = await registered();
    await agencies(1);
    receiver.state.answering = ({ path }) => (path === '/buruk' ? 500 : 204);
    await delivererOf(registry, reachOf(receiver)).run();
    expect((await subscriptions.one(bad.id)).state).toBe('FAILING');
    expect((await subscriptions.one(good.id)).state).toBe('ACTIVE');
    expect((await subscriptions.one(good.id)).lastDeliveredAt).not.toBeNull();
  });
});

describe('what a receiver answers', () => {
  it('is not read beyond a little, however long it is', async () => {
    const { id } = await registered();
    await agencies(1);
    Object.assign(receiver.state, { answering: 200, isLong: true });
    expect(await delivererOf(registry, reachOf(receiver)).run()).toEqual({ taken: 1, notTaken: 0 });
    expect((await subscriptions.one(id)).state).toBe('ACTIVE');
    // What waits on the way to a reader is some megabytes.
    expect(receiver.state.sent).toBeGreaterThan(0);
    expect(receiver.state.sent).toBeLessThan(50_000_000);
  });
});

describe('runs', () => {
  it('that break off after a message was taken send it again under the same name', async () => {
    await registered();
    const keys = await agencies(2);
    const { run } = delivererOf(registry, reachOf(receiver));
    receiver.state.answering = () => {
      registry.table.hooks.before = async () => {
        throw new Error('The container was taken away.');
      };
      return 204;
    };
    await expect(run()).rejects.toThrow('taken away');
    registry.table.hooks.before = null;
    receiver.state.answering = 204;
    // The run that is gone might still be at work.
    expect(await run()).toEqual({ taken: 0, notTaken: 0 });
    later(90_000);
    expect(await run()).toEqual({ taken: 1, notTaken: 0 });
    const [once, again] = receiver.received;
    expect(again?.headers['webhook-id']).toBe(once?.headers['webhook-id']);
    expect(again?.body).toBe(once?.body);
    expect(keysOf(receiver.received)).toEqual([...keys, ...keys]);
  });

  it('at the same time send a message once', async () => {
    await registered();
    const keys = await agencies(60);
    const runs = [1, 2, 3].map(() => delivererOf(registry, reachOf(receiver)).run());
    await Promise.all(runs);
    await delivererOf(registry, reachOf(receiver)).run();
    expect(keysOf(receiver.received)).toEqual(keys);
  });

  it('that find nothing new ask the table three times for ten subscribers, and write nothing', async () => {
    for (let one = 0; one < 10; one += 1) await registered({ url: `${receiver.url}/${one}` });
    await agencies(1);
    const { run, lines } = delivererOf(registry, reachOf(receiver));
    expect(await run()).toEqual({ taken: 10, notTaken: 0 });
    registry.table.requests.length = 0;
    expect(await run()).toEqual({ taken: 0, notTaken: 0 });
    expect(registry.table.requests).toEqual(['Query', 'Query', 'Query']);
    const { readUnits, writeUnits } = JSON.parse(lines.at(-1) ?? '{}');
    expect(writeUnits).toBe(0);
    // As the estimate of cost has it: bench/cost/quantities.ts.
    expect(readUnits).toBeLessThanOrEqual(6);
  });

  it('tell nobody’s address and no secret in their lines', async () => {
    const { secret } = await registered({ url: `${receiver.url}?kunci=rahasia` });
    await agencies(1);
    receiver.state.answering = 500;
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const { run, lines } = delivererOf(registry, reachOf(receiver));
    await run();
    spy.mockRestore();
    const told = [...written, ...lines].join('');
    expect(told).toContain('a message was not taken');
    expect(told).toContain('NOT_TAKEN');
    for (const hidden of ['rahasia', 'localhost', secret.slice(6), testSecret]) expect(told).not.toContain(hidden);
  });
});

describe('the secret', () => {
  it('that was changed signs beside the one before for a day', async () => {
    const { id, secret: before, version } = await registered();
    const { secret: after, webhook } = await subscriptions.rotate({ id, expectedVersion: version });
    expect(after).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(after).not.toBe(before);
    expect(Date.parse(webhook.previousSecretUntil) - registry.clock().getTime()).toBe(24 * HOUR_MS);
    await agencies(1);
    const { run } = delivererOf(registry, reachOf(receiver));
    await run();
    later(24 * HOUR_MS);
    await agencies(1);
    await run();
    expect((await subscriptions.one(id)).previousSecretUntil).toBeNull();
    const [both, newest] = receiver.received as [Received, Received];
    later(-24 * HOUR_MS - 1_000);
    expect(verified(before, both)).toEqual(verified(after, both));
    later(24 * HOUR_MS + 1_000);
    expect(verified(after, newest)).toBeDefined();
    expect(() => verified(before, newest)).toThrow();
  });

  it('that went with the registry’s own has the subscription set aside, and a new one has it go on', async () => {
    const { id, version } = await registered();
    const keys = await agencies(1);
    const { run } = delivererOf(registry, reachOf(receiver), { secret: 'another secret of the same registry' });
    await run();
    expect(await subscriptions.one(id)).toMatchObject({
      state: 'SET_ASIDE',
      lastFailure: { cause: 'SECRET_CHANGED', status: null },
    });
    expect(receiver.received).toEqual([]);
    await subscriptions.rotate({ id, expectedVersion: version });
    await subscriptions.resume({ id, expectedVersion: version + 1 });
    await delivererOf(registry, reachOf(receiver)).run();
    expect(keysOf(receiver.received)).toEqual(keys);
  });
});
