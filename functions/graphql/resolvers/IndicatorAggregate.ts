import { formulaOf } from '#domain/figureView.ts';
import { progressOn } from '#domain/progress.ts';
import { figureReference } from '#domain/provenance.ts';
import { regionOfGroup } from '#domain/summary.ts';
import { periodReports } from '../reports.ts';
import type { IndicatorAggregateResolvers } from '../types.generated.ts';

export const IndicatorAggregate: IndicatorAggregateResolvers = {
  value: ({ view }) => view.value,
  choices: ({ view }) => view.choices,
  formula: ({ indicator }) => formulaOf(indicator),
  coverage: ({ view, progress }, _arguments, { today }) => {
    const { owed, states, unowed } = progressOn(progress, today, today, true);
    return { answered: view.answered, verified: states.VERIFIED + unowed, unowed, owed };
  },
  withheld: ({ view }) => view.withheld,
  atLeast: ({ view }) => view.bounds?.atLeast ?? null,
  atMost: ({ view }) => view.bounds?.atMost ?? null,
  revisions: ({ progress }) =>
    Object.entries(progress.revisions).map(([revision, count]) => ({ revision: Number(revision), count })),
  reports: async ({ formId, period, group }, page, context) => {
    const regionCode = regionOfGroup(group);
    if (regionCode === null && group.by !== 'NATION') return null;
    const alone = group.by === 'REGION';
    return periodReports({ formId, period, regionCode, alone, states: ['VERIFIED'] }, page, context);
  },
  reference: ({ formId, period, group, indicator }) =>
    figureReference({ tag: 'REPORTS', formId, period, group, indicator: indicator.code }),
};
