import type { SignedIn } from './actor.ts';
import { type Agency, parseAgencyKey } from './agency.ts';
import { type AnswerGiven, givenText, readAnswers, sameAnswers } from './answer.ts';
import { InputReader } from './input.ts';
import type { Obligation } from './obligation.ts';
import type { Change, Moment, Refusal } from './outcome.ts';
import { may } from './permission.ts';
import type { Answers, FailedCheck, Report } from './report.ts';
import type { ReportForm } from './reportForm.ts';
import { checkMessage, checkPeriod, missingAnswer, replaceEarlier, submissionFaults } from './reportStep.ts';
import { draftOf } from './saveReport.ts';
import { handedIn, periodClosed, wasHandedIn } from './submitReport.ts';

/** The most rows of one import. */
export const MOST_ROWS = 500;
/** A partial import with more bad cells than this writes nothing: what is remembered of it must fit into one item. */
export const MOST_CELLS_OF_PARTIAL = 1_000;
/** The most answers of one row, as of a draft. */
const MOST_VALUES = 200;
/** Values are told up to this many characters, and reasons to three times as many. */
const MOST_TOLD = 100;

/** One agency's report of the form for one period, to be handed in at once. */
export interface RowGiven {
  agencyKey: string;
  period: string;
  values: readonly AnswerGiven[];
}

/** What a row is decided on. */
export interface RowRecords {
  agency: Agency | null;
  /** The version in force on the period's last day; undefined where none is, or where the period is none. */
  form: ReportForm | undefined;
  /** Every revision of the report, first to last. */
  revisions: readonly Report[];
  /** Null where nothing is owed, or nothing is known of it yet. */
  obligation: Obligation | null;
}

