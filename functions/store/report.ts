import { parseAgencyKey } from '#domain/agency.ts';
import { compareText } from '#domain/day.ts';
import type { ReportScope } from '#domain/permission.ts';
import type { Report, ReportState } from '#domain/report.ts';
import * as keys from './keys.ts';
import { parseReport } from './reportRecords.ts';
import { getItems, type Item, queryAll, queryFirst, queryItems, type Table } from './table.ts';

/** A report with its place in the order of the list that it was read from. */
export interface PlacedReport {
  report: Report;
  /** Sort key in that list. */
  place: string;
}

/** Every revision of an agency's report of a form for a period, first to last, as just written unless told otherwise: one query. */
export async function readRevisions(
  table: Table,
  { agencyKey, formId, period }: Pick<Report, 'agencyKey' | 'formId' | 'period'>,
  consistent = true,
): Promise<Report[]> {
  const items = await queryAll(table, {
    partition: keys.agencyPartition(agencyKey),
    prefix: keys.reportPrefix(formId, period),
    consistent,
  });
  return items.map((item) => parseReport(item, String(item.sk)));
}

/** Revisions by name, as just written: one batch for each 100. Those that are not there are left out. */
export async function readReportsByName(
  table: Table,
  names: readonly Pick<Report, 'agencyKey' | 'formId' | 'period' | 'revision'>[],
): Promise<Report[]> {
  const batches = Array.from({ length: Math.ceil(names.length / 100) }, (_, place) =>
    getItems(
      table,
      names
        .slice(place * 100, (place + 1) * 100)
        .map((one) => keys.reportKey(one.agencyKey, one.formId, one.period, one.revision)),
      true,
    ),
  );
  return (await Promise.all(batches)).flat().map((item) => parseReport(item, String(item.sk)));
}

/** Every revision of every report of an agency, by form, period and revision, as just written: one query for each 1 MB. */
export async function readEveryRevision(table: Table, agencyKey: string): Promise<Report[]> {
  const items = await queryAll(table, {
    partition: keys.agencyPartition(agencyKey),
    prefix: keys.REPORT_PREFIX,
    consistent: true,
  });
  return items.map((item) => parseReport(item, String(item.sk)));
}

/** An agency's reports, every revision, by form, period and revision, after a place: one query. */
export async function readAgencyReports(
  table: Table,
  agencyKey: string,
  asked: { formId?: string; after?: string; limit: number },
): Promise<PlacedReport[]> {
  const items = await queryFirst(
    table,
    {
      partition: keys.agencyPartition(agencyKey),
      prefix: asked.formId === undefined ? keys.REPORT_PREFIX : `${keys.REPORT_PREFIX}${asked.formId}#`,
      ...(asked.after === undefined ? {} : { after: asked.after }),
    },
    asked.limit,
  );
  return items.map((item) => placed(item, 'sk'));
}

/**
 * Reports of a form and period in several states, merged by province, region and agency, after a place, each in its latest revision in one
 * of these states: one query for each state, in parallel, each within its own scope. Revisions whose place was taken are not in the index.
 */
export async function readReportsByState(
  table: Table,
  asked: {
    formId: string;
    period: string;
    scopes: ReadonlyMap<ReportState, ReportScope>;
    after?: string;
    limit: number;
  },
): Promise<PlacedReport[]> {
  const { after } = asked;
  const ranges = [...asked.scopes]
    .map(([state, scope]) => ({
      partition: keys.reportIndexPartition(asked.formId, asked.period, state),
      prefix: prefixOf(scope),
    }))
    // A scope that ends before the place has nothing after it.
    .filter(({ prefix }) => after === undefined || after < `${prefix}\uffff`);
  const lists = await Promise.all(
    ranges.map((range) =>
      queryFirst(table, { index: keys.BY_STATE, ...range, ...(after === undefined ? {} : { after }) }, asked.limit),
    ),
  );
  const revisions = lists
    .flat()
    .map((item) => placed(item, keys.BY_STATE.sk))
    .sort((one, other) => compareText(one.place, other.place));
  // In each state a report has one revision at most, so a list that was cut off names `limit` reports, none beyond its last.
  const latest = new Map(revisions.map((one) => [one.report.agencyKey, one]));
  return [...latest.values()].slice(0, asked.limit);
}

/**
 * The verified reports of a form and period in their latest verified revision, by province, region and agency, of a region with all below
 * it or of all: a page of at most 1 MB at a time, one query for each.
 */
export async function* readVerifiedReports(
  table: Table,
  { formId, period }: Pick<Report, 'formId' | 'period'>,
  scope: ReportScope = { tag: 'ALL' },
): AsyncGenerator<Report[]> {
  const partition = keys.reportIndexPartition(formId, period, 'VERIFIED');
  for await (const page of queryItems(table, { index: keys.BY_STATE, partition, prefix: prefixOf(scope) })) {
    yield page.map((item) => parseReport(item, 'report'));
  }
}

/** Whether a form has a verified report of a period: one query of one item. */
export async function hasVerifiedReport(
  table: Table,
  { formId, period }: Pick<Report, 'formId' | 'period'>,
): Promise<boolean> {
  const partition = keys.reportIndexPartition(formId, period, 'VERIFIED');
  return (await queryFirst(table, { index: keys.BY_STATE, partition }, 1)).length > 0;
}

/** Where a list goes on after a report, whichever of its revisions was shown. */
export const pastRevisions = ({ place }: PlacedReport): string => keys.pastRevisions(place);

function placed(item: Item, sortKey: string): PlacedReport {
  return { report: parseReport(item, 'report'), place: String(item[sortKey]) };
}

function prefixOf(scope: ReportScope): string {
  switch (scope.tag) {
    case 'ALL':
      return '';
    case 'REGION':
      return keys.reportIndexPrefix(scope.regionCode);
    case 'GOVERNMENT':
      return keys.governmentIndexPrefix(scope.regionCode);
    case 'AGENCY': {
      const parsed = parseAgencyKey(scope.agencyKey);
      return parsed === null ? `${scope.agencyKey}#` : keys.reportIndexPrefix(parsed.regionCode, scope.agencyKey);
    }
  }
}
