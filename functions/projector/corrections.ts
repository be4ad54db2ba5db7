import { changeOf, type LoggedEvent, type PublicChange, reportNamed } from '#domain/change.ts';
import type { Report } from '#domain/report.ts';
import { type Correction, correctionByEvent, correctionByRevision } from '#domain/restatement.ts';
import { readCorrectingEvents } from '#store/adoption.ts';
import { readListed } from '#store/change.ts';
import { StoredItemError } from '#store/parse.ts';
import { readRevisions } from '#store/report.ts';
import type { Table } from '#store/table.ts';
import { inTurns } from './inTurns.ts';
import { numbering, type Step } from './ledgerWriter.ts';

/** What adoption events among these correct, by the event's identity: one query for each region with an event that supersedes another. */
export async function correctedEvents(
  table: Table,
  events: readonly LoggedEvent[],
): Promise<Map<string, Correction | null>> {
  const superseding = events.filter(({ adoption }) => (adoption?.supersedes ?? null) !== null);
  const found = await inTurns([...Map.groupBy(superseding, ({ scope }) => scope)], async ([scope, own]) => {
    const known = await readCorrectingEvents(table, scope);
    return own.map(({ id, record }) => [id, correctionByEvent(known, record.key)] as const);
  });
  return new Map(found.flat());
}

/** Whether an event can correct what had been public: which it does is told by its record and those before it. */
export function mayCorrect(event: LoggedEvent): boolean {
  const report = reportNamed(event);
  return report === null ? (event.adoption?.supersedes ?? null) !== null : report.revision > 1;
}

/** What events correct, of those that correct something: one query for each region, and one for each verification of a later revision. */
async function correctionsBy(table: Table, events: readonly LoggedEvent[]): Promise<Map<string, Correction | null>> {
  const corrections = await correctedEvents(table, events);
  await inTurns(events.filter(mayCorrect), async (event) => {
    const report = reportNamed(event);
    if (report === null) return;
    const revisions = await readableRevisions(table, report);
    corrections.set(event.id, correctionByRevision(revisions, report.revision));
  });
  return corrections;
}

/** None where one cannot be read: a damaged report must not keep others from being told. The ledger names it. */
async function readableRevisions(table: Table, report: NonNullable<ReturnType<typeof reportNamed>>): Promise<Report[]> {
  try {
    return await readRevisions(table, report);
  } catch (error) {
    if (!(error instanceof StoredItemError)) throw error;
    return [];
  }
}

/**
 * The steps that number events which move no entry, each with what it corrects: so whoever numbers an event, and whenever, tells the same
 * correction of it.
 */
export async function numberings(table: Table, events: readonly LoggedEvent[]): Promise<Step[]> {
  const corrections = await correctionsBy(table, events);
  return events.map((event) => numbering(event, corrections.get(event.id) ?? null));
}

/** Numbered changes that correct and stand in no list of corrections, as they should stand there. */
export async function unlisted(
  table: Table,
  correcting: readonly { event: LoggedEvent; number: number }[],
): Promise<PublicChange[]> {
  if (correcting.length === 0) return [];
  const listed = await readListed(table);
  const missing = correcting.filter(({ number }) => !listed.has(number));
  const corrections = await correctionsBy(
    table,
    missing.map(({ event }) => event),
  );
  return missing
    .map(({ event, number }) => changeOf(event, number, [], corrections.get(event.id) ?? null))
    .filter(({ correction }) => correction !== null);
}
