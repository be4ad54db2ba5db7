import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { changeOf } from '#domain/change.ts';
import { addDays, dayAfter, type Instant } from '#domain/day.ts';
import { type Period, periodsBetween } from '#domain/period.ts';
import type { Reference } from '#domain/reference.ts';
import { firstDay } from '#domain/regulation.ts';
import type { Report } from '#domain/report.ts';
import type { Baseline } from '#domain/requirements/facts.ts';
import { loadReferenceData } from '#local/load/load.ts';
import { readAdoptionSteps, readRecordedRegions } from '#store/adoption.ts';
import { changeItems } from '#store/change.ts';
import { itemsOf } from '#store/items.ts';
import { ledgerHead, regionHead } from '#store/keys.ts';
import { type LedgerHead, readLedgerHead } from '#store/ledgerTurn.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { batchWrite } from './batchWrite.ts';
import { drawingFor } from './drawing.ts';
import { type SyntheticAgency, syntheticAgencies } from './syntheticAgencies.ts';
import { firstPeriods, type ReportsAsked, settledOn, syntheticDraft, syntheticReports } from './syntheticReports.ts';

/** The form whose reports are measured: every agency owes it every month. */
export const FORM = 'budaya-kerja-asn';
/** The basis and status by which regions are compared; those that reached it are whole at every size. */
export const BASIS = 'se-mendagri-800.1.5-3349-sj-2026';
export const REACHED = 'IMPLEMENTED';
/** A province with many regencies and cities, and its largest city: whole at every size too. */
export const PROVINCE = '32';
export const CITY = '32.73';
const SEED = 1;
/** When the law and the agencies became known: in time for the first period's due day. */
const LOADED = '2026-03-01T00:00:00.000Z';
const REGISTERED = '2026-03-02T00:00:00.000Z';

/** A registry full of synthetic reports, on the day when all of them have come to rest. */
export interface ReportRegistry {
  agencies: readonly SyntheticAgency[];
  /** How many periods' reports there are. */
  reports: number;
  /** The last period that is reported, and the one that runs, with drafts of some agencies. */
  last: Period;
  running: Period;
  drafts: readonly Report[];
  now: Instant;
}

/** How much a registry is filled with. */
export interface Filling {
  /** The first ones of a nation of so many: it grows government by government, each with all of its agencies. */
  agencies: number;
  nation: number;
  periods: number;
  /** Agencies that have a draft of the running period. */
  drafts: number;
  /** So many of the agencies are in the table already, with all that they reported. */
  known?: number;
  /** Governments that are whole at every size; those of the questions about reports unless given. */
  isFirst?: (code: string) => boolean;
}

/**
 * Fills a table with the reference data, agencies, and what they reported of so many periods; the ledger is left to the projector, but for
 * the feed of changes, which holds the verifications of the last period.
 */
export async function fillReports(table: Table, asked: Filling): Promise<ReportRegistry> {
  const dir = fileURLToPath(new URL('../data', import.meta.url));
  const loaded = await loadReferenceData({ dir, table, now: new Date(LOADED) });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  const { reference } = await holdReference(table).current();
  const { form, periods, last, running } = calendarOf(reference, asked.periods);
  const reached = (await readAdoptionSteps(table, BASIS)).filter(({ status }) => status === REACHED);
  const compared = new Set(reached.map(({ regionCode }) => regionCode));
  const { known = 0, isFirst = (code) => code.startsWith(PROVINCE) || compared.has(code) } = asked;
  const agencies = agenciesOf(reference, asked.nation, isFirst).slice(0, asked.agencies);
  const reportsAsked: ReportsAsked = { seed: SEED, versions: [form], periods };
  const each = Math.floor(agencies.length / asked.drafts);
  const drafts = Array.from({ length: asked.drafts }, (_, place) => agencies[place * each]).flatMap((agency) =>
    agency === undefined ? [] : [syntheticDraft(agency, reportsAsked, running)],
  );
  const codes = reference.regions.filter(({ selfGoverning }) => selfGoverning).map(({ code }) => code);
  const recorded = new Set(await readRecordedRegions(table, codes));
  const heads = codes.filter((code) => !recorded.has(code)).map((code) => ({ ...regionHead(code), version: 1 }));
  await batchWrite(table, [
    ...heads,
    ...agencies.slice(known).flatMap(({ agency }) => agencyItems(agency)),
    ...drafts.flatMap(reportItems),
  ]);
  const reports = { count: 0 };
  const kept = await readLedgerHead(table);
  await batchWrite(table, reportRecords({ agencies, known, last, kept }, reportsAsked, reports));
  const now = `${dayAfter(settledOn(form, last))}T03:00:00.000Z`;
  return { agencies, reports: reports.count, last, running, drafts, now };
}

