import type { Known } from '#domain/reference.ts';
import type { ReportForm } from '#domain/reportForm.ts';

export type ReportFormMapper = Known<ReportForm>;
