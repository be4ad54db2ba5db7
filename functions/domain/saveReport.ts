import type { Agency } from './agency.ts';
import { type AnswerGiven, readAnswers } from './answer.ts';
import { InputReader, notFound } from './input.ts';
import { type Moment, refused } from './outcome.ts';
import type { Answers, Report } from './report.ts';
import { formInForce, type ReportForm, versionsOf } from './reportForm.ts';
import {
  checkBegun,
  noVersionApplies,
  type ReportDecision,
  readPeriod,
  reportConflict,
  wrongState,
} from './reportStep.ts';

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
 * after a return is a new revision: the returned one stays as it is. A closed period refuses no draft. It is written against the
 * version of the form that applies to the period; `formVersions` are those known of any form.
 */
export function decideDraft(
  given: DraftGiven,
  records: { agency: Agency | null; formVersions: readonly ReportForm[]; current: Report | null },
  moment: Moment,
): ReportDecision {
  const { agency, formVersions, current } = records;
  if (agency === null)
    return refused(notFound('UNKNOWN_AGENCY', ['agency'], `No agency ${given.agencyKey} is registered.`));
  const versions = versionsOf(formVersions, given.formId);
  const latest = versions.at(-1);
  if (latest === undefined) return refused(notFound('UNKNOWN_FORM', ['formId'], `No form has the ID ${given.formId}.`));
  const reader = new InputReader();
  const period = readPeriod(reader, given.period, latest);
  checkBegun(reader, period, moment);
  // Without a period the answers are read against some version all the same, so that their faults are told with its own.
  const form = period === null ? latest : formInForce(versions, given.formId, period.lastDay);
  if (form === undefined) return refused(...reader.refusals, noVersionApplies(versions, given.period));
  if (given.values.length > 200)
    reader.refuse('INVALID_VALUE', ['values'], `${given.values.length} answers are given; at most 200 are allowed.`);
  const answers = readAnswers(reader, given.values.slice(0, 200), form);
  const refusals = [
    ...reader.refusals,
    ...reportConflict(given.expectedVersion, current, given),
    ...wrongState(current, ['DRAFT', 'RETURNED']),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const report = draftOf(agency, form, given.period, answers, current, moment);
  return { tag: 'accepted', change: { kind: 'REPORT', record: report, before: current }, also: [] };
}

/** A draft of these answers: the one that is there, changed, or a new revision where there is none or it was returned. */
export function draftOf(
  agency: Agency,
  form: ReportForm,
  period: string,
  answers: Answers,
  current: Report | null,
  moment: Moment,
): Report {
  const isNew = current === null || current.state === 'RETURNED';
  return {
    agencyKey: agency.key,
    regionCode: agency.regionCode,
    formId: form.id,
    formVersion: form.version,
    period,
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
}
