// npm run bench:growth: requests, round trips, read and write units of the operations of bench/queries/ at 10,000, 30,000 and 100,000
// reports of one table that grows; `-- --full`: at 384,000 too; `-- --size 10000`: of that size alone; `-- --json FILE`. Ends with status 1
// when a figure of one size is more than 1.1 times that of another.
import { writeFileSync } from 'node:fs';
import { startDynamoDb } from '#local/dynamodb.ts';
import { projectAll } from '#projector/adoptionMap.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { countedTable } from '../countedTable.ts';
import { operationsOf } from '../peers/operations.ts';
import { CITY, fillReports, type ReportRegistry } from '../reportRegistry.ts';
import { broken, type Grown, growthTable, type Use } from './growth.ts';
import { readOptions } from './options.ts';
import { useOf } from './use.ts';

/** A nation's agencies: as many report at 100,000 reports; beyond that they report of more periods. */
const AGENCIES = 16_000;
const PERIODS = 6;
/** What the engine needs to answer for 100,000 reports, and for all of 24 periods. */
const HEAP_MB = 4_000;
const FULL_HEAP_MB = 10_000;
/** The city of the operation Mayor, whose records are those of all of its agencies. */
const MAYORS = '32.72';
const JAKARTA = '31';
const WHOLE_NATION = 100_000;

const tell = (text: string): void => {
  process.stdout.write(text);
};
const count = (number: number): string => number.toLocaleString('en');

async function main(): Promise<void> {
  const { sizes, json } = readOptions(process.argv.slice(2));
  const largest = Math.max(...sizes);
  const engine = await startDynamoDb({ inMemory: true }, largest > WHOLE_NATION ? FULL_HEAP_MB : HEAP_MB);
  try {
    const { reports, grown } = await measure(engine.endpoint, sizes);
    const faults = broken(grown);
    tell(`\n${growthTable(reports, grown)}${faults.map((fault) => `  FAILED: ${fault}\n`).join('')}`);
    const made = { date: new Date().toISOString(), reports, operations: grown, broken: faults };
    if (json !== null) writeFileSync(json, `${JSON.stringify(made, null, 2)}\n`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await engine.stop();
  }
}

/** What every operation asks of one table as it grows, with how many reports it had each time. */
async function measure(
  endpoint: string,
  sizes: readonly number[],
): Promise<{ reports: readonly number[]; grown: readonly Grown[] }> {
  const { take: _take, ...table } = await countedTable(endpoint, 'growth');
  const uses = new Map<string, Use[]>();
  const reports: number[] = [];
  let before = { agencies: 0, periods: 0 };
  for (const size of sizes) {
    const asked = askedOf(size);
    const known = asked.periods === before.periods ? before.agencies : 0;
    const registry = await fill(table, { ...asked, known });
    before = asked;
    reports.push(registry.reports);
    for (const operation of operationsOf(registry, 'anew')) {
      const own = uses.get(operation.name) ?? [];
      own.push(await useOf(endpoint, { table: table.name, now: registry.now }, operation));
      uses.set(operation.name, own);
    }
  }
  table.client.destroy();
  return { reports, grown: [...uses].map(([name, own]) => ({ name, uses: own })) };
}

const askedOf = (size: number): { agencies: number; periods: number } =>
  size > WHOLE_NATION
    ? { agencies: AGENCIES, periods: Math.round(size / AGENCIES) }
    : { agencies: Math.round((AGENCIES * size) / WHOLE_NATION), periods: PERIODS };

/** Lets a table grow, and makes of it what the projector makes: maps, ledger and sums. */
async function fill(
  table: Table,
  asked: { agencies: number; periods: number; known: number },
): Promise<ReportRegistry> {
  const begun = performance.now();
  // Of every province one government reports at every size, so that a summary by province has as many groups. Jakarta's regencies are
  // none of their own.
  const isFirst = (code: string): boolean => [CITY, MAYORS, JAKARTA].includes(code) || code.endsWith('.01');
  const registry = await fillReports(table, { ...asked, nation: AGENCIES, drafts: 1, isFirst });
  const reference = holdReference(table);
  await projectAll({ table, reference });
  const { unreadable } = await rebuildLedger({ table, reference, clock: () => new Date(registry.now) });
  if (unreadable.length > 0) throw new Error(`The ledger could not be made: ${unreadable.join()}`);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
  tell(
    `${count(registry.reports)} reports of ${count(asked.agencies)} agencies, ${asked.periods} periods, made in ${seconds} s\n`,
  );
  return registry;
}

await main();
