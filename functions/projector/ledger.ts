import { isPublicEvent, type LoggedEvent, reportNamed } from '#domain/change.ts';
import { compareText, jakartaDay } from '#domain/day.ts';
import { type Duty, dutiesOn, type LawAt, lawOf } from '#domain/duty.ts';
import { NATION } from '#domain/event.ts';
import type { Reference } from '#domain/reference.ts';
import { readRecordedRegions } from '#store/adoption.ts';
import { readNumbered } from '#store/change.ts';
import { digestOf } from '#store/keep.ts';
import { readLedgerHead } from '#store/ledgerTurn.ts';
import { readLog } from '#store/log.ts';
import { StoredItemError } from '#store/parse.ts';
import type { ReferenceHolder } from '#store/reference.ts';
import type { ClosedLoad } from '#store/stream.ts';
import type { Table } from '#store/table.ts';
import { mayCorrect, numberings } from './corrections.ts';
import { inTurns } from './inTurns.ts';
import { regionSteps } from './ledgerRegion.ts';
import { reportSteps, type ToldEvent } from './ledgerReports.ts';
import { entryName, LedgerWriter, Overtaken, type Step } from './ledgerWriter.ts';

/** What the ledger is made of. */
export interface LedgerSources {
  table: Table;
  reference: ReferenceHolder;
  clock: () => Date;
}

/** The law and the day that a turn works under. */
export interface LedgerLaw {
  reference: Reference;
  duties: readonly Duty[];
  lawAt: LawAt;
  /** The load that is not yet to be seen; null when none is. */
  pending: string | null;
}

/** What came of a turn. */
export interface LedgerProjected {
  /** How many entries and sums were written or removed, and events numbered. */
  changed: number;
  /** Regions, and reports by agency, form and period, that could not be read, in order: what is counted of them stays as it was. */
  unreadable: string[];
  /** Regions, or the nation, whose log has events that cannot be read, in order: those have no number. */
  unnumbered: string[];
}

/** Records of these change what a region's agencies owe. */
const CHANGES_OWED: ReadonlySet<LoggedEvent['record']['kind']> = new Set([
  'ADOPTION_EVENT',
  'AGENCY',
  'ASSESSMENT',
  'REOPENING',
]);

/** What an event's part of the ledger is worked out from, as `unreadable` names it; null where it has none. */
export function workedOutFrom(event: LoggedEvent): string | null {
  const report = reportNamed(event);
  if (report !== null) return entryName(report);
  return CHANGES_OWED.has(event.record.kind) ? event.scope : null;
}

/**
 * Brings the ledger, its sums and the feed of changes up to date with events that were recorded: what a region owes and what an agency
 * handed in are worked out anew from the records, so repeated, late and reordered events make no difference; an event is numbered
 * once. When the law moved, a period began, or a load closed, every region is worked out anew.
 */
export function projectEvents(
  sources: LedgerSources,
  events: readonly LoggedEvent[],
  closed: ClosedLoad | null = null,
): Promise<LedgerProjected> {
  return withTurn(sources, async (law, writer, lawMoved) => {
    const unreadable = new Set<string>();
    const { table } = sources;
    const visible = events.filter(({ load }) => load === null || load !== law.pending);
    const log = closed === null ? NOTHING_MISSING : await readMissing(table, law.reference, closed.recordedAt);
    await writer.take(
      await numberings(
        table,
        log.events.filter(({ load }) => load === closed?.id),
      ),
    );
    const regions = await regionsConcerned(table, law, visible, lawMoved || closed !== null);
    // Region after region, so that no more than one is held at a time.
    for (const code of regions) await writer.take(await readable(regionSteps(table, law, code), code, unreadable));
    // Reports are added to the entries as they now are.
    await writer.end();
    await writer.take(await reportSteps(table, law, await untold(table, visible), unreadable));
    return { unreadable: [...unreadable].sort(compareText), unnumbered: log.unnumbered };
  });
}

async function regionsConcerned(
  table: Table,
  { reference }: LedgerLaw,
  events: readonly LoggedEvent[],
  all: boolean,
): Promise<string[]> {
  if (!all) return [...new Set(events.filter(({ record }) => CHANGES_OWED.has(record.kind)).map(({ scope }) => scope))];
  return readRecordedRegions(
    table,
    reference.regions.filter(({ selfGoverning }) => selfGoverning).map(({ code }) => code),
  );
}

