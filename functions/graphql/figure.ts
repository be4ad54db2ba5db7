import type { Instant } from '#domain/day.ts';
import { type GroupFigure, viewFigure } from '#domain/figureView.ts';
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
import { lineOfEntry } from '#domain/revisionSum.ts';
import { groupsOf, regionOfGroup } from '#domain/summary.ts';
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
  const { loaders, table, actor, today } = context;
  const { formId, group } = name;
  checkNames({ formId, period: name.period }, 'reference.');
  const [catalogue, summary] = await Promise.all([loaders.catalogue(), readSummary(table, formId, name.period, group)]);
  const { form, period } = formPeriod(catalogue, formId, name.period, 'reference.');
  const indicator = form.indicators.find(({ code }) => code === name.indicator);
  if (indicator === undefined) throw badInput('reference', 'The form has no indicator with this code.');
  if (summary === null) return null;
  const { progress, figures, lines } = summary;
  const view = viewFigure(indicator, figures[indicator.code], maySeeAllOf(actor, regionOfGroup(group)));
  const provenance = provenanceOf({
    form,
    regulation: catalogue.regulations.get(form.regulationSlug) ?? null,
    period: period.key,
    group,
    indicator,
    view,
    progress,
    owed: progressOn(progress, period.lastDay, today, true).owed,
    lines,
  });
  const aggregate = { formId, period: period.key, group, indicator, view, progress };
  return { ...figureOf(provenance), aggregate, count: null, counted: null };
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
