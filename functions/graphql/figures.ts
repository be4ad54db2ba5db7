import { viewFigure } from '#domain/figureView.ts';
import { maySeeAllOf } from '#domain/permission.ts';
import { progressOn } from '#domain/progress.ts';
import type { Report } from '#domain/report.ts';
import type { Indicator } from '#domain/reportForm.ts';
import { type ReportGrouping, regionOfGroup } from '#domain/summary.ts';
import { readSummaries } from '#store/summary.ts';
import { type Connection, mapConnection, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { checkNames, formPeriod, indicatorOf } from './period.ts';
import { periodReports } from './reports.ts';

interface Asked {
  formId: string;
  period: string;
  groupBy: ReportGrouping;
}

/** Everything that is counted by a grouping, with the form and period: one query, beside the look at the law. */
async function summaries({ formId, period, groupBy }: Asked, { loaders, table }: Context) {
  checkNames({ formId, period });
  const [catalogue, found] = await Promise.all([loaders.catalogue(), readSummaries(table, formId, period, groupBy)]);
  return { ...formPeriod(catalogue, formId, period), found };
}

/** An indicator by group, each as the asker may see it. */
export async function indicatorAggregates(asked: Asked & { indicator: string }, context: Context) {
  const { form, period, found } = await summaries(asked, context);
  const indicator = indicatorOf(form, asked.indicator);
  return found.map(({ group, summary: { progress, figures } }) => ({
    formId: form.id,
    period: period.key,
    group,
    indicator,
    progress,
    view: viewFigure(indicator, figures[indicator.code], maySeeAllOf(context.actor, regionOfGroup(group))),
  }));
}

/** How far each group has come, as the asker may see it. */
export async function progressByGroup(asked: Asked, context: Context) {
  const { period, found } = await summaries(asked, context);
  return found.map(({ group, summary: { progress } }) => {
    const seesReturned = maySeeAllOf(context.actor, regionOfGroup(group));
    return { group, seesReturned, view: progressOn(progress, period.lastDay, context.today, seesReturned) };
  });
}

/** A page of the answers to an indicator, from the verified reports. */
export async function indicatorAnswers(
  asked: { formId: string; indicator: string; period: string; regionCode: string | null },
  page: PageArguments,
  context: Context,
): Promise<Connection<{ report: Report; indicator: Indicator }>> {
  const { formId, period, regionCode } = asked;
  const [catalogue, reports] = await Promise.all([
    context.loaders.catalogue(),
    periodReports({ formId, period, regionCode, states: ['VERIFIED'] }, page, context),
  ]);
  const indicator = indicatorOf(formPeriod(catalogue, formId, period).form, asked.indicator);
  return mapConnection(reports, (report) => ({ report, indicator }));
}
