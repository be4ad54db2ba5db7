import { type AnswerGiven, readAnswers, sameAnswer } from './answer.ts';
import { InputReader } from './input.ts';
import { type Moment, type Refusal, refused } from './outcome.ts';
import type { Answer, Answers, Report } from './report.ts';
import type { ReportForm } from './reportForm.ts';
import { checkAnswers, type ReportDecision, reportConflict, wrongState } from './reportStep.ts';

/** A correction as a reporter gives it: the answers that change, an entry without a value to clear one. */
export interface CorrectionGiven {
  expectedVersion: number;
  reason: string;
  values: readonly AnswerGiven[];
}

const MOST_VALUES = 200;
const LONGEST_REASON = 2_000;

/**
 * Decides the correction of a verified report: a new revision, handed in at once, of the answers that change and the rest as verified.
 * Refused for every wrong answer, missing answer and failing check of severity ERROR at once, and when it changes nothing. The verified
 * revision holds its place until the new one is verified. A correction is never closed. Rule: decision 9.
 */
export function decideCorrection(
  given: CorrectionGiven,
  { current, form }: { current: Report; form: ReportForm },
  moment: Moment,
): ReportDecision {
  const conflicts = [...reportConflict(given.expectedVersion, current, current), ...wrongState(current, ['VERIFIED'])];
  const reader = new InputReader();
  const reason = reader.text(['reason'], given.reason, 1, LONGEST_REASON);
  const changed = readChanged(reader, given.values, form);
  if (conflicts.length > 0) return refused(...reader.refusals, ...conflicts);
  const unread = refusedIndicators(reader.refusals, given.values);
  if (unread.size === 0 && [...changed].every(([code, answer]) => sameAnswer(current.answers[code], answer))) {
    reader.refuse('INVALID_VALUE', ['values'], 'The answers are as verified: a correction changes at least one.');
  }
  const answers = changedAnswers(current.answers, changed);
  const { failing, refusals } = checkAnswers(form, answers, unread);
  if (reader.refusals.length + refusals.length > 0) return refused(...reader.refusals, ...refusals);
  const report: Report = {
    ...current,
    revision: current.revision + 1,
    state: 'SUBMITTED',
    answers,
    warnings: failing,
    savedAt: moment.recordedAt,
    submittedAt: moment.recordedAt,
    verifiedAt: null,
    correctionReason: reason,
    version: current.version + 1,
  };
  return { tag: 'accepted', change: { kind: 'REPORT', record: report, before: current }, also: [] };
}

/** The answers that change, by indicator; undefined where one is cleared. */
function readChanged(
  reader: InputReader,
  given: readonly AnswerGiven[],
  form: ReportForm,
): ReadonlyMap<string, Answer | undefined> {
  if (given.length > MOST_VALUES) {
    const message = `${given.length} answers are given; at most ${MOST_VALUES} are allowed.`;
    reader.refuse('INVALID_VALUE', ['values'], message);
  }
  const values = given.slice(0, MOST_VALUES);
  const answers = readAnswers(reader, values, form);
  return new Map(values.map(({ indicator }) => [indicator, answers[indicator]]));
}

function changedAnswers(verified: Answers, changed: ReadonlyMap<string, Answer | undefined>): Answers {
  const all = new Map<string, Answer | undefined>([...Object.entries(verified), ...changed]);
  return Object.fromEntries([...all].flatMap(([code, answer]) => (answer === undefined ? [] : [[code, answer]])));
}

/** The indicators whose new answers could not be read. */
function refusedIndicators(refusals: readonly Refusal[], given: readonly AnswerGiven[]): ReadonlySet<string> {
  return new Set(
    refusals.flatMap(({ path: [, field, place] }) =>
      field === 'values' && place !== undefined ? (given[Number(place)]?.indicator ?? []) : [],
    ),
  );
}
