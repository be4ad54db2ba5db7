// npm run bench:reports: requests, round trips, units and time of every query of reports, of their writes and of the projector, at
// 10,000, 30,000 and 100,000 reports; `-- --full`: of 24 periods instead of 6; `-- --size 10000`: of that size alone. Ends with status 1
// when a bound is broken.
import { parseArgs } from 'node:util';
import { startDynamoDb } from '#local/dynamodb.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import { type CountedTable, countedTable } from './countedTable.ts';
import { type Measured, measuredHead, measuredLine, median } from './measured.ts';
import { type Question, questionsOf } from './reportQuestions.ts';
import { fillReports } from './reportRegistry.ts';
import { type ReportServer, startReportServer } from './reportServer.ts';
import { measureWrites, SUBMISSIONS } from './reportWrites.ts';

const SIZES = [10_000, 30_000, 100_000];
/** At the largest size; the smaller ones have as many in proportion, of fewer governments. */
const AGENCIES = 16_000;
const PERIODS = 6;
const FULL_PERIODS = 24;
/** Units of a query may grow to so many times those of the smallest size. */
const MOST_GROWTH = 1.1;
/** The median of so many answers, or of as many as fit into the time. */
const RUNS = 9;
const MOST_MS = 5_000;
/** What the engine needs to answer for 100,000 reports, and for all of 24 periods. */
const HEAP_MB = 4_000;
const FULL_HEAP_MB = 10_000;

let broken = 0;
const tell = (line: string): void => {
  process.stdout.write(line);
};
const tellBroken = (what: string): void => {
  broken += 1;
  tell(`  FAILED: ${what}\n`);
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { full: { type: 'boolean', default: false }, size: { type: 'string', multiple: true } },
  });
  const periods = values.full ? FULL_PERIODS : PERIODS;
  const sizes = values.size?.map(Number) ?? SIZES;
  const units = new Map<string, number>();
  for (const size of sizes) {
    const engine = await startDynamoDb({ inMemory: true }, values.full ? FULL_HEAP_MB : HEAP_MB);
    try {
      await measure(await countedTable(engine.endpoint, `reports${size}`), size, periods, units);
    } finally {
      await engine.stop();
    }
  }
  process.exitCode = broken === 0 ? 0 : 1;
}

async function measure(table: CountedTable, size: number, periods: number, units: Map<string, number>): Promise<void> {
  const begun = performance.now();
  const agencies = Math.round((AGENCIES * size) / (SIZES.at(-1) ?? size));
  const registry = await fillReports(table, { agencies, nation: AGENCIES, periods, drafts: SUBMISSIONS });
  const filled = performance.now();
  const count = (number: number): string => number.toLocaleString('en');
  tell(
    `\n${count(size)} reports: ${count(agencies)} agencies x ${periods} periods, ${count(registry.reports)} begun or handed in; ` +
      `filled in ${((filled - begun) / 1_000).toFixed(0)} s\n${measuredHead()}`,
  );
  const sources = { table, reference: holdReference(table), clock: () => new Date(registry.now) };
  table.take();
  const { changed, unreadable } = await rebuildLedger(sources);
  if (unreadable.length > 0) throw new Error(`The ledger could not be made: ${unreadable.join()}`);
  const rebuilt = { ...table.take(), milliseconds: performance.now() - filled };
  tell(measuredLine(`rebuild of the ledger, ${count(changed)} records`, rebuilt));

  const server = await startReportServer(table, registry.now);
  for (const [place, question] of questionsOf(registry).entries()) {
    const measured = await ask(table, server, question);
    const { groups } = measured;
    tell(measuredLine(question.groups === undefined ? question.name : `${question.name}, ${groups} groups`, measured));
    checkBounds(`${place} ${question.name}`, question, measured, units);
  }
  await measureWrites({ table, server, registry, tell, tellBroken });
  await server.stop();
  table.client.destroy();
  tell(`  ${((performance.now() - begun) / 1_000).toFixed(0)} s in all\n`);
}

/** The counts of one answer, the median of the times of several. */
async function ask(
  table: CountedTable,
  server: ReportServer,
  { query, actor, second, groups }: Question,
): Promise<Measured & { groups: number }> {
  const after = second === undefined ? null : (await server.ask(query, {}, actor))[second].pageInfo.endCursor;
  const times: number[] = [];
  let consumed = table.take();
  let found = 1;
  const until = performance.now() + MOST_MS;
  while (times.length === 0 || (times.length < RUNS && performance.now() < until)) {
    table.take();
    const begun = performance.now();
    const data = await server.ask(query, { after }, actor);
    times.push(performance.now() - begun);
    consumed = table.take();
    found = groups === undefined ? 1 : data[groups].length;
  }
  return { ...consumed, milliseconds: median(times), groups: found };
}

function checkBounds(
  key: string,
  { name, trips }: Question,
  measured: Measured & { groups: number },
  units: Map<string, number>,
): void {
  if (measured.trips > trips) tellBroken(`${name} takes ${measured.trips} round trips, more than ${trips}`);
  const own = measured.units / measured.groups;
  const least = units.get(key);
  if (least === undefined) units.set(key, own);
  else if (own > MOST_GROWTH * least)
    tellBroken(`${name} takes ${(own / least).toFixed(2)} times the units of the smallest size`);
}

await main();