/** NEW: to be written. UNCHANGED: the same answers are handed in or verified already. REFUSED: some cell is bad. */
export const IMPORT_OUTCOMES = ['NEW', 'UNCHANGED', 'REFUSED'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export const BAD_CELL_CODES = [
  'INVALID_VALUE',
  'MISSING_VALUE',
  'UNKNOWN_AGENCY',
  'UNKNOWN_FORM',
  'UNKNOWN_INDICATOR',
  'PERIOD_NOT_BEGUN',
  'PERIOD_CLOSED',
  'CHECK_FAILED',
  'FORBIDDEN_AGENCY',
  'DOUBLED_ROW',
  'DRAFT_IN_PROGRESS',
  'ALREADY_HANDED_IN',
] as const;
export type BadCellCode = (typeof BAD_CELL_CODES)[number];

/** A cell that keeps its row from being handed in. */
export interface BadCell {
  /** From 1, in the order given. */
  row: number;
  /** An indicator's code, `agency`, `period` or `values`. */
  column: string;
  value: string;
  reason: string;
  code: BadCellCode;
}

/** What becomes of a row. */
export type RowDecision = {
  row: number;
  given: RowGiven;
} /** `also`: the returned revision whose place the report takes. */ & (
  | { outcome: 'NEW'; change: Change & { kind: 'REPORT' }; also: Change[] }
  | { outcome: 'UNCHANGED'; report: Report }
  | { outcome: 'REFUSED'; cells: BadCell[] }
);

/**
 * Decides every row of an import by itself, but for rows of the same agency and period, which are all refused. `fallback` is the
 * latest version of the form: answers are read by it where the period names none, so that every bad cell is told at once.
 */
export function decideImport(
  actor: SignedIn,
  rows: readonly RowGiven[],
  records: (row: RowGiven) => RowRecords,
  fallback: ReportForm,
  moment: Moment,
): RowDecision[] {
  const places = placesByReport(rows);
  return rows.map((given, place) => {
    const row = place + 1;
    const others = (places.get(reportName(given)) ?? []).filter((one) => one !== row);
    return new RowDecider(actor, { row, given, others }, records(given), fallback, moment).decide();
  });
}

/** Names the report of a row among those of its import. */
export const reportName = ({ agencyKey, period }: Pick<RowGiven, 'agencyKey' | 'period'>): string =>
  JSON.stringify([agencyKey, period]);

function placesByReport(rows: readonly RowGiven[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const name = reportName(row);
    places.set(name, [...(places.get(name) ?? []), place + 1]);
  }
  return places;
}

/** Collects every bad cell of one row. */
class RowDecider {
  readonly #cells: BadCell[] = [];
  readonly #actor: SignedIn;
  readonly #row: number;
  readonly #given: RowGiven;
  /** Other rows for the same agency and period. */
  readonly #others: readonly number[];
  readonly #records: RowRecords;
  readonly #form: ReportForm;
  readonly #moment: Moment;

  constructor(
    actor: SignedIn,
    { row, given, others }: { row: number; given: RowGiven; others: readonly number[] },
    records: RowRecords,
    fallback: ReportForm,
    moment: Moment,
  ) {
    this.#actor = actor;
    this.#row = row;
    this.#given = given;
    this.#others = others;
    this.#records = records;
    this.#form = records.form ?? fallback;
    this.#moment = moment;
  }

  decide(): RowDecision {
    const isAllowed = this.#checkAgency();
    this.#checkPeriod();
    const answers = this.#readAnswers();
    const head = { row: this.#row, given: this.#given };
    const standing = this.#standing();
    if (this.#cells.length === 0 && standing !== undefined && sameAnswers(answers, standing.answers)) {
      return { ...head, outcome: 'UNCHANGED', report: standing };
    }
    if (isAllowed) this.#checkState(standing);
    const warnings = this.#checkAnswers(answers);
    const { agency, revisions } = this.#records;
    if (this.#cells.length > 0 || agency === null) return { ...head, outcome: 'REFUSED', cells: this.#cells };
    const before = revisions.at(-1) ?? null;
    const draft = draftOf(agency, this.#form, this.#given.period, answers, before, this.#moment);
    const record = handedIn(draft, warnings, this.#moment);
    const also = replaceEarlier(record, revisions, 'RETURNED');
    return { ...head, outcome: 'NEW', change: { kind: 'REPORT', record, before }, also };
  }

  #refuse(code: BadCellCode, column: string, value: string, reason: string): void {
    this.#cells.push({
      row: this.#row,
      column: column.slice(0, MOST_TOLD),
      value: value.slice(0, MOST_TOLD),
      reason: reason.slice(0, 3 * MOST_TOLD),
      code,
    });
  }

  #refuseAgency(code: BadCellCode, reason: string): void {
    this.#refuse(code, 'agency', this.#given.agencyKey, reason);
  }

  #refusePeriod(code: BadCellCode, reason: string): void {
    this.#refuse(code, 'period', this.#given.period, reason);
  }

  #refuseAnswer(code: BadCellCode, indicator: string, reason: string): void {
    const given = this.#given.values.find((one) => one.indicator === indicator);
    this.#refuse(code, indicator, given === undefined ? '' : givenText(given), reason);
  }

  #checkAgency(): boolean {
    const { agencyKey } = this.#given;
    if (this.#others.length > 0) {
      const rows = `${this.#others.length === 1 ? 'Row' : 'Rows'} ${this.#others.join(', ')}`;
      this.#refuseAgency('DOUBLED_ROW', `${rows}: the same agency and period once more.`);
    }
    const parsed = parseAgencyKey(agencyKey);
    if (parsed !== null && !may(this.#actor, { action: 'importReports', row: { ...parsed, agencyKey } })) {
      this.#refuseAgency('FORBIDDEN_AGENCY', 'You may not hand in reports of this agency.');
      return false;
    }
    if (this.#records.agency !== null) return true;
    this.#refuseAgency('UNKNOWN_AGENCY', 'No agency of this key is registered.');
    return false;
  }

  #checkPeriod(): void {
    const reader = new InputReader();
    checkPeriod(reader, this.#given.period, this.#form, this.#moment);
    for (const refusal of reader.refusals) this.#refusePeriod(cellCode(refusal), refusal.message);
    if (reader.refusals.length > 0 || this.#records.form !== undefined) return;
    this.#refusePeriod('UNKNOWN_FORM', `No version of ${this.#form.id} is in force on the last day of this period.`);
  }

  #readAnswers(): Answers {
    const { values } = this.#given;
    const reader = new InputReader();
    if (values.length > MOST_VALUES)
      this.#refuse('INVALID_VALUE', 'values', '', `${values.length} answers are given; at most ${MOST_VALUES} may be.`);
    const answers = readAnswers(reader, values.slice(0, MOST_VALUES), this.#form);
    for (const refusal of reader.refusals) {
      // The reader's places are those of the input; a cell is named by its indicator.
      const given = values[Number(refusal.path[2])];
      if (given !== undefined) this.#refuse(cellCode(refusal), given.indicator, givenText(given), refusal.message);
    }
    return answers;
  }

  /** What was handed in and not sent back, or verified, last. */
  #standing(): Report | undefined {
    return this.#records.revisions.findLast(({ state }) => state === 'SUBMITTED' || state === 'VERIFIED');
  }

  #checkState(standing: Report | undefined): void {
    const { revisions, obligation } = this.#records;
    const isOwn = this.#actor.role === 'AGENCY_REPORTER';
    if (standing !== undefined) {
      this.#refusePeriod('ALREADY_HANDED_IN', handedInReason(standing));
    } else if (revisions.at(-1)?.state === 'DRAFT' && !isOwn) {
      this.#refusePeriod('DRAFT_IN_PROGRESS', 'The agency keeps a draft; only its own reporter may replace it.');
    }
    const closed = wasHandedIn(revisions)
      ? []
      : periodClosed(this.#form, this.#given.period, obligation, this.#moment.today);
    for (const { message } of closed) this.#refusePeriod('PERIOD_CLOSED', message);
  }

  /** Answers that could not be read are told once, not as missing too; a check of such an answer is judged when it is mended. */
  #checkAnswers(answers: Answers): FailedCheck[] {
    const unread = new Set(this.#cells.map(({ column }) => column));
    const { missing, failing } = submissionFaults(this.#form, answers, unread);
    for (const one of missing) this.#refuseAnswer('MISSING_VALUE', one.code, missingAnswer(one));
    for (const check of failing.filter(({ severity }) => severity === 'ERROR')) {
      this.#refuseAnswer('CHECK_FAILED', check.indicators[0] ?? 'values', checkMessage(check));
    }
    return failing.filter(({ severity }) => severity === 'WARNING');
  }
}

function handedInReason({ state }: Report): string {
  return state === 'VERIFIED'
    ? 'A report with other answers is verified; correct it with correctReport.'
    : 'A report with other answers was handed in: have it returned, or correct it with correctReport once it is verified.';
}

function cellCode(refusal: Refusal): BadCellCode {
  return BAD_CELL_CODES.find((one) => 'code' in refusal && one === refusal.code) ?? 'INVALID_VALUE';
}

/**
 * What a committed import answered, short enough to be remembered: of each row, in the order given, how it came out and the revision of
 * its report, in place of the report; null where it was refused.
 */
export interface ReportImport {
  rows: { outcome: ImportOutcome; revision: number | null }[];
  cells: BadCell[];
  written: number;
}
