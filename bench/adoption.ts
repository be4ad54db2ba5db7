// npm run bench:adoption: requests, read units and time of the map, its counts and trend at 157, 10,000 and 100,000 events.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AdoptionEvent, stepDay } from '#domain/adoption.ts';
import type { ServedContext } from '#graphql/context.ts';
import { createLoaders } from '#graphql/loaders.ts';
import { holdSearch } from '#graphql/search.ts';
import { startServer } from '#graphql/server.ts';
import { startDynamoDb } from '#local/dynamodb.ts';
import { loadReferenceData } from '#local/load/load.ts';
import { projectAll, projectSteps } from '#projector/adoptionMap.ts';
import { readAdoptionEventsByName, readAdoptionSteps } from '#store/adoption.ts';
import { adoptionEventItem } from '#store/items.ts';
import { regionHead } from '#store/keys.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { syntheticEvents } from './adoptionEvents.ts';
import { batchWrite } from './batchWrite.ts';
import { type Consumed, countedTable } from './countedTable.ts';

const SIZES = [157, 10_000, 100_000];
const TODAY = '2026-06-01';
const NOW = `${TODAY}T03:00:00.000Z`;
/** The median of so many answers, or of as many as fit into the time. */
const RUNS = 9;
const MOST_MS = 5_000;
/** What the engine needs to answer for 100,000 events. */
const HEAP_MB = 3_000;
const FIELDS = 'region { code name } status since origin';
const BASIS = 'basis: "se-menpanrb-1-2024"';

interface Question {
  name: string;
  query: string;
  /** The most that it may cost; exceeding it fails the benchmark. */
  most?: { requests: number; units?: number };
  /** Whether it may look at each event of its basis once and no more. */
  once?: boolean;
}

const QUESTIONS: readonly Question[] = [
  { name: 'map now', query: `{ adoptionMap { ${FIELDS} } }`, most: { requests: 1, units: 5 } },
  { name: 'map now, one basis', query: `{ adoptionMap(${BASIS}) { ${FIELDS} } }`, most: { requests: 1, units: 5 } },
  {
    name: 'map now, basis local',
    query: `{ adoptionMap(basis: "local") { ${FIELDS} } }`,
    most: { requests: 1, units: 5 },
  },
  {
    name: 'map of a past day',
    query: `{ adoptionMap(asOf: { effectiveOn: "2024-04-16" }) { ${FIELDS} } }`,
    most: { requests: 2 },
  },
  {
    name: 'map of a past day, one basis',
    query: `{ adoptionMap(${BASIS}, asOf: { effectiveOn: "2024-04-16" }) { ${FIELDS} } }`,
    most: { requests: 2 },
  },
  {
    name: 'counts now, by province',
    query: '{ adoptionSummary(groupBy: PROVINCE) { region { code } status count } }',
    most: { requests: 1, units: 5 },
  },
  {
    name: 'map as known at an instant, one basis',
    query: `{ adoptionMap(${BASIS}, asOf: { recordedAt: "${NOW}" }) { ${FIELDS} } }`,
  },
  {
    name: 'trend, 24 months by day, one basis',
    query: `{ adoptionTrend(${BASIS}, from: "2024-04-01", to: "2026-03-31", interval: DAY) { on counts { status count } } }`,
    once: true,
  },
  {
    name: 'trend, 24 months by day',
    query: '{ adoptionTrend(from: "2024-04-01", to: "2026-03-31", interval: DAY) { on counts { status count } } }',
    once: true,
  },
];

let broken = 0;

async function main(): Promise<void> {
  const engine = await startDynamoDb({ inMemory: true }, HEAP_MB);
  try {
    for (const size of SIZES) await measure(engine.endpoint, size);
  } finally {
    await engine.stop();
  }
  const search = fileURLToPath(new URL('search.ts', import.meta.url));
  if (existsSync(search)) {
    process.stdout.write('\nsearch\n');
    const [status] = await once(spawn(process.execPath, [search], { stdio: 'inherit' }), 'exit');
    broken += status === 0 ? 0 : 1;
  }
  process.exitCode = broken === 0 ? 0 : 1;
}

