import type { Actor } from '#domain/actor.ts';
import { parseAgencyKey } from '#domain/agency.ts';
import { type Obligation, withReopenings } from '#domain/obligation.ts';
import { parsePeriod } from '#domain/period.ts';
import { maySeeAnswer, maySeeReport, narrow, type ReportScope, visibleReports } from '#domain/permission.ts';
import type { Catalogue, Reference } from '#domain/reference.ts';
import type { Report, ReportState } from '#domain/report.ts';
import { formInForce, type Indicator, type ReportForm } from '#domain/reportForm.ts';
import { readReopenings } from '#store/ledger.ts';
import { type PlacedReport, pastRevisions, readAgencyReports, readReportsByState } from '#store/report.ts';
import { type Connection, Cursors, mapConnection, type PageArguments, pageOfRead, pageSize } from './connection.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import type { NodeNames } from './ids.ts';
import type { Loaders } from './loaders.ts';
import { checkNames } from './period.ts';
import { whenThere } from './whenThere.ts';

/** The form of a report in the version that it was written against. */
export function formOf(report: Report, loaders: Loaders): ReportForm | Promise<ReportForm> {
  return whenThere(loaders.reference(), (reference) => formIn(reference, report));
}

/** The same of reference records that are at hand. */
export function formIn({ forms }: Reference, { formId, formVersion }: Report): ReportForm {
  const form = forms.find((one) => one.id === formId && one.version === formVersion);
  if (form === undefined) throw new Error('A report names a form version that is not kept.');
  return form;
}

/** The form of a report in the version that applies to its period, as known now. */
export function applyingForm({ formId, period }: Report, { formVersions }: Catalogue): ReportForm {
  const form = formInForce(formVersions, formId, parsePeriod(period)?.lastDay ?? '');
  if (form === undefined) throw new Error('A report is kept of a period to which no version of its form applies.');
  return form;
}

/**
 * What an agency owes of a report, as the projector kept it, with what the registrar reopened until now; null where nothing is owed, or
 * where the name is of no report: two requests, in parallel.
 */
export async function obligationNamed(
  [agencyKey, formId, period]: NodeNames['Report'],
  { loaders, table }: Context,
): Promise<Obligation | null> {
  const regionCode = parseAgencyKey(agencyKey)?.regionCode;
  if (regionCode === undefined || parsePeriod(period) === null) return null;
  const [entry, reopenings] = await Promise.all([
    loaders.ledgerEntry({ agencyKey, formId, period }),
    readReopenings(table, regionCode, formId, period),
  ]);
  const obligation = entry?.obligation ?? null;
  return obligation === null ? null : withReopenings(obligation, reopenings, agencyKey);
}

/**
 * A page of one agency's reports that the asker may see, by form, then period: each once, in its latest revision that no other took the
 * place of, in one of the states that are asked for.
 */
export async function agencyReports(
  asked: { agencyKey: string; formId?: string | null | undefined; states?: readonly ReportState[] | null | undefined },
  page: PageArguments,
  context: Context,
): Promise<Connection<Report>> {
  const { actor, loaders, table } = context;
  const size = pageSize(page.first, 'first');
  const states = asked.states ?? null;
  const formId = asked.formId ?? null;
  const cursors = new Cursors(context, 'agencyReports', asked.agencyKey, formId, states);
  const after = cursors.read(page.after, 'after');
  if (parseAgencyKey(asked.agencyKey) === null) throw badInput('agency', 'agency is not the ID of an agency.');
  const reading = readLatest(
    (from, limit) =>
      readAgencyReports(table, asked.agencyKey, {
        limit,
        ...(formId === null ? {} : { formId }),
        ...(from === null ? {} : { after: from }),
      }),
    ({ report }) =>
      report.replacedBy === null && maySeeReport(actor, report) && (states === null || states.includes(report.state)),
    after,
    size + 1,
  );
  // What the reports name is looked up in the law: beside the list it costs no trip of its own.
  const [read] = await Promise.all([reading, loaders.reference()]);
  return mapConnection(pageOfRead(read, size, after, cursors, pastRevisions), (one) => one.report);
}

/** Everything that is left of one agency's revisions: over 35 years of them fit into one answer of 1 MB. */
const ALL_LEFT = 10_000;

/**
 * Reads revisions on until `count` reports are known in their latest seen revision, or none are left: a report's revisions follow each
 * other, so that it is known once another one has begun. Where the first page does not do, all that is left is read: two trips.
 */
async function readLatest(
  read: (after: string | null, limit: number) => Promise<PlacedReport[]>,
  isSeen: (one: PlacedReport) => boolean,
  after: string | null,
  count: number,
): Promise<PlacedReport[]> {
  const latest = new Map<string, PlacedReport>();
  let from = after;
  for (let limit = count + 1; ; limit = ALL_LEFT) {
    const found = await read(from, limit);
    for (const one of found.filter(isSeen)) latest.set(`${one.report.formId} ${one.report.period}`, one);
    if (found.length < limit || latest.size > count) return [...latest.values()].slice(0, count);
    from = found.at(-1)?.place ?? null;
  }
}

/**
 * A page of the reports of one form and period that the asker may see, by province, region and agency: each once, in its latest revision
 * that no other took the place of, in one of the states that are asked for.
 */
export async function periodReports(
  asked: {
    formId: string;
    period: string;
    regionCode: string | null;
    /** Whether the region is meant without those below it. */
    alone?: boolean;
    states: readonly ReportState[] | null;
  },
  page: PageArguments,
  context: Context,
): Promise<Connection<Report>> {
  const { actor, loaders, table } = context;
  const size = pageSize(page.first, 'first');
  const { formId, period, regionCode, states, alone = false } = asked;
  checkNames(asked, 'filter.');
  const cursors = new Cursors(context, 'periodReports', formId, period, regionCode, alone, states);
  const after = cursors.read(page.after, 'after');
  const scopes = new Map<ReportState, ReportScope>();
  for (const [state, scope] of visibleReports(actor)) {
    const narrowed = regionCode === null ? scope : narrow(scope, regionCode);
    if (narrowed === null || (states !== null && !states.includes(state))) continue;
    const isWhole = alone && narrowed.tag === 'REGION';
    scopes.set(state, isWhole ? { tag: 'GOVERNMENT', regionCode: narrowed.regionCode } : narrowed);
  }
  // Side by side: one trip. What is refused was read in vain.
  const [catalogue, read] = await Promise.all([
    loaders.catalogue(),
    readReportsByState(table, { formId, period, scopes, limit: size + 1, ...(after === null ? {} : { after }) }),
  ]);
  if (!catalogue.forms.has(formId)) throw badInput('filter.formId', 'No form has this ID.');
  if (regionCode !== null && (await loaders.region(regionCode)) === undefined) {
    throw badInput('filter.regionCode', 'No region has this code.');
  }
  return mapConnection(pageOfRead(read, size, after, cursors, pastRevisions), (one) => one.report);
}

/** An answer as the asker may see it; null where the report has none. */
export function reportValue(report: Report, indicator: Indicator, actor: Actor) {
  const answer = report.answers[indicator.code];
  if (answer === undefined) return null;
  return { indicator, answer: maySeeAnswer(actor, report, indicator, answer) ? answer : null };
}
