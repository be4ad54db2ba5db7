import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BudgetSpent, Budgets, budgetHeaders } from '#callers/budgets.ts';
import type { Budget, Caller } from '#domain/budget.ts';
import { createTable } from '../support/table.ts';

let table: Awaited<ReturnType<typeof createTable>>;
beforeAll(async () => {
  table = await createTable();
});
afterAll(() => table.client.destroy());

const BUDGET: Budget = { points: 1_000, lot: 100, free: 50 };
const budgets = () => new Budgets(table, 'a secret of the test', { ADDRESS: BUDGET, KEY: BUDGET, SUBJECT: BUDGET });
const address = (network: string): Caller => ({ kind: 'ADDRESS', network });
const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds));

/** What each charge was answered: true, or the refusal. */
async function charges(container: Budgets, caller: Caller, points: readonly number[], now = at(0)) {
  const answers: (true | BudgetSpent)[] = [];
  for (const one of points) {
    answers.push(
      await container
        .at(now)(caller)
        .charge(one)
        .then(
          () => true as const,
          (error: unknown) => {
            if (error instanceof BudgetSpent) return error;
            throw error;
          },
        ),
    );
  }
  return answers;
}

describe('a budget', () => {
  it('asks the table for nothing within the free points, and then once for each lot', async () => {
    const container = budgets();
    table.requests.length = 0;
    await charges(container, address('a'), [20, 20, 10]);
    expect(table.requests).toEqual([]);
    await charges(container, address('a'), [10, 10, 10]);
    expect(table.requests).toEqual(['UpdateItem']);
    await charges(container, address('a'), [10, 10, 10]);
    expect(table.requests).toEqual(['UpdateItem', 'UpdateItem']);
  });

  it('lets exactly its points through, then refuses and says when to come again', async () => {
    const container = budgets();
    const answers = await charges(container, address('b'), Array(150).fill(10), at(48));
    expect(answers.filter((one) => one === true).length).toBe(100);
    const [refused] = answers.slice(100);
    expect(refused).toBeInstanceOf(BudgetSpent);
    if (!(refused instanceof BudgetSpent)) return;
    expect(refused.headers['retry-after']).toBe('12');
    expect(refused.headers.ratelimit).toBe('"points";r=0;t=12');
  });

  it('asks the table for nothing more once it is spent', async () => {
    const container = budgets();
    await charges(container, address('c'), Array(101).fill(10));
    table.requests.length = 0;
    await charges(container, address('c'), Array(20).fill(10));
    expect(table.requests).toEqual([]);
  });

  it('is one for all containers, but for the free points of each', async () => {
    const containers = [budgets(), budgets(), budgets()];
    let passed = 0;
    for (let round = 0; round < 60; round += 1) {
      for (const container of containers) {
        const [answer] = await charges(container, address('d'), [10]);
        if (answer === true) passed += 1;
      }
    }
    expect(passed * 10).toBeGreaterThanOrEqual(900);
    expect(passed * 10).toBeLessThanOrEqual(1_000 + 3 * BUDGET.free);
  });

  it('is not overdrawn by requests at the same moment', async () => {
    const container = budgets();
    const answers = await Promise.all(Array.from({ length: 200 }, () => charges(container, address('e'), [10])));
    expect(answers.flat().filter((one) => one === true).length).toBeLessThanOrEqual(100 + BUDGET.free / 10);
  });

  it('begins anew with each minute', async () => {
    const container = budgets();
    await charges(container, address('f'), Array(120).fill(10), at(59));
    expect(await charges(container, address('f'), [10], at(60))).toEqual([true]);
  });

  it('is each caller’s own: others behind the address who carry keys are not held up', async () => {
    const container = budgets();
    await charges(container, address('g'), Array(120).fill(10));
    expect((await charges(container, address('g'), [10]))[0]).toBeInstanceOf(BudgetSpent);
    expect(await charges(container, { kind: 'KEY', id: 'one' }, [10])).toEqual([true]);
    expect(await charges(container, { kind: 'SUBJECT', issuer: 'i', subject: 's' }, [10])).toEqual([true]);
  });

  it('never stands in the way when the table does not answer', async () => {
    const broken = { client: table.client, name: 'nosuchtable' };
    const container = new Budgets(broken, 'a secret', { ADDRESS: BUDGET, KEY: BUDGET, SUBJECT: BUDGET });
    expect(await charges(container, address('h'), Array(20).fill(10))).toEqual(Array(20).fill(true));
  });

  it('keeps neither the address nor the subject', async () => {
    const stored: string[] = [];
    table.hooks.before = async (_command, input) => {
      stored.push(JSON.stringify(input));
    };
    await charges(budgets(), address('198.51.100.7'), [60]);
    await charges(budgets(), { kind: 'SUBJECT', issuer: 'https://issuer.example', subject: 'budi' }, [60]);
    table.hooks.before = null;
    expect(stored.length).toBe(2);
    expect(stored.join()).not.toMatch(/198\.51|budi|issuer/);
  });

  it('tells what is left', async () => {
    const left = await budgets().at(at(30))(address('i')).charge(30);
    expect(budgetHeaders(left)).toEqual({
      'ratelimit-policy': '"points";q=1000;w=60',
      ratelimit: '"points";r=970;t=30',
    });
  });
});
