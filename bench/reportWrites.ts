import { randomUUID } from 'node:crypto';
import type { Actor, SignedIn } from '#domain/actor.ts';
import type { Report } from '#domain/report.ts';
import { globalId } from '#graphql/ids.ts';
import { createProjector } from '#projector/handler.ts';
import type { StreamRecord } from '#store/stream.ts';
import type { CountedTable } from './countedTable.ts';
import { type Measured, measuredLine, median } from './measured.ts';
import type { ReportRegistry } from './reportRegistry.ts';
import type { AnsweredData, ReportServer } from './reportServer.ts';
import { type Written, type WrittenItems, watchWrites, widest } from './writtenItems.ts';

/** So many submissions a second must meet no hot item; so many are made. */
export const PER_SECOND = 50;
export const SUBMISSIONS = 500;
const MEASURED_ALONE = 9;
const AT_ONCE = 8;
/** A batch of verifications, as large as Lambda's event source hands over. */
const VERIFIED = 100;
/** What DynamoDB allows one item, and one partition that it has not split, each second. */
const MOST_UNITS = 1_000;

/** What is measured, where it is told, and how a broken bound is. */
export interface Bench {
  table: CountedTable;
  server: ReportServer;
  registry: ReportRegistry;
  tell(line: string): void;
  tellBroken(what: string): void;
}

/** Measures saving, handing in and verifying, then what the projector makes of it, and which items are written most. */
export async function measureWrites(bench: Bench): Promise<void> {
  const { table, registry, tell } = bench;
  const submitted = registry.drafts;
  const first = submitted.slice(0, MEASURED_ALONE);
  await alone(bench, 'saveReport', first, (draft) => save(bench, draft));
  const watch = watchWrites(table.client);
  const versionOf = (draft: Report): number => (first.includes(draft) ? draft.version + 1 : draft.version);
  const submitOne = (draft: Report) => submit(bench, draft, versionOf(draft));
  await alone(bench, 'submitReport', first, submitOne);
  const begun = performance.now();
  await inParallel(submitted.slice(MEASURED_ALONE), submitOne);
  const seconds = (performance.now() - begun) / 1_000;
  const handedIn = watch.end();
  tell(
    `  ${SUBMISSIONS} submissions of as many agencies: ${(SUBMISSIONS / seconds).toFixed(0)} a second, ${handedIn.transactions} transactions\n`,
  );
  if (handedIn.transactions > SUBMISSIONS) bench.tellBroken('some submission took more than one transaction');

  const projected = await project(bench, handedIn.events);
  hottest(bench, `${PER_SECOND} submissions a second`, handedIn);
  hottest(bench, `the projector, ${PER_SECOND} events a second`, projected);

  const verifying = watchWrites(table.client);
  const registrar: Actor = { role: 'MINISTRY_REGISTRAR', issuer: 'bench', subject: 'registrar' };
  const verifyOne = (draft: Report) => verify(bench, draft, versionOf(draft) + 1, registrar);
  await alone(bench, 'verifyReport', first, verifyOne);
  await inParallel(submitted.slice(MEASURED_ALONE, VERIFIED), verifyOne);
  const { events } = verifying.end();
  await projectBatch(bench, `one batch of ${events.length} verifications projected`, events);
}

/** One after the other, each counted by itself. */
async function alone(
  { table, tell, tellBroken }: Bench,
  name: string,
  drafts: readonly Report[],
  write: (draft: Report) => Promise<void>,
): Promise<void> {
  const measured: Measured[] = [];
  for (const draft of drafts) {
    table.take();
    const begun = performance.now();
    await write(draft);
    measured.push({ ...table.take(), milliseconds: performance.now() - begun });
  }
  const most = measured.toSorted((one, other) => other.units - one.units)[0];
  if (most === undefined) return;
  const milliseconds = median(measured.map((one) => one.milliseconds));
  tell(measuredLine(`${name}, ${most.largest} items in its transaction`, { ...most, milliseconds }));
  if (measured.some(({ transactions }) => transactions > 1)) tellBroken(`${name} takes more than one transaction`);
}

