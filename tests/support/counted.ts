import type { Report } from '#domain/report.ts';
import type { ReportForm } from '#domain/reportForm.ts';

/** A verified report with the form that it was written against. */
export interface Counted {
  report: Report;
  form: ReportForm;
}
