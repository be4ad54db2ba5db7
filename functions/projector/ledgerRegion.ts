import type { Agency } from '#domain/agency.ts';
import { type HandedIn, type LedgerEntry, ledgerEntry } from '#domain/ledger.ts';
import type { Obligation } from '#domain/obligation.ts';
import { owedIn } from '#domain/owed.ts';
import { readRegionPartition } from '#store/adoption.ts';
import { readAgencyLedger } from '#store/ledger.ts';
import { readRevisions } from '#store/report.ts';
import type { Table } from '#store/table.ts';
import { inTurns } from './inTurns.ts';
import type { LedgerLaw } from './ledger.ts';
import { counts, movedStep } from './ledgerStep.ts';
import { type EntryName, entryName, type Step } from './ledgerWriter.ts';

/** What the agencies of a region owe, by name, as the region's records and the law say. */
export async function readOwed(
  table: Table,
  { duties, lawAt, pending }: LedgerLaw,
  code: string,
): Promise<{
  agencies: readonly Agency[];
  owed: Map<string, { agency: Agency; name: EntryName; obligation: Obligation }>;
}> {
  const partition = await readRegionPartition(table, code);
  const { agencies, assessments, reopenings } = partition;
  const steps = partition.events.filter(({ load }) => load === null || load !== pending);
  const owed = owedIn({ agencies, steps, assessments, reopenings }, duties, lawAt).map(
    ({ agency, duty, obligation }) => {
      const name = { agencyKey: agency.key, formId: duty.form.id, period: duty.period.key };
      return [entryName(name), { agency, name, obligation }] as const;
    },
  );
  return { agencies, owed: new Map(owed) };
}

/** The steps that make the entries of a region's agencies what its records and the law say; what was handed in stays as it is. */
export async function regionSteps(table: Table, law: LedgerLaw, code: string): Promise<Step[]> {
  const { agencies, owed } = await readOwed(table, law, code);
  const ledgers = await inTurns(agencies, ({ key }) => readAgencyLedger(table, key, true));
  const kept = new Map(ledgers.flat().map((entry) => [entryName(entry), entry]));
  const byKey = new Map(agencies.map((agency) => [agency.key, agency]));
  const steps: Step[] = [];
  for (const [name, before] of kept) {
    const agency = byKey.get(before.agencyKey);
    if (agency === undefined) continue;
    const after = entryOf(agency, before, owed.get(name)?.obligation ?? null, before.handedIn);
    const step = movedStep(before, after, await counted(table, law, before, after));
    if (step !== null) steps.push(step);
  }
  for (const [text, { agency, name, obligation }] of owed) {
    if (!kept.has(text)) {
      const step = movedStep(null, entryOf(agency, name, obligation, null), []);
      if (step !== null) steps.push(step);
    }
  }
  return steps.sort(byPeriod);
}

/** Entries of one form and period share summaries: side by side they share their transaction. */
function byPeriod({ before: a, after: b }: Step, { before: c, after: d }: Step): number {
  const [one, other] = [a ?? b, c ?? d].map((entry) =>
    entry === null ? '' : `${entry.formId} ${entry.period} ${entry.agencyKey}`,
  );
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** An entry of an agency; null where nothing is owed and nothing was handed in. */
export const entryOf = (
  agency: Agency,
  { formId, period }: Pick<EntryName, 'formId' | 'period'>,
  obligation: Obligation | null,
  handedIn: HandedIn | null,
): LedgerEntry | null =>
  obligation === null && handedIn === null ? null : ledgerEntry(agency, formId, period, obligation, handedIn);

/** Only where a counted report changes its groups is it needed again. */
async function counted(table: Table, law: LedgerLaw, before: LedgerEntry, after: LedgerEntry | null) {
  if (!counts(before, after)) return [];
  const { agencyKey, formId, period } = before;
  return (await readRevisions(table, { agencyKey, formId, period })).flatMap((report) => {
    const form = law.reference.forms.find((one) => one.id === formId && one.version === report.formVersion);
    return form === undefined ? [] : [{ report, form }];
  });
}
