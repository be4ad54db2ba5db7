import { compareText } from '#domain/day.ts';
import { handedInOf, type LedgerEntry } from '#domain/ledger.ts';
import { groupsOf, isNothing, NO_SUMMARY, type Summary, summaryOf, withSummary } from '#domain/summary.ts';
import { readRecordedRegions } from '#store/adoption.ts';
import { sha256 } from '#store/audit.ts';
import { readAgencyLedger } from '#store/ledger.ts';
import { readAllSummaries, type SummaryName } from '#store/ledgerTurn.ts';
import { StoredItemError } from '#store/parse.ts';
import { readEveryRevision } from '#store/report.ts';
import { summaryItem } from '#store/summary.ts';
import type { Table } from '#store/table.ts';
import { numberings, unlisted } from './corrections.ts';
import { inTurns } from './inTurns.ts';
import { type LedgerLaw, type LedgerProjected, type LedgerSources, readMissing, withTurn } from './ledger.ts';
import { entryOf, readOwed } from './ledgerRegion.ts';
import { withForms } from './ledgerStep.ts';
import { type EntryName, entryName, summaryName } from './ledgerWriter.ts';

type NamedSummary = SummaryName & { summary: Summary };

/** What is to be kept of one entry, and what it adds to its groups. */
interface Made {
  name: EntryName;
  entry: LedgerEntry | null;
  sum: Summary;
}

/**
 * Makes every entry and every sum anew from the records alone, and writes what differs; events without a number get theirs, the oldest
 * first. What was right stays as it is, byte for byte, and so do the numbers that were given: they are given once. Where a
 * record cannot be read nothing is written, since every sum that it belongs to would be wrong: it is named. An event of the log that
 * cannot be read is in no sum: it has no number, and its scope is named.
 */
export function rebuildLedger(sources: LedgerSources): Promise<LedgerProjected> {
  return withTurn(sources, async (law, writer) => {
    const { table } = sources;
    const { sums, mended, unreadable } = await everyEntry(table, law);
    if (unreadable.length > 0) return { unreadable, unnumbered: [] };
    await writer.mend(mended, []);
    for (const { formId, period } of periodsOf(law, sums)) {
      const kept = await readAllSummaries(table, formId, period);
      const own = [...sums.values()].filter((one) => one.formId === formId && one.period === period);
      await writer.mend([], differing(own, kept));
    }
    const { events, correcting, unnumbered } = await readMissing(table, law.reference);
    await writer.list(await unlisted(table, correcting));
    await writer.take(
      await numberings(
        table,
        events.filter(({ load }) => load === null || load !== law.pending),
      ),
    );
    return { unreadable: [], unnumbered };
  });
}

async function everyEntry(table: Table, law: LedgerLaw) {
  const sums = new Map<string, NamedSummary>();
  const mended: Pick<Made, 'name' | 'entry'>[] = [];
  const unreadable: string[] = [];
  const governments = law.reference.regions.filter(({ selfGoverning }) => selfGoverning).map(({ code }) => code);
  for (const code of await readRecordedRegions(table, governments)) {
    const region = await readable(() => regionEntries(table, law, code), code, unreadable);
    for (const { made, kept } of region ?? []) {
      add(sums, made);
      // Without what it adds: the sums of every entry of the nation at once would not fit.
      if (JSON.stringify(made.entry) !== JSON.stringify(kept)) mended.push({ name: made.name, entry: made.entry });
    }
  }
  return { sums, mended, unreadable: unreadable.sort(compareText) };
}

async function readable<T>(read: () => Promise<T>, name: string, unreadable: string[]): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof StoredItemError)) throw error;
    unreadable.push(name);
    return null;
  }
}

/** Every entry of a region's agencies as it should be, beside the one that is kept. */
async function regionEntries(table: Table, law: LedgerLaw, code: string) {
  const { agencies, owed } = await readOwed(table, law, code);
  const byAgency = await inTurns(agencies, async (agency) => {
    const [kept, revisions] = await Promise.all([
      readAgencyLedger(table, agency.key, true),
      readEveryRevision(table, agency.key),
    ]);
    const keptByName = new Map(kept.map((entry) => [entryName(entry), entry]));
    const reports = Map.groupBy(revisions, entryName);
    const own = [...owed].filter(([, { name }]) => name.agencyKey === agency.key).map(([text]) => text);
    return [...new Set([...own, ...reports.keys(), ...keptByName.keys()])].map((text) => {
      const handed = reports.get(text) ?? [];
      const name = owed.get(text)?.name ?? handed[0] ?? keptByName.get(text);
      if (name === undefined) throw new Error('An entry without a name.');
      const entry = entryOf(agency, name, owed.get(text)?.obligation ?? null, handedInOf(handed));
      const revision = entry?.handedIn?.verifiedRevision ?? null;
      const counted = withForms(handed, law.reference).find(({ report }) => report.revision === revision) ?? null;
      const sum = entry === null ? NO_SUMMARY : summaryOf(entry, counted, sha256);
      return { made: { name, entry, sum }, kept: keptByName.get(text) ?? null };
    });
  });
  return byAgency.flat();
}

function add(sums: Map<string, NamedSummary>, { entry, sum }: Made): void {
  if (entry === null) return;
  const { formId, period } = entry;
  for (const group of groupsOf(entry)) {
    const name = { formId, period, group };
    const held = sums.get(summaryName(name))?.summary ?? NO_SUMMARY;
    sums.set(summaryName(name), { ...name, summary: withSummary(held, sum, 1) });
  }
}

function periodsOf({ duties }: LedgerLaw, sums: ReadonlyMap<string, NamedSummary>) {
  const named = [...duties.map(({ form, period }) => ({ formId: form.id, period: period.key })), ...sums.values()];
  return new Map(named.map(({ formId, period }) => [`${formId} ${period}`, { formId, period }])).values();
}

/** Sums that are not kept as they should be; those of nothing where one is kept that should not be. */
function differing(made: readonly NamedSummary[], kept: readonly NamedSummary[]): NamedSummary[] {
  const bytes = ({ formId, period, group, summary }: NamedSummary): string =>
    JSON.stringify(summaryItem(formId, period, { group, summary }));
  const before = new Map(kept.map((one) => [summaryName(one), one]));
  const names = new Set(made.map(summaryName));
  return [
    ...made.filter((one) => {
      const held = before.get(summaryName(one));
      return held === undefined ? !isNothing(one.summary) : bytes(held) !== bytes(one);
    }),
    ...kept.filter((one) => !names.has(summaryName(one))).map((one) => ({ ...one, summary: NO_SUMMARY })),
  ];
}
