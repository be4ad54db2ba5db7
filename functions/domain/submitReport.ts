import type { Day } from './day.ts';
import { closedSince, type Obligation } from './obligation.ts';
import { type Moment, type Refusal, refused } from './outcome.ts';
import type { FailedCheck, Report } from './report.ts';
import type { ReportForm } from './reportForm.ts';
import {
  checkAnswers,
  otherVersion,
  type ReportDecision,
  replaceEarlier,
  reportConflict,
  wrongState,
} from './reportStep.ts';

/** What the handing in of a draft rests on. */
export interface SubmissionRecords {
  current: Report;
  /** Every revision of the report. */
  revisions: readonly Report[];
  /** The form in the version that applies to the period. */
  form: ReportForm;
  /** Null for a report that nobody owes: it is never closed. */
  obligation: Obligation | null;
}

/**
 * Decides the handing in of a draft: refused with every failing check of severity ERROR, every missing answer, and a closed period at
 * once; failing checks of severity WARNING are kept with it. Another version of the form than the one that the draft was written against
 * refuses it before any answer is looked at. A returned revision gives its place to this one.
 */
export function decideSubmission(
  given: { expectedVersion: number },
  { current, revisions, form, obligation }: SubmissionRecords,
  moment: Moment,
): ReportDecision {
  const conflicts = [...reportConflict(given.expectedVersion, current, current), ...wrongState(current, ['DRAFT'])];
  if (conflicts.length > 0) return refused(...conflicts);
  const other = otherVersion(current, form);
  const { failing, refusals } =
    other.length > 0 ? { failing: [], refusals: other } : checkAnswers(form, current.answers);
  const closed = wasHandedIn(revisions) ? [] : periodClosed(form, current.period, obligation, moment.today);
  if (closed.length + refusals.length > 0) return refused(...closed, ...refusals);
  const report: Report = { ...handedIn(current, failing, moment), version: current.version + 1 };
  return {
    tag: 'accepted',
    change: { kind: 'REPORT', record: report, before: current },
    also: replaceEarlier(report, revisions, 'RETURNED'),
  };
}

/** A draft as it is handed in, with the warnings that stay with it. */
export const handedIn = (draft: Report, warnings: FailedCheck[], moment: Moment): Report => ({
  ...draft,
  state: 'SUBMITTED',
  warnings,
  submittedAt: moment.recordedAt,
});

/** Whether a report was ever handed in. What was returned may be handed in again after the closing day. Rule: decision 9. */
export const wasHandedIn = (revisions: readonly Report[]): boolean =>
  revisions.some(({ submittedAt }) => submittedAt !== null);

/** Refuses what is owed of a period that is closed. Late is not closed. */
export function periodClosed(
  form: ReportForm,
  period: string,
  obligation: Obligation | null,
  today: Day,
): (Refusal & { tag: 'PERIOD_CLOSED' })[] {
  const since = obligation === null ? null : closedSince(obligation, today);
  if (obligation === null || since === null) return [];
  const { dueOn, closesOn, reopenedUntil } = obligation;
  const days = form.closesDaysAfterDue;
  const { name } = form;
  const reopened = {
    id: reopenedUntil === null ? '' : ` Periode ini dibuka kembali sampai dengan ${reopenedUntil}.`,
    en: reopenedUntil === null ? '' : ` It was reopened until ${reopenedUntil}.`,
  };
  return [
    {
      tag: 'PERIOD_CLOSED',
      path: ['input'],
      message: `The period ${period} of ${form.id} is closed since ${since}; the ministry's registrar may reopen it.`,
      since,
      dueOn,
      closesOn,
      reopenedUntil,
      rule: {
        id: `${name.id}: laporan diterima sampai ${days} hari setelah jatuh tempo (${dueOn}), yaitu ${closesOn}.${reopened.id}`,
        en: `${name.en ?? name.id}: a report is accepted until ${days} days after the day it is due (${dueOn}), which is ${closesOn}.${reopened.en}`,
      },
    },
  ];
}
