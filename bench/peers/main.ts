// npm run bench: what a request of each operation of bench/queries/ takes our Lambda entry and those that a user would take instead, what it
// asks of the table, and where the goals stand. `-- --store recorded`: without the engine's part, `local`: with it alone; `--rounds 20`; `--only
// Mayor`; `--json FILE`; `--check`: ends with status 1 when a goal is missed.
import './production.ts';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { startDynamoDb } from '#local/dynamodb.ts';
import { describeFailure } from '#local/refusal.ts';
import { type Start, startApart } from './apart.ts';
import { bytes } from './bytes.ts';
import { emptyTable, fillTable, SOME_THOUSANDS } from './filledTable.ts';
import { type MeasuredOperation, type Standing, standingsOf } from './goals.ts';
import { type Operation, operationsOf } from './operations.ts';
import { type Options, readOptions, type StoreName } from './options.ts';
import { createPeers, SERVERS } from './peers.ts';
import { recordStore } from './recordedStore.ts';
import { measure } from './rounds.ts';
import { sameAnswers } from './sameAnswers.ts';
import { costTable, goalTable, STORES, useTable } from './tables.ts';
import { type TableUse, tableUseOf } from './units.ts';

/** What the engine needs to hold the table and what measured writes add to it. */
const HEAP_MB = 1_500;

interface MeasuredStore {
  store: StoreName;
  operations: readonly MeasuredOperation[];
  goals: readonly Standing[];
}

const tell = (text: string): void => {
  process.stdout.write(text);
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const engine = await startDynamoDb({ inMemory: true }, HEAP_MB);
  try {
    const table = await emptyTable(engine.endpoint, 'bench');
    const registry = await fillTable(table, SOME_THOUSANDS);
    const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`;
    tell(`${machine}; load ${loadavg()[0]?.toFixed(1)}; ${registry.reports} reports; ${options.rounds} rounds\n\n`);
    const anew = chosen(operationsOf(registry, 'anew'), options);
    const again = chosen(operationsOf(registry, 'again'), options);
    const uses = new Map<string, TableUse>();
    for (const operation of anew) {
      uses.set(operation.name, await tableUseOf(engine.endpoint, { table, now: registry.now }, operation));
    }
    tell(`${useTable(uses)}\n`);
    const stores: MeasuredStore[] = [];
    const start = { table: table.name, now: registry.now };
    if (options.store !== 'local') {
      const record = recordStore(table);
      const recorded = await createPeers({ table: record.table, now: registry.now });
      for (const operation of again) await sameAnswers(recorded, operation);
      const store = { answers: record.answers };
      stores.push(await measured('recorded', { ...start, store }, again, options.rounds));
    }
    if (options.store !== 'recorded') {
      stores.push(await measured('local', { ...start, store: { endpoint: engine.endpoint } }, anew, options.rounds));
    }
    if (options.json !== null) {
      const load = loadavg();
      const made = { date: new Date().toISOString(), machine, load, rounds: options.rounds, reports: registry.reports };
      writeFileSync(options.json, `${JSON.stringify({ ...made, uses: Object.fromEntries(uses), stores }, null, 2)}\n`);
    }
    // The goals are of our own work: an engine's part, and that of the way to it, is the same for everybody and hides it.
    const judged = stores.find(({ store }) => store === 'recorded') ?? stores[0];
    if (options.check && judged?.goals.some(({ isMet }) => !isMet)) process.exitCode = 1;
  } finally {
    await engine.stop();
  }
}

/** Measures everybody on one store, each in a process of its own, and tells it. Nothing is measured before everybody answered the same. */
async function measured(
  store: StoreName,
  start: Omit<Start, 'name'>,
  operations: readonly Operation[],
  rounds: number,
): Promise<MeasuredStore> {
  const servers = await Promise.all(SERVERS.map((name) => startApart({ ...start, name })));
  try {
    const all: MeasuredOperation[] = [];
    for (const operation of operations) {
      const text = await sameAnswers(servers, operation);
      const costs = await measure([...servers, bytes(operation, text)], operation, rounds);
      all.push({ name: operation.name, kind: operation.kind, bytes: Buffer.byteLength(text), costs });
    }
    const goals = standingsOf(all);
    tell(`${STORES[store]}\n${costTable(all, 'cpu')}\n${costTable(all, 'wall')}\n${goalTable(goals)}\n`);
    return { store, operations: all, goals };
  } finally {
    for (const server of servers) server.stop();
  }
}

const chosen = (operations: readonly Operation[], { only }: Options): Operation[] =>
  operations.filter(({ name }) => only === null || name === only);

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
