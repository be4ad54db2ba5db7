import type { Instant } from '#domain/day.ts';
import { type GroupFigure, viewFigure } from '#domain/figureView.ts';
import type { Period } from '#domain/period.ts';
import { maySeeAllOf } from '#domain/permission.ts';
import { progressOn } from '#domain/progress.ts';
import {
  type AdoptionFigureName,
  governmentsOf,
  type Provenance,
  parseFigureReference,
  provenanceOf,
  provenanceOfCount,
  type ReportFigureName,
} from '#domain/provenance.ts';
import type { Regulation } from '#domain/regulation.ts';
import { bySection, type Indicator, type ReportForm } from '#domain/reportForm.ts';
import { lineOfEntry } from '#domain/revisionSum.ts';
import { type Group, groupsOf, regionOfGroup, type Summary } from '#domain/summary.ts';
import { sha256 } from '#store/audit.ts';
import { readLedgerByState } from '#store/ledger.ts';
import { readSummary } from '#store/summary.ts';
import type { FigureMapper } from '../../schema/figure.mappers.ts';
import { readAdoptionMap } from './adoptionMap.ts';
import { Cursors, mapConnection, type PageArguments, pageOfRead, pageSize, sifted } from './connection.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { globalId } from './ids.ts';
import { checkNames, formPeriod } from './period.ts';

/** The figure of a reference, with where it comes from; null where nothing of it is counted. */
export async function figureByReference(
  reference: string,
  recordedAt: Instant | null,
  context: Context,
): Promise<FigureMapper | null> {
  const name = parseFigureReference(reference);
  if (name === null) throw badInput('reference', 'reference is not the reference of a published figure.');
  if (name.tag === 'ADOPTION') return countOfGovernments(name, recordedAt, context);
  if (recordedAt !== null)
    throw badInput('recordedAt', 'Figures of reports are as they are now; restatements tells what they were.');
  return figureOfReports(name, context);
}

/** One request, beside the look at the law. */
async function figureOfReports(name: ReportFigureName, context: Context): Promise<FigureMapper | null> {
  const { form, period, summary, regulation } = await readGroup(name, 'reference.', context);
  const indicator = form.indicators.find(({ code }) => code === name.indicator);
  if (indicator === undefined) throw badInput('reference', 'The form has no indicator with this code.');
  return summary === null
    ? null
    : figureOfGroup({ form, period, summary, regulation, group: name.group }, indicator, context);
}

/** Every figure of one group of reports, in the order of the form: one request, beside the look at the law. */
export async function figuresOfGroup(
  { formId, period: key, group }: Omit<ReportFigureName, 'tag' | 'indicator'>,
  context: Context,
): Promise<FigureMapper[]> {
  const { form, period, summary, regulation } = await readGroup({ formId, period: key, group }, '', context);
  if (summary === null) return [];
  return form.indicators
    .filter(({ aggregation }) => aggregation !== 'NONE')
    .sort(bySection)
    .map((indicator) => figureOfGroup({ form, period, summary, regulation, group }, indicator, context));
}

/** What figures of one group are made of; `summary` is null where nothing of the group is counted. */
interface GroupRead {
  form: ReportForm;
  period: Period;
  regulation: Regulation | null;
  group: Group;
  summary: Summary;
}

/** `place` is where in the arguments form and period were named, for errors. */
async function readGroup(
  { formId, period: key, group }: Omit<ReportFigureName, 'tag' | 'indicator'>,
  place: string,
  { loaders, table }: Context,
): Promise<Omit<GroupRead, 'group' | 'summary'> & { summary: Summary | null }> {
  checkNames({ formId, period: key }, place);
  const [catalogue, summary] = await Promise.all([loaders.catalogue(), readSummary(table, formId, key, group)]);
  const { form, period } = formPeriod(catalogue, formId, key, place);
  return { form, period, summary, regulation: catalogue.regulations.get(form.regulationSlug) ?? null };
}

function figureOfGroup(
  { form, period, regulation, group, summary }: GroupRead,
  indicator: Indicator,
  { actor, today }: Context,
): FigureMapper {
  const { progress, figures, lines } = summary;
  const view = viewFigure(indicator, figures[indicator.code], maySeeAllOf(actor, regionOfGroup(group)));
  const owed = progressOn(progress, period.lastDay, today, true).owed;
  const of = { form, regulation, period: period.key, group, indicator, view, progress, owed, lines };
  const aggregate = { formId: form.id, period: period.key, group, indicator, view, progress };
  return { ...figureOf(provenanceOf(of)), aggregate, count: null, counted: null };
}

/** As `adoptionMap` is read. */
async function countOfGovernments(
  name: AdoptionFigureName,
  recordedAt: Instant | null,
  context: Context,
): Promise<FigureMapper | null> {
  const { basis, on, status } = name;
  const [map, catalogue] = await Promise.all([
    readAdoptionMap(basis, { effectiveOn: on, recordedAt }, context),
    context.loaders.catalogue(recordedAt),
  ]);
  const governments = governmentsOf(map, name);
  if (governments.length === 0) return null;
  const regulation = catalogue.regulations.get(basis ?? '') ?? null;
  const counted = governments.filter((one) => one.status === status);
  const provenance = provenanceOfCount(name, map, regulation, sha256);
  return { ...figureOf(provenance), aggregate: null, count: counted.length, counted };
}

const figureOf = ({ lines, digest, ...provenance }: Provenance) => ({
  ...provenance,
  computedFrom: { count: lines, digest },
});

/**
 * A page of the revisions that a group's figures are computed from, by province, region and agency: two queries, in parallel, beside the
 * look at the law. They are the entries that the figures are sums of, so that no revision is in one and not in the other.
 */
export async function countedRevisions(
  { formId, period, group }: GroupFigure,
  page: PageArguments,
  { table, ...context }: Context,
) {
  const size = pageSize(page.first, 'first');
  const cursors = new Cursors(context, 'countedRevisions', formId, period, group.by, group.code);
  const after = cursors.read(page.after, 'after');
  const read = await readLedgerByState(table, {
    formId,
    period,
    parts: [{ state: 'VERIFIED' }, { state: 'UNOWED' }],
    regionCode: regionOfGroup(group),
    alone: group.by === 'REGION',
    after,
    limit: size + 1,
  });
  const looked = pageOfRead(read, size, after, cursors, ({ place }) => place);
  const own = sifted(
    looked,
    page.after,
    ({ entry }) =>
      lineOfEntry(entry) !== null && groupsOf(entry).some(({ by, code }) => by === group.by && code === group.code),
  );
  return mapConnection(own, ({ entry }) => ({
    line: lineOfEntry(entry) ?? '',
    agencyKey: entry.agencyKey,
    agencyName: entry.name,
    revision: entry.handedIn?.verifiedRevision ?? 0,
    reportId: globalId('Report', entry.agencyKey, formId, period),
  }));
}
