import type { Answer } from '#domain/report.ts';
import type { Indicator } from '#domain/reportForm.ts';

export type { Report as ReportMapper } from '#domain/report.ts';
/** An indicator with its answer; null where the answer is withheld. */
export type ReportValueMapper = { indicator: Indicator; answer: Answer | null };