async function inParallel(drafts: readonly Report[], write: (draft: Report) => Promise<void>): Promise<void> {
  const open = drafts.values();
  const worker = async (): Promise<void> => {
    for (const draft of open) await write(draft);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Hands events to the projector in batches of one second's worth each. */
async function project({ table, registry }: Bench, events: readonly StreamRecord[]): Promise<WrittenItems> {
  const projector = createProjector(table, () => new Date(registry.now));
  const watch = watchWrites(table.client);
  for (let place = 0; place < events.length; place += PER_SECOND) {
    const { batchItemFailures } = await projector({ Records: events.slice(place, place + PER_SECOND) });
    if (batchItemFailures.length > 0) throw new Error('The projector could not take a batch in.');
  }
  return watch.end();
}

async function projectBatch(
  { table, registry, tell }: Bench,
  name: string,
  events: readonly StreamRecord[],
): Promise<void> {
  const projector = createProjector(table, () => new Date(registry.now));
  table.take();
  const begun = performance.now();
  const { batchItemFailures } = await projector({ Records: events });
  if (batchItemFailures.length > 0) throw new Error('The projector could not take a batch in.');
  const consumed = table.take();
  tell(measuredLine(name, { ...consumed, milliseconds: performance.now() - begun }));
}

/** Tells the widest item and partition, by the second that the writes stand for. */
function hottest({ tell, tellBroken }: Bench, name: string, { transactions, items, partitions }: WrittenItems): void {
  const seconds = SUBMISSIONS / PER_SECOND;
  const told = ({ name: of, writes, units }: Written): string =>
    `${of}: ${(writes / seconds).toFixed(1)} writes, ${(units / seconds).toFixed(1)} units a second`;
  tell(`  ${name}: ${(transactions / seconds).toFixed(1)} transactions a second\n`);
  tell(`    widest item       ${told(widest(items))}\n`);
  tell(`    widest partition  ${told(widest(partitions))}\n`);
  for (const one of [widest(items), widest(partitions)])
    if (one.units / seconds > MOST_UNITS) tellBroken(`${one.name} takes more than ${MOST_UNITS} units a second`);
}

const reporter = ({ agencyKey, regionCode }: Report): SignedIn => ({
  role: 'AGENCY_REPORTER',
  issuer: 'bench',
  subject: agencyKey,
  agencyKey,
  regionCode,
});
const idOf = ({ agencyKey, formId, period }: Report): string => globalId('Report', agencyKey, formId, period);

async function save({ server }: Bench, draft: Report): Promise<void> {
  const { agencyKey: agency, formId, period } = draft;
  const values = Object.entries(draft.answers).map(([indicator, { tag: _tag, ...answer }]) => ({
    indicator,
    ...answer,
  }));
  const input = { agency, formId, period, values, expectedVersion: draft.version };
  await mutate(server, 'saveReport', 'SaveReportInput', input, reporter(draft));
}

const submit = ({ server }: Bench, draft: Report, expectedVersion: number): Promise<void> =>
  mutate(server, 'submitReport', 'SubmitReportInput', { reportId: idOf(draft), expectedVersion }, reporter(draft));

const verify = ({ server }: Bench, draft: Report, expectedVersion: number, actor: Actor): Promise<void> =>
  mutate(server, 'verifyReport', 'VerifyReportInput', { reportId: idOf(draft), expectedVersion }, actor);

async function mutate(server: ReportServer, name: string, type: string, input: object, actor: Actor): Promise<void> {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { report { id state version } userErrors { message } } }`;
  const data: AnsweredData = await server.ask(query, { input: { ...input, idempotencyKey: randomUUID() } }, actor);
  if (data[name].report === null) throw new Error(`${name} answered no report.`);
}
