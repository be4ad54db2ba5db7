import { failedChecks } from './check.ts';
import { type InputReader, invalid, notFound, versionConflict } from './input.ts';
import type { Change, Decision, Moment, RecordName, Refusal } from './outcome.ts';
import { type Period, parsePeriod } from './period.ts';
import type { Answers, FailedCheck, Report, ReportState } from './report.ts';
import type { Indicator, ReportForm } from './reportForm.ts';

/** What a step of a report decides. */
export type ReportDecision = Decision<Change & { kind: 'REPORT' }>;

/** Refuses a step that was taken from another version of the report than the one that is there. */
export function reportConflict(
  expectedVersion: number,
  current: Report | null,
  { agencyKey, formId, period }: { agencyKey: string; formId: string; period: string },
): Refusal[] {
  const name: RecordName = { kind: 'REPORT', agencyKey, formId, period };
  return versionConflict('the report', expectedVersion, current?.version ?? 0, current === null ? null : name);
}

/** Refuses a step that the report's state does not allow. */
export function wrongState(current: Report | null, allowed: readonly ReportState[]): Refusal[] {
  if (current === null || allowed.includes(current.state)) return [];
  return [
    {
      tag: 'WRONG_STATE',
      path: ['input'],
      message: `The report is ${current.state}; this step needs ${allowed.join(' or ')}.`,
    },
  ];
}

/** The period of a form that a key names; null, and refused, when it is none. */
export function readPeriod(reader: InputReader, key: string, form: ReportForm): Period | null {
  const period = parsePeriod(key);
  if (period?.frequency === form.frequency) return period;
  const example = form.frequency === 'MONTH' ? '2026-04' : '2026-Q2';
  reader.refuse(
    'INVALID_VALUE',
    ['period'],
    `${JSON.stringify(key.slice(0, 20))} is not a period of ${form.id}, such as ${example}.`,
  );
  return null;
}

/** Refuses a period that ended before the first of these versions of a form began. */
export function noVersionApplies(versions: readonly ReportForm[], period: string): Refusal {
  const first = versions.map(({ effectiveFrom }) => effectiveFrom ?? '').sort()[0];
  const message = `No version of ${versions[0]?.id} applies to ${period}: the first one applies to periods that end on ${first} or later.`;
  return notFound('UNKNOWN_FORM', ['period'], message);
}

/** Refuses the handing in of a draft that was written against another version of the form than the one that applies to its period. */
export function otherVersion(draft: Report, form: ReportForm): Refusal[] {
  if (draft.formVersion === form.version) return [];
  const message = `The draft was written against version ${draft.formVersion} of ${form.id}; version ${form.version} applies to ${draft.period}: save the draft again first.`;
  return [invalid('OTHER_FORM_VERSION', ['reportId'], message)];
}

/** Refuses a period that has not begun. */
export function checkBegun(reader: InputReader, period: Period | null, { today }: Moment): void {
  if (period === null || period.firstDay <= today) return;
  reader.refuse('PERIOD_NOT_BEGUN', ['period'], `The period ${period.key} begins on ${period.firstDay}.`);
}

/** Refuses what is no period of the form, and one that has not begun. */
export function checkPeriod(reader: InputReader, key: string, form: ReportForm, moment: Moment): void {
  checkBegun(reader, readPeriod(reader, key, form), moment);
}

/**
 * What answers to be handed in lack, and every check that fails on them. `unread` names indicators whose answers were refused before:
 * nothing more is said of them.
 */
export function submissionFaults(
  form: ReportForm,
  answers: Answers,
  unread: ReadonlySet<string> = new Set(),
): { missing: Indicator[]; failing: FailedCheck[] } {
  return {
    missing: form.indicators.filter(
      (one) => one.required && !Object.hasOwn(answers, one.code) && !unread.has(one.code),
    ),
    failing: failedChecks(form, answers).filter(({ indicators }) => !indicators.some((code) => unread.has(code))),
  };
}

/** Why an indicator must be answered, in words. */
export const missingAnswer = ({ code, label }: Indicator): string =>
  `${code} must be answered: ${label.en ?? label.id}.`;

/** What a failing check says, in words. */
export const checkMessage = ({ message }: FailedCheck): string => message.en ?? message.id;

/**
 * Every check that fails on answers to be handed in, and why they are refused: for each required answer that is missing, and for each
 * failing check of severity ERROR. `unread` names indicators whose answers were refused before: nothing more is said of them.
 */
export function checkAnswers(
  form: ReportForm,
  answers: Answers,
  unread: ReadonlySet<string> = new Set(),
): { failing: FailedCheck[]; refusals: Refusal[] } {
  const { missing, failing } = submissionFaults(form, answers, unread);
  return {
    failing,
    refusals: [
      ...missing.map((one) => invalid('MISSING_VALUE', ['values', one.code], missingAnswer(one))),
      ...failing.filter(({ severity }) => severity === 'ERROR').map(checkFailed),
    ],
  };
}

function checkFailed(check: FailedCheck): Refusal {
  return {
    tag: 'CHECK_FAILED',
    path: ['input', 'values', ...check.indicators.slice(0, 1)],
    message: checkMessage(check),
    check,
  };
}

/**
 * The changes by which a step takes the place of the earlier revisions in a state: they leave the lists and stay readable. Their version
 * stays too, since it counts the steps of the report and this is the step of another revision.
 */
export function replaceEarlier(by: Report, revisions: readonly Report[], state: 'RETURNED' | 'VERIFIED'): Change[] {
  return revisions
    .filter((one) => one.revision < by.revision && one.state === state && one.replacedBy === null)
    .map((one) => ({ kind: 'REPORT', record: { ...one, replacedBy: by.revision }, before: one }));
}
