import { InputReader } from './input.ts';
import { type Moment, refused } from './outcome.ts';
import type { Report, ReviewComment } from './report.ts';
import type { ReportForm } from './reportForm.ts';
import { type ReportDecision, reportConflict, wrongState } from './reportStep.ts';

/** A comment as a verifier gives it. */
export interface ReviewCommentGiven {
  /** The indicator's code; none: on the whole report. */
  indicator?: string | null | undefined;
  text: string;
}

const MOST_COMMENTS = 50;
const LONGEST_COMMENT = 2_000;

/** Decides the return of a submitted report with what is to be mended: refused for every wrong comment at once. */
export function decideReturn(
  given: { expectedVersion: number; comments: readonly ReviewCommentGiven[] },
  { current, form }: { current: Report; form: ReportForm },
  moment: Moment,
): ReportDecision {
  const reader = new InputReader();
  const comments = readComments(reader, given.comments, form);
  const refusals = [
    ...reader.refusals,
    ...reportConflict(given.expectedVersion, current, current),
    ...wrongState(current, ['SUBMITTED']),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const report: Report = {
    ...current,
    state: 'RETURNED',
    returnedAt: moment.recordedAt,
    comments,
    version: current.version + 1,
  };
  return { tag: 'accepted', change: { kind: 'REPORT', record: report, before: current }, also: [] };
}

function readComments(reader: InputReader, given: readonly ReviewCommentGiven[], form: ReportForm): ReviewComment[] {
  if (given.length === 0)
    reader.refuse('MISSING_VALUE', ['comments'], 'At least one comment says what is to be mended.');
  if (given.length > MOST_COMMENTS) {
    const message = `${given.length} comments are given; at most ${MOST_COMMENTS} are allowed.`;
    reader.refuse('INVALID_VALUE', ['comments'], message);
  }
  return given.slice(0, MOST_COMMENTS).map(({ indicator = null, text }, place) => {
    const path = ['comments', String(place)];
    if (indicator !== null && !form.indicators.some(({ code }) => code === indicator)) {
      const message = `The form ${form.id} has no indicator ${indicator.slice(0, 100)}.`;
      reader.refuse('UNKNOWN_INDICATOR', [...path, 'indicator'], message);
    }
    return { indicator, text: reader.text([...path, 'text'], text, 1, LONGEST_COMMENT) };
  });
}
