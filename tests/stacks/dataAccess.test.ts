import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDataHandler } from '#data/handler.ts';
import { dataIndexRights, dataRights } from '#stacks/dataRights.ts';
import { asked as askFor } from '../data/asking.ts';
import { seedEveryType } from '../support/everyType.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, newKey, reporting } from '../support/reporting.ts';
import { type Asked, covers, type Right, rightsFor } from '../support/rights.ts';

let registry: Registry;
const asked: Asked[] = [];
/** Every lot is asked of the table, so that what callers spend is written too. */
const ASKED_AT_ONCE = { points: 1e12, lot: 1e3, free: 0 };
const budgets = { ADDRESS: ASKED_AT_ONCE, KEY: ASKED_AT_ONCE, SUBJECT: ASKED_AT_ONCE };

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const people = reporting(registry);
  const agency = await people.agency('32.73', 'ralat');
  const draft = await people.save(agency, MONTHLY, '2026-05', monthlyAnswers());
  const verified = await people.verify(await people.submit(agency, draft));
  const before = registry.clock().toISOString();
  registry.at('2026-08-02T03:00:00.000Z');
  await people.verify(await people.correct(agency, verified, monthlyAnswers({ employees_total: 77 })));
  await seedEveryType(registry);
  await registry.projected();
  const made = await people.done(
    'createApiKey',
    'CreateApiKeyInput',
    'key',
    { idempotencyKey: newKey(), name: 'Kompas' },
    await people.registrar(),
  );
  const { table, clock } = registry;
  const data = createDataHandler({ table, clock, secret: testSecret, budgets });
  table.hooks.before = async (command, input) => {
    asked.push(...rightsFor(input, command));
  };
  const index = JSON.parse((await askFor({ data }, 'index.json')).body);
  for (const { name } of index.tables) {
    const query = name.startsWith('reports') || name === 'figures' ? 'period=2026-05' : 'limit=100';
    for (const more of ['', `&recordedAt=${before}`]) {
      const { statusCode } = await askFor({ data }, `${name}.csv`, query + more);
      // A form that was registered since had no table then.
      expect([name, 200, ...(more === '' ? [] : [404])]).toContain(statusCode);
    }
  }
  for (const query of ['region_code=32.73', '']) await askFor({ data }, 'changes.csv', query);
  await askFor({ data }, 'regions.csv', '', { headers: { 'x-api-key': made.key } });
  table.hooks.before = null;
}, 120_000);
afterAll(() => registry.close());

const granted: Right[] = [
  ...Object.entries(dataRights).flatMap(([action, patterns]) => patterns.map((pattern) => ({ action, pattern }))),
  ...Object.entries(dataIndexRights).flatMap(([index, rights]) =>
    Object.entries(rights).flatMap(([action, patterns]) => patterns.map((pattern) => ({ action, index, pattern }))),
  ),
];

test('the function has a right for each of its requests, of every table as of both clocks', () => {
  expect(asked.filter((one) => !granted.some((right) => covers(right, one)))).toEqual([]);
});

test('the function has no right that it does not use', () => {
  expect(granted.filter((right) => !asked.some((one) => covers(right, one)))).toEqual([]);
});
