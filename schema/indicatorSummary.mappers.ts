import type { FigureView } from '#domain/figureView.ts';
import type { Progress } from '#domain/progress.ts';
import type { Report } from '#domain/report.ts';
import type { Indicator } from '#domain/reportForm.ts';
import type { Group } from '#domain/summary.ts';

/** A figure of a group, as the asker may see it. */
export type IndicatorAggregateMapper = {
  formId: string;
  period: string;
  group: Group;
  indicator: Indicator;
  view: FigureView;
  progress: Progress;
};
/** One agency's answer. */
export type IndicatorValueMapper = { report: Report; indicator: Indicator };
