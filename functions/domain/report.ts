import type { Instant } from './day.ts';
import type { Indicator, LocalizedText } from './reportForm.ts';

/** Where a report stands. */
export const REPORT_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** The answer to one indicator, in the form that its type asks for; numbers are exact decimals as text. */
export type Answer =
  | { tag: 'NUMBER'; number: string }
  | { tag: 'BOOLEAN'; boolean: boolean }
  | { tag: 'CHOICE'; choice: string }
  | { tag: 'CHOICES'; choices: string[] }
  | { tag: 'TEXT'; text: string };

/** Answers by indicator code; what is not there was not answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** A check that failed on a report. */
export interface FailedCheck {
  code: string;
  severity: 'ERROR' | 'WARNING';
  message: LocalizedText;
  indicators: string[];
}

/** What a verifier says of a report that is returned, on one answer or on the whole. */
export interface ReviewComment {
  /** The indicator's code; null: on the whole report. */
  indicator: string | null;
  text: string;
}

/** An agency's answers to a form for a period. */
export interface Report {
  agencyKey: string;
  regionCode: string;
  formId: string;
  /** The version of the form that it was written against. */
  formVersion: number;
  period: string;
  /** From 1; a correction is a new one. */
  revision: number;
  state: ReportState;
  answers: Answers;
  warnings: FailedCheck[];
  savedAt: Instant;
  submittedAt: Instant | null;
  verifiedAt: Instant | null;
  returnedAt: Instant | null;
  /** What is to be mended; empty but for RETURNED. */
  comments: ReviewComment[];
  /** Why it takes the place of a verified revision; null for others. */
  correctionReason: string | null;
  /** The revision that took its place: lists and sums hold that one, this one stays readable. Null where none did. */
  replacedBy: number | null;
  version: number;
}

/** Counts of persons under this are withheld from the public in disciplinary indicators. Rule: docs/domain.md, "Reports". */
export const SMALL_COUNT = 5;

/** Whether an answer must be withheld from those who may not see small counts. */
export function isSmallCount(indicator: Indicator, answer: Answer): boolean {
  return (
    indicator.dimension === 'DISCIPLINE' &&
    indicator.valueType === 'INTEGER' &&
    answer.tag === 'NUMBER' &&
    Number(answer.number) < SMALL_COUNT
  );
}
