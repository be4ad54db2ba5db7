import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { exampleQueries } from '#local/examples.ts';
import { type Rebuilt, rebuildFaults, rebuildTable } from '#local/rebuildTable.ts';
import { exportTable, type TableExport } from '#local/restore/exportTable.ts';
import { importTable, type TableImport } from '#local/restore/importTable.ts';
import { verifyTrail } from '#local/verifyTrail.ts';
import type { Table } from '#store/table.ts';
import { askThrough } from './asking.ts';
import { digestTable, firstDifference, type TableDigests } from './digests.ts';
import { fillForDrill, writeThroughApi } from './fill.ts';
import { makeTable } from './table.ts';

/** What a drill is asked. */
export interface DrillAsked {
  client: DynamoDBClient;
  /** Names of tables that are not there. */
  tables: { live: string; restored: string };
  /** About how many synthetic reports the registry has. */
  rows: number;
  /** An empty folder for the export. */
  dir: string;
  /** Told each step when it is done, in milliseconds. */
  onStep(step: string, milliseconds: number, told: string): void;
  /** What befalls the export on its way. */
  onTheWay?: (dir: string) => Promise<void>;
}

/** What came of a drill. */
export interface Drilled {
  /** The first difference, or what is wrong with the trail; null where the new table is the old one. */
  fault: string | null;
  rows: number;
  /** Of the data files, compressed. */
  bytes: number;
  milliseconds: number;
}

/** Steps that a real restore takes too: their time is the recovery's. */
export const RECOVERY_STEPS = ['new table', 'import', 'rebuild', 'verify the trail'] as const;

/** Fills a registry, exports it, restores it into a new table, rebuilds what is made of records, and compares all with all. */
export async function drill(asked: DrillAsked): Promise<Drilled> {
  const begun = performance.now();
  const step = async <T>(name: string, act: () => Promise<T>, tell: (made: T) => string): Promise<T> => {
    const from = performance.now();
    const made = await act();
    asked.onStep(name, performance.now() - from, tell(made));
    return made;
  };
  const live = await makeTable(asked.client, asked.tables.live);
  const fillTold = ({ reports }: { reports: number }) => `reference data and ${reports} synthetic reports`;
  const registry = await step('fill', () => fillForDrill(live, asked.rows), fillTold);
  const clock = () => new Date(registry.now);
  await step(
    'write',
    () => writeThroughApi(live, registry),
    (writes) => `${writes} writes through the API`,
  );
  mustBeWhole(await step('project', () => rebuildTable(live, clock), rebuiltTold));
  const before = await answersOf(live, clock());
  const exported = await step(
    'export',
    () => exportTable({ table: live, dir: asked.dir, segments: 2, clock }),
    exportTold,
  );
  await asked.onTheWay?.(asked.dir);

  const makeNew = () => makeTable(asked.client, asked.tables.restored);
  const restored = await step('new table', makeNew, () => 'from stacks/tableDefinition.ts');
  const into = { table: restored, dir: asked.dir, withoutSummaries: true };
  await step('import', () => importTable(into), importTold);
  const rebuilt = await step('rebuild', () => rebuildTable(restored, clock), rebuiltTold);
  const { findings, events } = await step('verify the trail', () => verifyTrail(restored, null), trailTold);

  const compare = () => Promise.all([digestTable(live), digestTable(restored)]);
  const [one, other] = await step('compare items', compare, ([digests]) => `${digests.items.size} items by SHA-256`);
  const compareAnswers = () => answersOf(restored, clock());
  const after = await step('compare answers', compareAnswers, ({ length }) => `${length} example queries`);
  const fault =
    differenceTold(one, other) ??
    rebuildFaults(rebuilt)[0] ??
    (findings[0] === undefined ? null : `The audit trail is not sound: ${findings[0].scope}: ${findings[0].what}`) ??
    (events === 0 ? 'The audit trail has no event.' : null) ??
    answersTold(before, after);
  return { fault, rows: exported.items, bytes: exported.bytes, milliseconds: performance.now() - begun };
}

/** Each part's items and digest, of two tables: one line. */
function differenceTold(one: TableDigests, other: TableDigests): string | null {
  const found = firstDifference(one, other);
  return found === null ? null : `${found.part}: ${found.item} ${found.what}.`;
}

async function answersOf(table: Table, now: Date): Promise<string[]> {
  const { query } = askThrough(table, now);
  const answers = [];
  for (const example of exampleQueries) answers.push(await query(example.query));
  const failed = answers.findIndex((answer) => 'errors' in JSON.parse(answer));
  if (failed >= 0) throw new Error(`${exampleQueries[failed]?.asks}: ${answers[failed]}`);
  return answers;
}

function answersTold(before: readonly string[], after: readonly string[]): string | null {
  const place = before.findIndex((answer, number) => answer !== after[number]);
  return place < 0 ? null : `The answer differs: ${exampleQueries[place]?.asks}.`;
}

function mustBeWhole(rebuilt: Rebuilt): void {
  const faults = rebuildFaults(rebuilt);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const exportTold = ({ items, bytes, files }: TableExport) => `${items} items, ${files} files, ${bytes} bytes`;
const importTold = ({ items, leftOut }: TableImport) => `${items} items; ${leftOut} are left to the rebuild`;
const rebuiltTold = ({ chained, maps, ledger }: Rebuilt) =>
  `${chained} events chained, ${maps.changed} pages of maps, ${ledger.changed} entries, sums and changes`;
const trailTold = ({ findings, events, scopes }: Awaited<ReturnType<typeof verifyTrail>>) =>
  `${events} events of ${scopes} scopes, ${findings.length} findings`;
