// npm run bench:memory: what one container's process holds after 10,000, 25,000, 50,000, 75,000 and 100,000 mixed requests, of which some are of
// documents that nobody asked before and some err. Ends with status 1 when it holds more than 1.05 times later what it holds after 25,000.
import '../peers/production.ts';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHandler } from '#graphql/handler.ts';
import { TIME_LIMIT_MS } from '#graphql/limits.ts';
import { startDynamoDb } from '#local/dynamodb.ts';
import { createObserver } from '#observe/observer.ts';
import { projectAll } from '#projector/adoptionMap.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { countedTable } from '../countedTable.ts';
import { type Answers, recordStore, replayedTable } from '../peers/recordedStore.ts';
import { authenticate, SECRET } from '../peers/surroundings.ts';
import { fillReports } from '../reportRegistry.ts';
import { type Asked, askedOf, ROUND, requestOf } from './mix.ts';
import { growthOf, type Held, heldLine, MOST_GROWTH } from './standing.ts';

const MARKS = [10_000, 25_000, 50_000, 75_000, 100_000];
/** The clock goes on by so many milliseconds with each request: minutes pass, and what is held for a minute goes. */
const STEP_MS = 50;
const HEAP_MB = 1_500;
/** The timer of a request's time limit stands until it is up; so long is waited longer before it is measured. */
const MARGIN_MS = 500;
/** So much that nobody is refused for it; callers are told apart and charged all the same. */
const PLENTY = { points: 1e12, lot: 1e9, free: 1e12 };

const tell = (text: string): void => {
  process.stdout.write(text);
};

async function main(): Promise<void> {
  const { answers, asked, now } = await recorded();
  const ask = container(replayedTable('memory', answers), asked, now);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  const all: Held[] = [];
  const statuses = new Map<string, number>();
  for (let number = 0; number < Math.max(...MARKS); number += 1) {
    const outcome = await ask(number);
    // As where a table answers over a network: timers have their turn, so that those of requests that are over go.
    await nextTurn();
    statuses.set(outcome, (statuses.get(outcome) ?? 0) + 1);
    if (!MARKS.includes(number + 1)) continue;
    await delay(TIME_LIMIT_MS + MARGIN_MS);
    const held = { requests: number + 1, bytes: settledHeap(collect) };
    all.push(held);
    tell(heldLine(held));
  }
  const growth = growthOf(all);
  const told = [...statuses].map(([outcome, count]) => `${count.toLocaleString('en')} ${outcome}`).join(', ');
  tell(
    `  answered: ${told}\n  at the end ${growth.toFixed(3)} times what it was after 25,000; ${growth <= MOST_GROWTH ? 'flat' : 'FAILED: it grows'}\n`,
  );
  process.exitCode = growth <= MOST_GROWTH ? 0 : 1;
}

type Collect = (how?: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/** The heap in use once what is weakly held is gone, and the code that V8 keeps of texts that became code, which it lets go when memory is short. */
function settledHeap(collect: Collect): number {
  for (let count = 0; count < 2; count += 1) collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  return process.memoryUsage().heapUsed;
}

/** What an engine answers to every request of a round. The engine is gone afterwards. */
async function recorded(): Promise<{ answers: Answers; asked: Asked; now: string }> {
  const engine = await startDynamoDb({ inMemory: true }, HEAP_MB);
  try {
    const { take: _take, ...table } = await countedTable(engine.endpoint, 'memory');
    const registry = await fillReports(table, { agencies: 1_500, nation: 1_500, periods: 2, drafts: 1 });
    const reference = holdReference(table);
    await projectAll({ table, reference });
    await rebuildLedger({ table, reference, clock: () => new Date(registry.now) });
    const asked = askedOf(registry);
    const record = recordStore(table);
    const ask = container(record.table, asked, registry.now);
    for (let number = 0; number < ROUND; number += 1) await ask(number);
    table.client.destroy();
    return { answers: record.answers, asked, now: registry.now };
  } finally {
    await engine.stop();
  }
}

/** Asks a container of its own the request of a number; answers whether data, errors or a fault came of it. Throws for a fault. */
function container(table: Table, asked: Asked, now: string): (number: number) => Promise<'with data' | 'with errors'> {
  let instant = Date.parse(now);
  const handler = createHandler({
    table,
    authenticate,
    clock: () => new Date(instant),
    secret: SECRET,
    budgets: { ADDRESS: PLENTY, KEY: PLENTY, SUBJECT: PLENTY },
    observer: createObserver({ stage: 'bench', write: () => {} }),
  });
  return async (number) => {
    instant += STEP_MS;
    const { statusCode, body } = await handler(requestOf(number, asked));
    if (statusCode >= 500 || body.includes('INTERNAL_SERVER_ERROR')) throw new Error(`${statusCode} ${body}`);
    return body.includes('"errors"') ? 'with errors' : 'with data';
  };
}

await main();
