import type { Agency } from './agency.ts';
import { type AnswerGiven, readAnswers } from './answer.ts';
import { failedChecks } from './check.ts';
import { InputReader, invalid, notFound, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, type RecordName, type Refusal, refused } from './outcome.ts';
import { parsePeriod } from './period.ts';
import type { Answers, FailedCheck, Report, ReportState } from './report.ts';
import type { Indicator, ReportForm } from './reportForm.ts';
import type { Baseline } from './requirements/facts.ts';

/** A draft as a reporter gives it. */
export interface DraftGiven {
  agencyKey: string;
  formId: string;
  period: string;
  values: readonly AnswerGiven[];
  expectedVersion: number;
}

type ReportDecision = Decision<Change & { kind: 'REPORT' }>;

/**
 * Decides the keeping of a draft, whole or in part: refused for every wrong answer at once, for another version than expected,
 * for a period that has not begun, or when the report is no longer a draft. The answers given take the place of those before.
 */
export function decideDraft(
  given: DraftGiven,
  records: { agency: Agency | null; form: ReportForm | undefined; current: Report | null },
  moment: Moment,
): ReportDecision {
  const { agency, form, current } = records;
  if (agency === null)
    return refused(notFound('UNKNOWN_AGENCY', ['agency'], `No agency ${given.agencyKey} is registered.`));
  if (form === undefined) return refused(notFound('UNKNOWN_FORM', ['formId'], `No form has the ID ${given.formId}.`));
  const reader = new InputReader();
  checkPeriod(reader, given.period, form, moment);
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
    correctionReason: null,
    replacedBy: null,
    version: (current?.version ?? 0) + 1,
  };
}

/** What keeps answers from being handed in: each that is missing, each failing check of severity ERROR; and the warnings that do not. */
export function submissionFaults(form: ReportForm, answers: Answers) {
  const failing = failedChecks(form, answers);
  return {
    missing: form.indicators.filter((one) => one.required && !Object.hasOwn(answers, one.code)),
    errors: failing.filter((check) => check.severity === 'ERROR'),
    warnings: failing.filter((check) => check.severity === 'WARNING'),
  };
}

/** A draft as it is handed in, with the warnings that stay with it. */
export const handedIn = (draft: Report, warnings: FailedCheck[], moment: Moment): Report => ({
  ...draft,
  state: 'SUBMITTED',
  warnings,
  submittedAt: moment.recordedAt,
});

/** Why an indicator must be answered, in words. */
export const missingAnswer = ({ code, label }: Indicator): string =>
  `${code} must be answered: ${label.en ?? label.id}.`;

/** What a failing check says, in words. */
export const checkMessage = ({ message }: FailedCheck): string => message.en ?? message.id;

/**
 * Decides the handing in of a draft: refused with every failing check of severity ERROR and every missing answer at once;
 * failing checks of severity WARNING are kept with it.
 */
export function decideSubmission(
  given: { expectedVersion: number },
  current: Report,
  form: ReportForm,
  moment: Moment,
): ReportDecision {
  const conflicts = [...reportConflict(given.expectedVersion, current, current), ...wrongState(current, ['DRAFT'])];
  if (conflicts.length > 0) return refused(...conflicts);
  const { missing, errors, warnings } = submissionFaults(form, current.answers);
  const refusals = [
    ...missing.map((one) => invalid('MISSING_VALUE', ['values', one.code], missingAnswer(one))),
    ...errors.map(checkFailed),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const report: Report = { ...handedIn(current, warnings, moment), version: current.version + 1 };
  return { tag: 'accepted', change: { kind: 'REPORT', record: report, before: current }, also: [] };
}

/**
 * Decides the confirmation of a submitted report. The first verified report of a form in a region, by period, becomes the
 * region's baseline for readiness.
 */
export function decideVerification(
  given: { expectedVersion: number },
  current: Report,
  baselines: readonly Baseline[],
  moment: Moment,
): ReportDecision {
  const refusals = [...reportConflict(given.expectedVersion, current, current), ...wrongState(current, ['SUBMITTED'])];
  if (refusals.length > 0) return refused(...refusals);
  const report: Report = { ...current, state: 'VERIFIED', verifiedAt: moment.recordedAt, version: current.version + 1 };
  return {
    tag: 'accepted',
    change: { kind: 'REPORT', record: report, before: current },
    also: baselineChange(report, baselines),
  };
}

function baselineChange(report: Report, baselines: readonly Baseline[]): Change[] {
  const period = parsePeriod(report.period);
  const before = baselines.find((one) => one.formId === report.formId) ?? null;
  if (period === null || (before !== null && before.lastDay <= period.lastDay)) return [];
  const { formId, agencyKey, regionCode } = report;
  const record: Baseline = { formId, agencyKey, period: period.key, lastDay: period.lastDay };
  return [{ kind: 'BASELINE', regionCode, record, before }];
}

/** Refuses what is no period of the form, and one that has not begun. */
export function checkPeriod(reader: InputReader, key: string, form: ReportForm, moment: Moment): void {
  const period = parsePeriod(key);
  const example = form.frequency === 'MONTH' ? '2026-04' : '2026-Q2';
  if (period === null || period.frequency !== form.frequency) {
    reader.refuse(
      'INVALID_VALUE',
      ['period'],
      `${JSON.stringify(key.slice(0, 20))} is not a period of ${form.id}, such as ${example}.`,
    );
  } else if (period.firstDay > moment.today) {
    reader.refuse('PERIOD_NOT_BEGUN', ['period'], `The period ${key} begins on ${period.firstDay}.`);
  }
}

function reportConflict(
  expectedVersion: number,
  current: Report | null,
  { agencyKey, formId, period }: { agencyKey: string; formId: string; period: string },
): Refusal[] {
  const name: RecordName = { kind: 'REPORT', agencyKey, formId, period };
  return versionConflict('the report', expectedVersion, current?.version ?? 0, current === null ? null : name);
}

function wrongState(current: Report | null, allowed: readonly ReportState[]): Refusal[] {
  if (current === null || allowed.includes(current.state)) return [];
  return [
    {
      tag: 'WRONG_STATE',
      path: ['input'],
      message: `The report is ${current.state}; this step needs ${allowed.join(' or ')}.`,
    },
  ];
}

function checkFailed(check: FailedCheck): Refusal {
  return {
    tag: 'CHECK_FAILED',
    path: ['input', 'values', ...check.indicators.slice(0, 1)],
    message: checkMessage(check),
    check,
  };
}