/** Every agency of the nation, those of the first governments first, then government by government in a mixed order. */
function agenciesOf(
  { regions, agencyTypes: types }: Reference,
  count: number,
  isFirst: (code: string) => boolean,
): SyntheticAgency[] {
  const all = [...syntheticAgencies({ seed: SEED, count, regions, types, recordedAt: REGISTERED })];
  const order = new Map(
    regions.map(({ code }) => [code, isFirst(code) ? -1 : drawingFor(SEED, `joins ${code}`)(1_000_000)]),
  );
  const placeOf = ({ agency }: SyntheticAgency): number => order.get(agency.regionCode) ?? 0;
  return all.sort((one, other) => placeOf(one) - placeOf(other));
}

function calendarOf({ forms, regulations }: Reference, count: number) {
  const form = forms.find(({ id }) => id === FORM);
  const regulation = regulations.find(({ slug }) => slug === form?.regulationSlug);
  const from = regulation === undefined ? null : firstDay(regulation);
  if (form === undefined || from === null) throw new Error('The reference data have no monthly form.');
  const periods = firstPeriods(form, from, count);
  const last = periods.at(-1);
  const [, running] = last === undefined ? [] : periodsBetween(form.frequency, last.firstDay, addDays(last.lastDay, 1));
  if (last === undefined || running === undefined) throw new Error('There is no period to measure.');
  return { form, periods, last, running };
}

/**
 * Every revision of agencies that are not known, the baseline of each region, the feed of the last period, and the head of the ledger
 * that counts it, after what is counted already.
 */
function* reportRecords(
  {
    agencies,
    known,
    last,
    kept,
  }: { agencies: readonly SyntheticAgency[]; known: number; last: Period; kept: LedgerHead },
  asked: ReportsAsked,
  reports: { count: number },
): Generator<object> {
  const baselines = new Map<string, Baseline>();
  let { number } = kept;
  for (const [place, agency] of agencies.entries()) {
    for (const report of syntheticReports(agency, asked)) {
      if (place >= known) yield* reportItems(report);
      if (report.revision === 1) reports.count += 1;
      if (report.state !== 'VERIFIED') continue;
      const { regionCode, agencyKey, formId, period } = report;
      const lastDay = asked.periods.find(({ key }) => key === period)?.lastDay ?? '';
      const before = baselines.get(regionCode);
      if (before === undefined || lastDay < before.lastDay)
        baselines.set(regionCode, { formId, agencyKey, period, lastDay });
      if (period !== last.key || place < known) continue;
      number += 1;
      yield* verificationItems(report, number);
    }
  }
  for (const [regionCode, record] of baselines)
    yield* itemsOf({ kind: 'BASELINE', regionCode, record, before: null }).map(({ item }) => item);
  yield { ...ledgerHead, turn: kept.turn + 1, law: null, number };
}

const agencyItems = (record: SyntheticAgency['agency']): object[] =>
  itemsOf({ kind: 'AGENCY', record, before: null }).map(({ item }) => item);
const reportItems = (record: Report): object[] =>
  itemsOf({ kind: 'REPORT', record, before: null }).map(({ item }) => item);

function verificationItems(
  { agencyKey, regionCode, formId, period, revision, version, verifiedAt }: Report,
  number: number,
) {
  const record = { kind: 'REPORT', key: `${agencyKey} ${formId} ${period} ${revision}`, version } as const;
  const event = { id: randomUUID(), scope: regionCode, action: 'verifyReport', record, load: null, adoption: null };
  return changeItems(changeOf({ ...event, recordedAt: verifiedAt ?? REGISTERED }, number, []));
}
