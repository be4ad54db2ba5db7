import { parseAgencyKey } from '#domain/agency.ts';
import { type LoggedEvent, reportNamed } from '#domain/change.ts';
import { agencyOf, handedInOf, type LedgerEntry } from '#domain/ledger.ts';
import { correctionByRevision } from '#domain/restatement.ts';
import { readAgency } from '#store/adoption.ts';
import { readLedgerEntries } from '#store/ledger.ts';
import { StoredItemError } from '#store/parse.ts';
import { readRevisions } from '#store/report.ts';
import type { Table } from '#store/table.ts';
import { correctedEvents } from './corrections.ts';
import { inTurns } from './inTurns.ts';
import type { LedgerLaw } from './ledger.ts';
import { entryOf } from './ledgerRegion.ts';
import { movedStep, withForms } from './ledgerStep.ts';
import { type Counted, type EntryName, entryName, numbering, type Step } from './ledgerWriter.ts';

/** One agency's report of a form and period, as its entry is made of. */
interface Handed {
  revisions: Counted[];
  entry: LedgerEntry | null;
  /** The entry with other things handed in. */
  with(revisions: readonly Counted[]): LedgerEntry | null;
}

/** An event as the stream tells it. */
export interface ToldEvent {
  event: LoggedEvent;
  /** Whether everybody may know of it and it has no number yet; one that is told again has. */
  toNumber: boolean;
}

/**
 * The steps that events bring about, in their order: public ones get their numbers, and the entries of reports become what all of their
 * revisions say. Each verification is a step of its own, so that a correction shows the figures before and after it.
 */
export async function reportSteps(
  table: Table,
  law: LedgerLaw,
  events: readonly ToldEvent[],
  unreadable: Set<string>,
): Promise<Step[]> {
  const reports = events.flatMap(({ event }) => reportNamed(event) ?? []);
  const names = new Map(reports.map((name) => [entryName(name), name]));
  const handed = await readHanded(table, law, [...names.values()], unreadable);
  const entries = new Map([...handed].map(([name, { entry }]) => [name, entry]));
  const steps: Step[] = [];
  const corrected = await correctedEvents(
    table,
    events.map(({ event }) => event),
  );
  const move = (name: string, after: LedgerEntry | null, event: LoggedEvent | null, revision: number | null): void => {
    const revisions = handed.get(name)?.revisions ?? [];
    const correction =
      revision === null
        ? null
        : correctionByRevision(
            revisions.map(({ report }) => report),
            revision,
          );
    const step = movedStep(entries.get(name) ?? null, after, revisions, event, correction);
    if (step !== null) steps.push(step);
    entries.set(name, after);
  };
  for (const { event, toNumber } of events) {
    const report = reportNamed(event);
    if (report === null) {
      steps.push(numbering(event, corrected.get(event.id) ?? null));
      continue;
    }
    const name = entryName(report);
    const found = handed.get(name);
    if (found === undefined || !toNumber) continue;
    const counted = entries.get(name)?.handedIn?.verifiedRevision ?? 0;
    // One that is told again after a later revision was counted moves nothing.
    const known =
      counted > report.revision
        ? found.revisions
        : found.revisions.filter((one) => one.report.revision <= report.revision);
    move(name, found.with(known), event, report.revision);
  }
  for (const [name, found] of handed) move(name, found.with(found.revisions), null, null);
  return steps;
}

async function readHanded(
  table: Table,
  law: LedgerLaw,
  names: readonly EntryName[],
  unreadable: Set<string>,
): Promise<Map<string, Handed>> {
  const kept = new Map((await readLedgerEntries(table, names)).map((entry) => [entryName(entry), entry]));
  const handed = new Map<string, Handed>();
  await inTurns(names, async (name) => {
    const { agencyKey, formId, period } = name;
    try {
      const entry = kept.get(entryName(name)) ?? null;
      const [revisions, agency] = await Promise.all([
        readRevisions(table, { agencyKey, formId, period }),
        entry === null ? readAgency(table, parseAgencyKey(agencyKey)?.regionCode ?? '', agencyKey) : agencyOf(entry),
      ]);
      if (agency === null) throw new StoredItemError(`report of ${agencyKey}`, 'registered agency');
      handed.set(entryName(name), {
        revisions: withForms(revisions, law.reference),
        entry,
        with: (known) =>
          entryOf(agency, name, entry?.obligation ?? null, handedInOf(known.map(({ report }) => report))),
      });
    } catch (error) {
      if (!(error instanceof StoredItemError)) throw error;
      unreadable.add(entryName(name));
    }
  });
  return handed;
}
