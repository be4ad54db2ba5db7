import type { Answer } from '#domain/report.ts';
import type { ReportCheck, ReportForm } from '#domain/reportForm.ts';
import { form, indicator } from './records.ts';

const check = (code: string, expression: string, severity: ReportCheck['severity']): ReportCheck => ({
  code,
  expression,
  severity,
  message: { id: 'Salah', en: code === 'within' ? 'More than there are' : null },
});
/** A form with two required indicators, two checks that refuse and one that warns. */
export const FORM: ReportForm = form({
  version: 4,
  indicators: [
    indicator('total', { required: true, label: { id: 'Jumlah', en: 'Total' } }),
    indicator('part', { required: true, label: { id: 'Bagian', en: null } }),
    indicator('saved'),
  ],
  checks: [
    check('within', 'part <= total', 'ERROR'),
    check('none', 'part = 0', 'ERROR'),
    check('plenty', 'saved >= 10', 'WARNING'),
  ],
});
/** A number as it is kept. */
export const number = (value: string): Answer => ({ tag: 'NUMBER', number: value });
