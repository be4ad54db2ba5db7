import type { SignedIn } from '#domain/actor.ts';
import { parseAgencyKey } from '#domain/agency.ts';
import { type RowGiven, type RowRecords, reportName } from '#domain/importReports.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import { closedSince, type Obligation, obligationOf } from '#domain/obligation.ts';
import { type Period, parsePeriod } from '#domain/period.ts';
import { may } from '#domain/permission.ts';
import { formInForce, type ReportForm } from '#domain/reportForm.ts';
import { readReopenings } from '#store/ledger.ts';
import { boundedAll } from './boundedAll.ts';
import type { Context } from './context.ts';

/** Queries at a time, one for each row. */
const AT_A_TIME = 16;

/**
 * What every row of an import is decided on, as just written, with the form's latest version. Of agencies that the asker may not hand in
 * for, nothing but their name is read.
 */
export async function readImport(
  { loaders, table, today }: Context,
  actor: SignedIn,
  formId: string,
  rows: readonly RowGiven[],
): Promise<{ records: (row: RowGiven) => RowRecords; latest: ReportForm }> {
  const { forms, formVersions } = await loaders.catalogue();
  const latest = forms.get(formId);
  if (latest === undefined) throw new Error('An import names a form that is not kept.');
  const distinct = [...new Map(rows.map((row) => [reportName(row), row])).values()];
  const agencies = await Promise.all(distinct.map(({ agencyKey }) => loaders.agency(agencyKey)));
  const readOne = async ([place, { agencyKey, period: key }]: [number, RowGiven]): Promise<RowRecords> => {
    const agency = agencies[place] ?? null;
    const period = parsePeriod(key);
    const form = period === null ? undefined : formInForce(formVersions, formId, period.lastDay);
    const row = { agencyKey, regionCode: parseAgencyKey(agencyKey)?.regionCode ?? '' };
    if (agency === null || period === null || !may(actor, { action: 'importReports', row })) {
      return { agency, form, revisions: [], obligation: null };
    }
    const [revisions, entry] = await Promise.all([
      loaders.revisions(agencyKey, formId, key),
      loaders.ledgerEntry({ agencyKey, formId, period: key }),
    ]);
    return { agency, form, revisions, obligation: await obligationNow(entry, form, period) };
  };

  const reopenings = new Map<string, ReturnType<typeof readReopenings>>();
  /** Entries are seconds behind, so what seems closed is looked at with the reopenings as just written. */
  async function obligationNow(
    entry: LedgerEntry | null,
    form: ReportForm | undefined,
    period: Period,
  ): Promise<Obligation | null> {
    const obligation = entry?.obligation ?? null;
    if (entry === null || obligation === null || form === undefined) return obligation;
    if (closedSince(obligation, today) === null) return obligation;
    const { regionCode, agencyKey } = entry;
    const name = `${regionCode} ${period.key}`;
    const held = reopenings.get(name) ?? readReopenings(table, regionCode, formId, period.key);
    reopenings.set(name, held);
    return obligationOf(form, period, obligation.learnedAt, await held, agencyKey);
  }

  const read = await boundedAll([...distinct.entries()], AT_A_TIME, readOne);
  const byName = new Map(distinct.map((row, place) => [reportName(row), read[place]]));
  return {
    latest,
    records: (row) => byName.get(reportName(row)) ?? { agency: null, form: undefined, revisions: [], obligation: null },
  };
}
