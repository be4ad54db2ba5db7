import {
  CHECK_CODE,
  countFaults,
  FORM_ID,
  FORM_NUMBERS,
  FORM_TEXTS,
  reportCheckFaults,
  sizeFault,
} from '#domain/formFaults.ts';
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
import { tellParts } from './formPart.ts';
import { readIndicators } from './indicator.ts';
import type { Problems } from './problems.ts';
import { type NamedRegulations, regulationFault } from './regulation.ts';
import { readSheet, tell, tellTwice, wholeRows } from './sheet.ts';
import { address, checkSources, SEEN, sourceOf, verification } from './source.ts';
import type { Unversioned } from './unversioned.ts';

const formColumns = {
  id: required(code(FORM_ID.pattern, FORM_ID.words)),
  regulation_id: required(text(80)),
  name_id: required(text(FORM_TEXTS.name)),
  name_en: optional(text(FORM_TEXTS.name)),
  frequency: required(oneOf(...FREQUENCIES)),
  trigger: required(oneOf(...REPORT_TRIGGERS)),
  reporter: required(oneOf(...REPORT_REPORTERS)),
  due_day_of_next_period: required(integer(...FORM_NUMBERS.dueDayOfNextPeriod)),
  closes_days_after_due: required(integer(...FORM_NUMBERS.closesDaysAfterDue)),
  source_url: address,
  verification: required(verification(...SEEN, 'unverified', 'registry')),
};

const checkColumns = {
  form_id: required(text(80)),
  code: required(code(CHECK_CODE.pattern, CHECK_CODE.words)),
  expression: required(text(FORM_TEXTS.expression)),
  severity: required(oneOf(...CHECK_SEVERITIES)),
  message_id: required(text(FORM_TEXTS.message)),
  message_en: optional(text(FORM_TEXTS.message)),
};

const CHECK_COLUMN_OF: Readonly<Record<keyof ReportCheck, keyof typeof checkColumns>> = {
  code: 'code',
  expression: 'expression',
  severity: 'severity',
  message: 'message_id',
};

/** The ids of the report forms; null when the file could not be read to its end. */
export type NamedForms = ReadonlySet<string> | null;

/** Reads `report_forms.csv`, `indicators.csv` and `report_checks.csv`, which make the forms together. */
export async function readReportForms(dir: string, problems: Problems, regulations: NamedRegulations) {
  const sheet = await readSheet(dir, 'report_forms.csv', formColumns, problems);
  const named: NamedForms = sheet.complete ? new Set(sheet.rows.map((row) => row.cells.id)) : null;
  const indicators = await readIndicators(dir, problems, named);
  const checks = await readChecks(dir, problems, named, indicators.ofForm);
  const partsFaults = (id: string): string[] => {
    const parts = { indicators: indicators.ofForm(id), checks: checks.ofForm(id) };
    if (parts.indicators === null) return [];
    const count = { indicators: parts.indicators.length, checks: parts.checks.length };
    const size = sizeFault({ ...parts, indicators: parts.indicators });
    return [...countFaults(count).map(({ reason }) => reason), ...(size === null ? [] : [size])];
  };
  tellTwice(problems, sheet, 'id', (row) => row.values.id ?? null);
  checkSources(problems, sheet, 'source_url', 'verification');
  for (const row of sheet.rows) {
    const fault = regulationFault(row.values.regulation_id, regulations, true);
    if (fault !== null) tell(problems, sheet, row, 'regulation_id', fault);
    for (const reason of row.values.id === undefined ? [] : partsFaults(row.values.id)) {
      tell(problems, sheet, row, 'id', reason);
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
  for (const [formId, rows] of Map.groupBy(sheet.rows, (row) => row.cells.form_id)) {
    const unknown = forms !== null && !forms.has(formId);
    for (const row of unknown ? rows : []) {
      if (row.values.form_id !== undefined) tell(problems, sheet, row, 'form_id', 'no report form has this id');
    }
    const faults = reportCheckFaults(
      rows.map(({ values: { code, expression } }) => ({ code, expression })),
      // Names are looked up only where every indicator could be read: others would be told for a fault that is not theirs.
      unknown ? null : indicatorsOf(formId),
    );
    tellParts(problems, sheet, rows, faults, (field) => CHECK_COLUMN_OF[field]);
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
