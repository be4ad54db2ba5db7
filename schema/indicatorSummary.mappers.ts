import type { Report } from '#domain/report.ts';
import type { Indicator } from '#domain/reportForm.ts';

/** A figure of a group, as the asker may see it. */
export type { GroupFigure as IndicatorAggregateMapper } from '#domain/figureView.ts';
/** One agency's answer. */
export type IndicatorValueMapper = { report: Report; indicator: Indicator };
