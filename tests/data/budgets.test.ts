import { afterEach, describe, expect, it } from 'vitest';
import { createDataHandler } from '#data/handler.ts';
import type { Budget } from '#domain/budget.ts';
import { dataEvent, httpApiEvent } from '../support/lambda/events.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';
import { newKey } from '../support/reporting.ts';
import { asked, problemOf } from './asking.ts';

/* The points of GraphQL and those of tables by address are the same points. */

const BUDGET: Budget = { points: 1_000, lot: 100, free: 0 };
const RICH: Budget = { points: 100_000, lot: 1_000, free: 0 };

let registry: Registry;
const open = async (budgets = { ADDRESS: BUDGET, KEY: BUDGET, SUBJECT: RICH }) => {
  registry = await createRegistry('2026-06-01T03:00:12.000Z', { budgets });
};
afterEach(() => registry.close());

/** A request of GraphQL from the address of those of tables. */
async function graphql(query: string, headers: Record<string, string> = {}) {
  const event = httpApiEvent({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await registry.handler(event)).statusCode;
}

const REGIONS = '{ regions(first: 600) { nodes { code } } }';

/** Asks until the answer is 429, and says how often it was not. */
async function spent(ask: () => Promise<number>): Promise<number> {
  for (let count = 0; count < 1_000; count += 1) if ((await ask()) === 429) return count;
  return Number.POSITIVE_INFINITY;
}

async function newApiKey(): Promise<string> {
  const { data } = await registry.ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }',
    { input: { idempotencyKey: newKey(), name: 'Kompas' } },
    await registry.token({ role: 'ministry-registrar' }),
  );
  return data.createApiKey.key;
}

describe('the budget of an address', () => {
  it('is spent by rows, a quarter of a point each and five for the request, and then by neither door', async () => {
    await open();
    // 552 regions are 138 points; seven times 143 is more than 1,000.
    const regions = () => asked(registry, 'regions.csv');
    expect(await spent(async () => (await regions()).statusCode)).toBe(6);
    const refused = await regions();
    expect([refused.statusCode, problemOf(refused).code, refused.headers['retry-after']]).toEqual([
      429,
      'BUDGET_EXHAUSTED',
      '48',
    ]);
    expect(refused.headers.ratelimit).toMatch(/^"points";r=\d+;t=48$/);
    expect(await graphql(REGIONS)).toBe(429);
    registry.at('2026-06-01T03:01:00.000Z');
    expect((await regions()).statusCode).toBe(200);
  });

  it('is spent by GraphQL too', async () => {
    await open();
    expect(await spent(() => graphql(REGIONS))).toBe(1);
    expect(await spent(async () => (await asked(registry, 'regions.csv')).statusCode)).toBeLessThan(4);
  });

  it('is spent by what is refused, by what is not sent again, and by what is only looked at', async () => {
    await open();
    expect(await spent(async () => (await asked(registry, 'nothing.csv')).statusCode)).toBe(200);
    registry.at('2026-06-01T03:01:00.000Z');
    const { headers } = await asked(registry, 'regions.csv');
    const known = { headers: { 'if-none-match': String(headers.etag) } };
    expect(await spent(async () => (await asked(registry, 'regions.csv', [], known)).statusCode)).toBe(5);
    registry.at('2026-06-01T03:02:00.000Z');
    const head = { method: 'HEAD' } as const;
    expect(await spent(async () => (await asked(registry, 'regions.csv', [], head)).statusCode)).toBe(6);
  });

  it('is spent by a key that is not valid, and by no token', async () => {
    await open();
    const bad = { headers: { 'x-api-key': `frk_${'0'.repeat(32)}_${'A'.repeat(43)}` } };
    const refused = await asked(registry, 'regions.csv', [], bad);
    expect([refused.statusCode, problemOf(refused).code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(await spent(async () => (await asked(registry, 'regions.csv', [], bad)).statusCode)).toBe(199);
    const token = { headers: { authorization: `Bearer ${await registry.token({ role: 'ministry-registrar' })}` } };
    expect((await asked(registry, 'regions.csv', [], token)).statusCode).toBe(429);
  });
});

describe('what was read and cannot be paid any more', () => {
  it('takes what is left of the minute, so that the same is not read again for the price of a refusal', async () => {
    await open();
    await spent(async () => (await asked(registry, 'regions.csv')).statusCode);
    // 142 points were left, which would have been 28 more readings of a table that nobody is charged for.
    const next = await asked(registry, 'nothing.csv');
    expect([next.statusCode, next.headers.ratelimit]).toEqual([429, '"points";r=0;t=48']);
    expect(await graphql('{ registry { schemaVersion } }')).toBe(429);
  });

  it('is not free either where it costs more than the whole minute', async () => {
    const little: Budget = { points: 100, lot: 10, free: 0 };
    await open({ ADDRESS: little, KEY: little, SUBJECT: RICH });
    expect((await asked(registry, 'regions.csv')).statusCode).toBe(429);
    expect((await asked(registry, 'nothing.csv')).statusCode).toBe(429);
  });
});

describe('what was given up when its time was over', () => {
  it('is charged by what had been read until then', async () => {
    const little: Budget = { points: 15, lot: 1, free: 0 };
    await open();
    const { table, clock } = registry;
    const budgets = { ADDRESS: little, KEY: little, SUBJECT: RICH };
    const late = createDataHandler({ table, clock, secret: testSecret, timeLimitMs: 200, budgets });
    await late(dataEvent('regions.csv'));
    registry.at('2026-06-01T03:01:00.000Z');
    table.hooks.before = async (command) => {
      if (command === 'BatchGetItem') await new Promise((resolve) => setTimeout(resolve, 400));
    };
    const first = await late(dataEvent('adoption_events.csv'));
    table.hooks.before = null;
    expect([503, 429]).toContain(first.statusCode);
    // The index of all events was read, which is more than the ten points that were left.
    expect(await spent(async () => (await late(dataEvent('nothing.csv'))).statusCode)).toBe(0);
  });
});

describe('the budget of a key', () => {
  it('is its own, the same at both doors, and is told', async () => {
    await open();
    const headers = { 'x-api-key': await newApiKey() };
    await spent(async () => (await asked(registry, 'regions.csv')).statusCode);
    const first = await asked(registry, 'regions.csv', [], { headers });
    expect([first.statusCode, first.headers.ratelimit]).toEqual([200, '"points";r=857;t=48']);
    expect(await spent(() => graphql(REGIONS, headers))).toBe(1);
    expect((await asked(registry, 'regions.csv', [], { headers })).statusCode).toBe(200);
    expect((await asked(registry, 'regions.csv', [], { headers })).statusCode).toBe(429);
  });
});

describe('what is read and not given', () => {
  it('is charged by what the table counts, where that is more than the rows', async () => {
    await open({ ADDRESS: RICH, KEY: RICH, SUBJECT: RICH });
    const headers = { 'x-api-key': await newApiKey() };
    const left = async (query: string) => {
      const { headers: told } = await asked(registry, 'adoption_events.csv', query, { headers });
      return Number(/r=(\d+)/.exec(String(told.ratelimit))?.[1]);
    };
    const before = await left('region_code=99.99');
    // No row is given, but the index of all events was read to know it.
    expect(before - (await left('region_code=99.99'))).toBeGreaterThan(5);
  });
});
