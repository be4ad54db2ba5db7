import type { Agency } from './agency.ts';
import { type AnswerGiven, readAnswers } from './answer.ts';
import { InputReader, notFound } from './input.ts';
import { type Moment, refused } from './outcome.ts';
import type { Report } from './report.ts';
import type { ReportForm } from './reportForm.ts';
import { checkBegun, type ReportDecision, readPeriod, reportConflict, wrongState } from './reportStep.ts';

/** A draft as a reporter gives it. */
export interface DraftGiven {
  agencyKey: string;
  formId: string;
  period: string;
  values: readonly AnswerGiven[];
  expectedVersion: number;
}

/**
 * Decides the keeping of a draft, whole or in part: refused for every wrong answer at once, for another version than expected,
 * for a period that has not begun, or when the report is no longer a draft. The answers given take the place of those before. A draft
 * after a return is a new revision: the returned one stays as it is. A closed period refuses no draft.
 */
export function decideDraft(
  given: DraftGiven,
  records: { agency: Agency | null; form: ReportForm | undefined; current: Report | null },
  moment: Moment,
): ReportDecision {
  const { agency, form, current } = records;
  if (agency === null)
    return refused(notFound('UNKNOWN_AGENCY', ['agency'], `No agency ${given.agencyKey} is registered.`));
  if (form === undefined) {
    const message = `No form ${given.formId.slice(0, 100)} is in force on the last day of ${given.period.slice(0, 20)}.`;
    return refused(notFound('UNKNOWN_FORM', ['formId'], message));
  }
  const reader = new InputReader();
  checkBegun(reader, readPeriod(reader, given.period, form), moment);
  if (given.values.length > 200)
    reader.refuse('INVALID_VALUE', ['values'], `${given.values.length} answers are given; at most 200 are allowed.`);
  const answers = readAnswers(reader, given.values.slice(0, 200), form);
  const refusals = [
    ...reader.refusals,
    ...reportConflict(given.expectedVersion, current, given),
    ...wrongState(current, ['DRAFT', 'RETURNED']),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const isNew = current === null || current.state === 'RETURNED';
  const report: Report = {
    agencyKey: agency.key,
    regionCode: agency.regionCode,
    formId: form.id,
    formVersion: form.version,
    period: given.period,
    revision: isNew ? (current?.revision ?? 0) + 1 : current.revision,
    state: 'DRAFT',
    answers,
    warnings: [],
    savedAt: moment.recordedAt,
    submittedAt: null,
    verifiedAt: null,
    returnedAt: null,
    comments: [],
    correctionReason: current?.correctionReason ?? null,
    replacedBy: null,
    version: (current?.version ?? 0) + 1,
  };
  return { tag: 'accepted', change: { kind: 'REPORT', record: report, before: current }, also: [] };
}