async function measure(endpoint: string, size: number): Promise<void> {
  const table = await countedTable(endpoint, `events${size}`);
  const loaded = await loadReferenceData({
    dir: fileURLToPath(new URL('../data', import.meta.url)),
    table,
    now: new Date(NOW),
  });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  const { count, like } = await fill(table, size);
  const sources = { table, reference: holdReference(table) };

  process.stdout.write(`\n${count.toLocaleString('en')} events\n${line('', 'requests', 'units', 'median ms')}\n`);
  table.take();
  const begun = performance.now();
  const { changed } = await projectAll(sources);
  const all = table.take();
  row(`rebuild of all maps, ${changed} pages`, all, performance.now() - begun);

  const event = { ...like, id: randomUUID(), status: 'IMPLEMENTED' as const, effectiveOn: TODAY, effectiveUntil: null };
  await batchWrite(table, [adoptionEventItem(event)]);
  table.take();
  const started = performance.now();
  await projectSteps(sources, [event]);
  row('one event of today projected', table.take(), performance.now() - started);
  for (const question of QUESTIONS) await ask(table, question, count + 1);
  table.client.destroy();
}

/** Fills a table that holds the reference data up with synthetic events like its own; answers how many, and one of them. */
async function fill(table: Table, size: number): Promise<{ count: number; like: AdoptionEvent }> {
  const real = await readAdoptionSteps(table, null);
  const names = real.map((step) => ({ ...step, day: stepDay(step) }));
  const whole: AdoptionEvent[] = [];
  for (let place = 0; place < names.length; place += 100) {
    whole.push(...(await readAdoptionEventsByName(table, names.slice(place, place + 100))));
  }
  whole.sort((one, other) => one.ordinal - other.ordinal);
  const [like] = whole;
  if (like === undefined) throw new Error('The reference data have no event.');
  const { reference } = await holdReference(table).current();
  const codes = reference.regions.filter(({ selfGoverning }) => selfGoverning).map(({ code }) => code);
  const events = syntheticEvents(whole, codes, Math.max(0, size - real.length));
  const heads = events.length === 0 ? [] : codes.map((code) => ({ ...regionHead(code), version: 1 }));
  await batchWrite(table, [...events.map(adoptionEventItem), ...heads]);
  return { count: real.length + events.length, like };
}

/** Asks in a container that holds the regions; requests and units of one answer, the median of the times of several. */
async function ask(
  table: Table & { take(): Consumed },
  { name, query, most, once: single }: Question,
  events: number,
): Promise<void> {
  const { server, documents } = await startServer();
  const operation = documents.read(query).operation(undefined);
  const search = holdSearch(table);
  const holder = holdReference(table);
  await holder.current();
  const times: number[] = [];
  let consumed: Consumed = table.take();
  const until = performance.now() + MOST_MS;
  while (times.length === 0 || (times.length < RUNS && performance.now() < until)) {
    table.take();
    const begun = performance.now();
    const contextValue: ServedContext = {
      operation,
      policy: null,
      actor: { role: 'ANYONE' },
      now: NOW,
      today: TODAY,
      nextInstant: () => NOW,
      requestId: 'bench',
      cost: 0,
      secret: 'a registry that lives for one measurement',
      notDenied: Promise.resolve(),
      loaders: createLoaders(table, holder),
      search,
      table,
    };
    const { body } = await server.executeOperation({ query }, { contextValue });
    times.push(performance.now() - begun);
    consumed = table.take();
    if (body.kind !== 'single' || body.singleResult.errors !== undefined)
      throw new Error(`${name}: ${JSON.stringify(body)}`);
  }
  await server.stop();
  row(name, consumed, times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0);
  if (
    most !== undefined &&
    (consumed.requests > most.requests || consumed.units > (most.units ?? Number.POSITIVE_INFINITY))
  ) {
    tellBroken(`${name} costs more than ${most.requests} requests and ${most.units ?? 'any'} units`);
  }
  if (single === true && consumed.items > events) tellBroken(`${name} looks at ${consumed.items} items`);
}

function tellBroken(what: string): void {
  broken += 1;
  process.stdout.write(`  FAILED: ${what}\n`);
}

const line = (...[name = '', ...cells]: string[]): string =>
  `  ${name.padEnd(42)}${cells.map((cell) => cell.padStart(12)).join('')}`;

function row(name: string, { requests, units }: Consumed, milliseconds: number): void {
  process.stdout.write(`${line(name, String(requests), units.toFixed(1), milliseconds.toFixed(1))}\n`);
}

await main();
