import type { Actor } from '#domain/actor.ts';
import { parseAgencyKey } from '#domain/agency.ts';
import { parsePeriod } from '#domain/period.ts';
import { maySeeReport, maySeeSmallCounts, narrow, type ReportScope, visibleReports } from '#domain/permission.ts';
import { isSmallCount, type Report, type ReportState } from '#domain/report.ts';
import type { Indicator, ReportForm } from '#domain/reportForm.ts';
import { readAgencyReports, readReportsByState } from '#store/report.ts';
import {
  type Connection,
  Cursors,
  mapConnection,
  type PageArguments,
  pageOfRead,
  pageSize,
  readSeen,
} from './connection.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import type { Loaders } from './loaders.ts';

/** The form of a report in the version that it was written against. */
export async function formOf(report: Report, loaders: Loaders): Promise<ReportForm> {
  const { forms } = await loaders.reference();
  const form = forms.find((one) => one.id === report.formId && one.version === report.formVersion);
  if (form === undefined) throw new Error('A report names a form version that is not kept.');
  return form;
}

/** A page of one agency's reports that the asker may see, by form, then period. */
export async function agencyReports(
  asked: { agencyKey: string; formId?: string | null | undefined; states?: readonly ReportState[] | null | undefined },
  page: PageArguments,
  { actor, table }: Context,
): Promise<Connection<Report>> {
  const size = pageSize(page.first, 'first');
  const states = asked.states ?? null;
  const formId = asked.formId ?? null;
  const cursors = new Cursors('agencyReports', asked.agencyKey, formId, states);
  const after = cursors.read(page.after, 'after');
  if (parseAgencyKey(asked.agencyKey) === null) throw badInput('agency', 'agency is not the ID of an agency.');
  const read = await readSeen(
    (from, limit) =>
      readAgencyReports(table, asked.agencyKey, {
        limit,
        ...(formId === null ? {} : { formId }),
        ...(from === null ? {} : { after: from }),
      }),
    ({ report }) => maySeeReport(actor, report) && (states === null || states.includes(report.state)),
    (one) => one.place,
    after,
    size + 1,
  );
  return mapConnection(
    pageOfRead(read, size, after, cursors, (one) => one.place),
    (one) => one.report,
  );
}

/** A page of the reports of one form and period that the asker may see, by province, region and agency. */
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
  { actor, loaders, table }: Context,
): Promise<Connection<Report>> {
  const size = pageSize(page.first, 'first');
  const { formId, period, regionCode, states, alone = false } = asked;
  if (!(await loaders.catalogue()).forms.has(formId)) throw badInput('filter.formId', 'No form has this ID.');
  if (parsePeriod(period) === null) throw badInput('filter.period', 'period is of the form 2026-04 or 2026-Q2.');
  if (regionCode !== null && (await loaders.region(regionCode)) === undefined) {
    throw badInput('filter.regionCode', 'No region has this code.');
  }
  const cursors = new Cursors('periodReports', formId, period, regionCode, alone, states);
  const after = cursors.read(page.after, 'after');
  const scopes = new Map<ReportState, ReportScope>();
  for (const [state, scope] of visibleReports(actor)) {
    const narrowed = regionCode === null ? scope : narrow(scope, regionCode);
    if (narrowed === null || (states !== null && !states.includes(state))) continue;
    const isWhole = alone && narrowed.tag === 'REGION';
    scopes.set(state, isWhole ? { tag: 'GOVERNMENT', regionCode: narrowed.regionCode } : narrowed);
  }
  const read = await readReportsByState(table, {
    formId,
    period,
    scopes,
    limit: size + 1,
    ...(after === null ? {} : { after }),
  });
  return mapConnection(
    pageOfRead(read, size, after, cursors, (one) => one.place),
    (one) => one.report,
  );
}

/** An answer as the asker may see it; null where the report has none. */
export function reportValue(report: Report, indicator: Indicator, actor: Actor) {
  const answer = report.answers[indicator.code];
  if (answer === undefined) return null;
  const shown = maySeeSmallCounts(actor, report) || !isSmallCount(indicator, answer);
  return { indicator, answer: shown ? answer : null };
}
