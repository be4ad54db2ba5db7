import { checkFault } from '#domain/check.ts';
import { parseExpression } from '#domain/checkExpression.ts';
import { FREQUENCIES } from '#domain/period.ts';
import {
  CHECK_SEVERITIES,
  type Indicator,
  REPORT_REPORTERS,
  REPORT_TRIGGERS,
  type ReportCheck,
  type ReportForm,
} from '#domain/reportForm.ts';
import { code, integer, oneOf, optional, required, text } from './cells.ts';
import { readIndicators } from './indicator.ts';
import type { Problems } from './problems.ts';
import { type NamedRegulations, regulationFault } from './regulation.ts';
import { readSheet, tell, tellTwice, wholeRows } from './sheet.ts';
import { address, checkSources, SEEN, sourceOf, verification } from './source.ts';
import type { Unversioned } from './unversioned.ts';

const formColumns = {
  id: required(
    code(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])$/, 'an id of 2 to 80 lower-case letters, digits and hyphens'),
  ),
  regulation_id: required(text(80)),
  name_id: required(text(300)),
  name_en: optional(text(300)),
  frequency: required(oneOf(...FREQUENCIES)),
  trigger: required(oneOf(...REPORT_TRIGGERS)),
  reporter: required(oneOf(...REPORT_REPORTERS)),
  // Every month has these days.
  due_day_of_next_period: required(integer(1, 28)),
  closes_days_after_due: required(integer(0, 366)),
  source_url: address,
  verification: required(verification(...SEEN, 'unverified', 'registry')),
};

const checkColumns = {
  form_id: required(text(80)),
  code: required(code(/^[a-z][a-z0-9_]{0,63}$/, 'a code of lower-case letters, digits and underscores')),
  expression: required(text(1_000)),
  severity: required(oneOf(...CHECK_SEVERITIES)),
  message_id: required(text(300)),
  message_en: optional(text(300)),
};

/** The ids of the report forms; null when the file could not be read to its end. */
export type NamedForms = ReadonlySet<string> | null;

/** Reads `report_forms.csv`, `indicators.csv` and `report_checks.csv`, which make the forms together. */
export async function readReportForms(dir: string, problems: Problems, regulations: NamedRegulations) {
  const sheet = await readSheet(dir, 'report_forms.csv', formColumns, problems);
  const named: NamedForms = sheet.complete ? new Set(sheet.rows.map((row) => row.cells.id)) : null;
  const indicators = await readIndicators(dir, problems, named);
  const checks = await readChecks(dir, problems, named, indicators.ofForm);
  tellTwice(problems, sheet, 'id', (row) => row.values.id ?? null);
  checkSources(problems, sheet, 'source_url', 'verification');
  for (const row of sheet.rows) {
    const fault = regulationFault(row.values.regulation_id, regulations, true);
    if (fault !== null) tell(problems, sheet, row, 'regulation_id', fault);
    if (row.values.id !== undefined && indicators.ofForm(row.values.id)?.length === 0) {
      tell(problems, sheet, row, 'id', 'the form has no indicator');
    }
  }
  const records = (): Unversioned<ReportForm>[] =>
    wholeRows(sheet).map((row) => ({
      id: row.id,
      regulationSlug: row.regulation_id,
      name: { id: row.name_id, en: row.name_en },
      frequency: row.frequency,
      trigger: row.trigger,
      reporter: row.reporter,
      dueDayOfNextPeriod: row.due_day_of_next_period,
      closesDaysAfterDue: row.closes_days_after_due,
      effectiveFrom: null,
      indicators: indicators.ofForm(row.id) ?? [],
      checks: checks.ofForm(row.id),
      source: sourceOf(row.source_url, row.verification),
    }));
  return { named, records };
}

async function readChecks(
  dir: string,
  problems: Problems,
  forms: NamedForms,
  indicatorsOf: (formId: string) => Indicator[] | null,
) {
  const sheet = await readSheet(dir, 'report_checks.csv', checkColumns, problems);
  tellTwice(problems, sheet, 'code', ({ values }) =>
    values.form_id === undefined || values.code === undefined ? null : `${values.form_id} ${values.code}`,
  );
  for (const row of sheet.rows) {
    const { form_id, expression } = row.values;
    const unknown = form_id !== undefined && forms !== null && !forms.has(form_id);
    if (unknown) tell(problems, sheet, row, 'form_id', 'no report form has this id');
    const fault =
      expression === undefined ? null : expressionFault(expression, unknown ? null : indicatorsOf(form_id ?? ''));
    if (fault !== null) tell(problems, sheet, row, 'expression', `${fault.reason}, at character ${fault.at}`);
  }
  return {
    ofForm: (formId: string): ReportCheck[] =>
      wholeRows(sheet)
        .filter((row) => row.form_id === formId)
        .map((row) => ({
          code: row.code,
          expression: row.expression,
          severity: row.severity,
          message: { id: row.message_id, en: row.message_en },
        })),
  };
}

/** Names are looked up only where every indicator of the form could be read: others would be told for a fault that is not theirs. */
function expressionFault(expression: string, indicators: Indicator[] | null): { at: number; reason: string } | null {
  if (indicators !== null) return checkFault(expression, indicators);
  const parsed = parseExpression(expression);
  return parsed.tag === 'failed' ? parsed : null;
}
