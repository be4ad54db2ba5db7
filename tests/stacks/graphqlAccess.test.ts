import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf, nameOf, OBJECT_TYPES, queryOf, waysToTypes } from '../support/everyField.ts';
import { seedEveryType } from '../support/everyType.ts';
import { NOW } from '../support/importing.ts';
import { arranged, SCENARIO_NAMES, succeeded } from '../support/mutations.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { type Asked, rightsFor } from '../support/rights.ts';
import { statementsOf, synthesised } from './synthesised.ts';

const { api } = synthesised();
/** Every lot is asked of the table, so that what callers spend is written too. */
const ASKED_AT_ONCE = { points: 1e12, lot: 1e3, free: 0 };
const budgets = { ADDRESS: ASKED_AT_ONCE, KEY: ASKED_AT_ONCE, SUBJECT: ASKED_AT_ONCE };

/** What the table of a registry is asked while something is done. */
async function askedBy(registry: Registry, work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  registry.table.hooks.before = async (command, input) => {
    asked.push(...rightsFor(input, command));
  };
  await work();
  registry.table.hooks.before = null;
  return asked;
}

const like = (partition: string, patterns: readonly string[]): boolean =>
  patterns.length === 0 ||
  patterns.some((one) => (one.endsWith('*') ? partition.startsWith(one.slice(0, -1)) : partition === one));

/** Which of what was asked a function's role would be refused, as IAM decides: a refusal before any permission. */
function refusedOf(name: string, all: readonly Asked[]): Asked[] {
  const statements = statementsOf(api, name).map((one) => ({ ...one, on: JSON.stringify(one.resources) }));
  return all.filter(({ action, index, partition }) => {
    const about = statements.filter(
      ({ actions, on, partitions }) =>
        actions.includes(action) &&
        (index === undefined ? !on.includes('/index/') : on.includes(`/index/${index}`)) &&
        like(partition, partitions),
    );
    return about.some(({ effect }) => effect === 'Deny') || !about.some(({ effect }) => effect === 'Allow');
  });
}

test('the reader has a right for all that any question needs, whoever asks', async () => {
  const registry = await createRegistry('2026-08-01T03:00:00.000Z', { budgets });
  const { calls, people } = await seedEveryType(registry);
  const registrar = await people.registrar();
  const types = OBJECT_TYPES.filter(({ name }) => !['Query', 'Mutation'].includes(name));
  const names = new Set(types.flatMap((type) => fieldsOf(type).map((field) => nameOf(type, field))));
  let answered = 0;
  const all = await askedBy(registry, async () => {
    for (const ways of waysToTypes(calls).values()) {
      for (const way of ways.slice(0, 2)) {
        for (const token of [undefined, registrar]) {
          const { data } = await registry.ask(
            queryOf(way, calls, (name) => names.has(name)),
            {},
            token,
          );
          if (data !== undefined && data !== null) answered += 1;
        }
      }
    }
  });
  expect(answered).toBeGreaterThan(100);
  expect(all.some(({ action, partition }) => action === 'dynamodb:UpdateItem' && partition.startsWith('BUD#'))).toBe(
    true,
  );
  expect(refusedOf('Reader', all)).toEqual([]);
  await registry.close();
});

describe('each write', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await createRegistry(NOW, { budgets });
  });
  afterAll(() => registry.close());

  test.each(SCENARIO_NAMES)('%s is within the rights of the writer, and not of the reader', async (name) => {
    const call = await arranged(registry, name);
    const all = await askedBy(registry, async () => succeeded(call.scenario.mutation, await call.send()));
    expect(refusedOf('Writer', all)).toEqual([]);
    expect(refusedOf('Reader', all).length).toBeGreaterThan(0);
  });
});

test('the writer would be refused what the projector and the publisher write', () => {
  const partitions = ['MAP#HEAD', 'LEDGER#x', 'SUM#x', 'CHG#1', 'AUDIT#CHAIN', 'SNAPSHOT'];
  const wanted = partitions.map((partition) => ({ action: 'dynamodb:PutItem', partition }));
  expect(refusedOf('Writer', wanted)).toEqual(wanted);
  const changed = [{ action: 'dynamodb:UpdateItem', partition: 'LOG#32.72' }];
  expect(refusedOf('Writer', changed)).toEqual(changed);
});
