import { failedChecks } from '#domain/check.ts';
import { addDays, type Day, dayAfter, type Instant } from '#domain/day.ts';
import { type Period, periodsBetween } from '#domain/period.ts';
import type { Answers, Report } from '#domain/report.ts';
import { formInForce, type Indicator, type ReportForm } from '#domain/reportForm.ts';
import { type Draw, drawingFor, happens, oneOf } from './drawing.ts';
import type { SyntheticAgency } from './syntheticAgencies.ts';
import { syntheticAnswers } from './syntheticAnswers.ts';

/** Of a hundred reports: so many are verified, await verification, were sent back; of the others nothing was handed in. */
const SHARES = { verified: 80, submitted: 10, returned: 3 } as const;
/** Of a hundred handed in: so many come after the due day. */
const LATE = 8;
/** Of a hundred verified: so many were corrected, and the correction verified too. */
const CORRECTED = 2;
/** Of a hundred of which nothing was handed in: so many have a draft. */
const BEGUN = 30;
const MOST_DAYS_LATE = 10;

/** What synthetic reports are made from. */
export interface ReportsAsked {
  seed: number;
  /** Every version of the form. */
  versions: readonly ReportForm[];
  periods: readonly Period[];
}

/** The day by which everything about a period's synthetic reports has happened: handed in late, verified, corrected, verified again. */
export const settledOn = ({ dueDayOfNextPeriod }: Pick<ReportForm, 'dueDayOfNextPeriod'>, { lastDay }: Period): Day =>
  addDays(lastDay, dueDayOfNextPeriod + MOST_DAYS_LATE + 6);

/** The periods of a form from the first one on that has the day its regulation came into force, so many. */
export function firstPeriods({ frequency }: Pick<ReportForm, 'frequency'>, from: string, count: number): Period[] {
  const years = Math.ceil(count / 4) + 1;
  return periodsBetween(frequency, from, `${Number(from.slice(0, 4)) + years}-12-31`).slice(0, count);
}

/**
 * The synthetic reports of one agency, every revision, by period: the same for the same seed, whatever other agencies and periods are
 * asked for. They are as submissions through the registry leave them; every instant lies between the period's end and `settledOn`.
 */
export function* syntheticReports({ agency, employees }: SyntheticAgency, asked: ReportsAsked): Generator<Report> {
  for (const period of asked.periods) {
    const form = formOf(asked, period);
    const draw = drawingFor(asked.seed, `${agency.key} ${form.id} ${period.key}`);
    const state = draw(100);
    const answers = syntheticAnswers(form, { employees, draw });
    const draft = draftOf(agency, form, period, answers, draw);
    const handedIn = submitted(draft, form, draw);
    if (state < SHARES.verified) yield* verified(handedIn, form, draw);
    else if (state < SHARES.verified + SHARES.submitted) yield handedIn;
    else if (state < SHARES.verified + SHARES.submitted + SHARES.returned) yield returned(handedIn, form, draw);
    else if (happens(draw, BEGUN)) yield draft;
  }
}

/** A synthetic draft of one agency, begun on the period's first day, that can be handed in. */
export function syntheticDraft({ agency, employees }: SyntheticAgency, asked: ReportsAsked, period: Period): Report {
  const form = formOf(asked, period);
  const draw = drawingFor(asked.seed, `draft ${agency.key} ${form.id} ${period.key}`);
  const draft = draftOf(agency, form, period, syntheticAnswers(form, { employees, draw }), draw);
  return { ...draft, savedAt: morning(period.firstDay, draw) };
}

function formOf({ versions }: ReportsAsked, { key, lastDay }: Period): ReportForm {
  const [first] = versions;
  const form = first === undefined ? undefined : formInForce(versions, first.id, lastDay);
  if (form === undefined) throw new Error(`No version of the form was in force in ${key}.`);
  return form;
}

function draftOf(
  { key, regionCode }: SyntheticAgency['agency'],
  form: ReportForm,
  period: Period,
  answers: Answers,
  draw: Draw,
): Report {
  return {
    agencyKey: key,
    regionCode,
    formId: form.id,
    formVersion: form.version,
    period: period.key,
    revision: 1,
    state: 'DRAFT',
    answers,
    warnings: [],
    savedAt: morning(dayAfter(period.lastDay), draw),
    submittedAt: null,
    verifiedAt: null,
    returnedAt: null,
    comments: [],
    correctionReason: null,
    replacedBy: null,
    version: 1,
  };
}

function submitted(draft: Report, form: ReportForm, draw: Draw): Report {
  const due = form.dueDayOfNextPeriod;
  const day = happens(draw, LATE) ? due + 1 + draw(MOST_DAYS_LATE) : 1 + draw(due);
  return {
    ...draft,
    state: 'SUBMITTED',
    warnings: failedChecks(form, draft.answers),
    submittedAt: later(draft.savedAt, day - 1, draw),
    version: draft.version + 1,
  };
}

function returned(report: Report, form: ReportForm, draw: Draw): Report {
  const indicator = oneOf(draw, form.indicators).code;
  return {
    ...report,
    state: 'RETURNED',
    returnedAt: later(report.submittedAt, 1 + draw(3), draw),
    comments: [{ indicator, text: 'Sintetis: mohon diperiksa kembali.' }],
    version: report.version + 1,
  };
}

function* verified(report: Report, form: ReportForm, draw: Draw): Generator<Report> {
  const verifiedAt = later(report.submittedAt, 1 + draw(3), draw);
  const first: Report = { ...report, state: 'VERIFIED', verifiedAt, version: report.version + 1 };
  const corrected = happens(draw, CORRECTED) ? correctedAnswers(first.answers, form) : null;
  if (corrected === null) {
    yield first;
    return;
  }
  const second = first.revision + 1;
  const submittedAt = later(verifiedAt, 1, draw);
  yield { ...first, replacedBy: second, version: first.version + 1 };
  yield {
    ...first,
    revision: second,
    answers: corrected,
    warnings: failedChecks(form, corrected),
    savedAt: submittedAt,
    submittedAt,
    verifiedAt: later(submittedAt, 1, draw),
    correctionReason: 'Sintetis: salah ketik.',
    version: first.version + 2,
  };
}

/** The answers with one number lowered by one where every check still passes; null where there is none such. */
function correctedAnswers(answers: Answers, form: ReportForm): Answers | null {
  const isLowered = (one: Indicator): boolean => {
    const answer = answers[one.code];
    return (
      one.valueType === 'INTEGER' && answer?.tag === 'NUMBER' && Number(answer.number) > Number(one.minimum ?? 0) + 1
    );
  };
  for (const { code } of form.indicators.filter(isLowered)) {
    const answer = answers[code];
    if (answer?.tag !== 'NUMBER') continue;
    const changed: Answers = { ...answers, [code]: { tag: 'NUMBER', number: String(Number(answer.number) - 1) } };
    if (!failedChecks(form, changed).some(({ severity }) => severity === 'ERROR')) return changed;
  }
  return null;
}

/** A moment of a morning in Jakarta. */
const morning = (day: Day, draw: Draw): Instant => moment(`${day}T01:00:00Z`, draw);

/** A moment of the afternoon so many days later: after every morning of the same day. */
const later = (instant: Instant | null, days: number, draw: Draw): Instant =>
  moment(`${addDays((instant ?? '').slice(0, 10), days)}T05:00:00Z`, draw);

const moment = (from: string, draw: Draw): Instant =>
  new Date(Date.parse(from) + draw(4 * 3_600) * 1_000).toISOString();