/** Steps, or none where a record cannot be read: one region's damaged record must not keep the others' sums from going on. */
export async function readable(made: Promise<Step[]>, name: string, unreadable: Set<string>): Promise<Step[]> {
  try {
    return await made;
  } catch (error) {
    if (!(error instanceof StoredItemError)) throw error;
    unreadable.add(name);
    return [];
  }
}

/** Events, each once, and whether each is to be numbered; without those of which nothing is to be done any more. */
async function untold(table: Table, events: readonly LoggedEvent[]): Promise<ToldEvent[]> {
  const numbered = await readNumbered(
    table,
    events.filter(isPublicEvent).map(({ id }) => id),
  );
  return (
    [...new Map(events.map((event) => [event.id, event])).values()]
      .map((event) => ({ event, toNumber: isPublicEvent(event) && !numbered.has(event.id) }))
      // A report is looked at again in any case.
      .filter(({ event, toNumber }) => toNumber || reportNamed(event) !== null)
  );
}

/** Public events without a number, those that may correct, and the scopes with events that cannot be read. */
interface Missing {
  events: LoggedEvent[];
  /** All that may correct, with their numbers, of those that have one. */
  correcting: { event: LoggedEvent; number: number }[];
  unnumbered: string[];
}

const NOTHING_MISSING: Missing = { events: [], correcting: [], unnumbered: [] };

/** Every public event of the log from an instant on that has no number, in order of recording, then scope, then identity. */
export async function readMissing(table: Table, reference: Reference, from = ''): Promise<Missing> {
  const scopes = [NATION, ...reference.regions.map(({ code }) => code)];
  const logs = await inTurns(scopes, (scope) => readLog(table, scope, from));
  const events = logs.flatMap((log) => log.events).filter(isPublicEvent);
  const numbered = await readNumbered(
    table,
    events.map(({ id }) => id),
  );
  const missing = events
    .filter(({ id }) => !numbered.has(id))
    .sort(
      (one, other) =>
        compareText(one.recordedAt, other.recordedAt) ||
        compareText(one.scope, other.scope) ||
        compareText(one.id, other.id),
    );
  const correcting = events.filter(mayCorrect).flatMap((event) => {
    const number = numbered.get(event.id);
    return number === undefined ? [] : [{ event, number }];
  });
  return {
    events: missing,
    correcting,
    unnumbered: logs.filter(({ unreadable }) => unreadable > 0).map(({ scope }) => scope),
  };
}

/** As often as this what others wrote at the same time is read anew before the batch is left for later. */
const ATTEMPTS = 8;

/** Takes a turn: everything that `make` reads is read after the turn was, so what it makes is not older than what is kept. */
export async function withTurn(
  { table, reference: holder, clock }: LedgerSources,
  make: (law: LedgerLaw, writer: LedgerWriter, lawMoved: boolean) => Promise<Omit<LedgerProjected, 'changed'>>,
): Promise<LedgerProjected> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await readLedgerHead(table);
    const { head, reference } = await holder.current();
    const lawAt = lawOf(reference);
    const duties = dutiesOn(reference, jakartaDay(clock()), lawAt);
    const digest = digestOf(...duties.map(dutyText), ...lastDays(duties, lawAt, reference));
    const law = { reference, duties, lawAt, pending: head.pendingLoad?.id ?? null };
    const writer = new LedgerWriter(table, before);
    try {
      const left = await make(law, writer, before.law !== digest);
      await writer.end(digest);
      return { changed: writer.written, ...left };
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  throw new Error('Others kept writing the ledger.');
}

/** All that what is owed takes from the law. */
function dutyText({ form, period, learnedAt }: Duty): string {
  const { id, version, trigger, reporter, dueDayOfNextPeriod, closesDaysAfterDue } = form;
  return [id, version, trigger, reporter, dueDayOfNextPeriod, closesDaysAfterDue, period.key, learnedAt].join(' ');
}

/** Adoptions lapse with their regulation. */
function lastDays(duties: readonly Duty[], lawAt: LawAt, { regulations, relations }: Reference): string[] {
  const last = [...regulations, ...relations]
    .map(({ recordedAt }) => recordedAt)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  return [...new Set(duties.map(({ form }) => form.regulationSlug))].map(
    (slug) => `${slug} ${lawAt.at(last).lastDay(slug)}`,
  );
}
