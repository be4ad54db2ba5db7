import { millionths } from './exactSum.ts';
import { type Answer, type Answers, isSmallCount } from './report.ts';
import type { Indicator, ReportForm } from './reportForm.ts';

/** Answers to one indicator added up: exact, so that what was added can be taken out again without a trace. */
export interface Sums {
  /** How many reports answered; of weighted ones, both the indicator and its weight. */
  answered: number;
  /** In millionths; of weighted means the sum of answer times weight, in millionths of millionths. */
  sum: bigint;
  /** The sum of weights, in millionths; zero for others. */
  weight: bigint;
  /** How many chose each choice, `true` and `false` included. */
  counts: Readonly<Record<string, number>>;
}

/** One indicator over a group of reports: all answers, and those that are shown to the public. */
export interface Figure {
  all: Sums;
  /** Null where no answer is withheld: the same as `all`. */
  shown: Sums | null;
}

/** Figures by indicator code; an indicator that nobody answered has none. */
export type Figures = Readonly<Record<string, Figure>>;

export const NO_SUMS: Sums = { answered: 0, sum: 0n, weight: 0n, counts: {} };

/** What one verified report adds to every figure of its group, by the form that it was written against. */
export function figuresOf(form: ReportForm, answers: Answers): Figures {
  const figures: Record<string, Figure> = {};
  const byCode = new Map(form.indicators.map((one) => [one.code, one]));
  for (const indicator of form.indicators) {
    const sums = sumsOf(indicator, answers);
    if (sums === null) continue;
    const weight = indicator.weight === null ? undefined : byCode.get(indicator.weight);
    const withheld = [indicator, weight].some((one) => one !== undefined && isSmall(one, answers));
    figures[indicator.code] = { all: sums, shown: withheld ? NO_SUMS : null };
  }
  return figures;
}

function isSmall(indicator: Indicator, answers: Answers): boolean {
  const answer = answers[indicator.code];
  return answer !== undefined && isSmallCount(indicator, answer);
}

function sumsOf(indicator: Indicator, answers: Answers): Sums | null {
  const answer = answers[indicator.code];
  if (answer === undefined) return null;
  switch (indicator.aggregation) {
    case 'NONE':
      return null;
    case 'SUM':
    case 'MEAN':
      return answer.tag === 'NUMBER' ? { ...NO_SUMS, answered: 1, sum: millionths(answer.number) } : null;
    case 'WEIGHTED_MEAN': {
      const weight = indicator.weight === null ? undefined : answers[indicator.weight];
      if (answer.tag !== 'NUMBER' || weight?.tag !== 'NUMBER') return null;
      const by = millionths(weight.number);
      return { ...NO_SUMS, answered: 1, sum: millionths(answer.number) * by, weight: by };
    }
    case 'COUNT_BY_CHOICE':
      return {
        ...NO_SUMS,
        answered: 1,
        counts: Object.fromEntries(choicesIn(answer).map((choice) => [choice, 1])),
      };
  }
}

function choicesIn(answer: Answer): readonly string[] {
  switch (answer.tag) {
    case 'CHOICE':
      return [answer.choice];
    case 'CHOICES':
      return answer.choices;
    case 'BOOLEAN':
      return [String(answer.boolean)];
    default:
      return [];
  }
}

/** Figures with others added (`sign` 1) or taken out (-1); what comes to nothing is left out, so that no order of changes leaves a trace. */
export function withFigures(figures: Figures, others: Figures, sign: 1 | -1): Figures {
  const made: Record<string, Figure> = { ...figures };
  for (const [code, other] of Object.entries(others)) {
    const figure = made[code];
    const all = withSums(figure?.all ?? NO_SUMS, other.all, sign);
    const shown = withSums(figure?.shown ?? figure?.all ?? NO_SUMS, other.shown ?? other.all, sign);
    if (isSame(all, NO_SUMS) && isSame(shown, NO_SUMS)) delete made[code];
    else made[code] = { all, shown: isSame(shown, all) ? null : shown };
  }
  return made;
}

function isSame(one: Sums, other: Sums): boolean {
  const choices = Object.keys(one.counts);
  return (
    one.answered === other.answered &&
    one.sum === other.sum &&
    one.weight === other.weight &&
    choices.length === Object.keys(other.counts).length &&
    choices.every((choice) => one.counts[choice] === other.counts[choice])
  );
}

/** Sums with others added or taken out. */
export function withSums(sums: Sums, other: Sums, sign: 1 | -1): Sums {
  const by = BigInt(sign);
  const counts: Record<string, number> = { ...sums.counts };
  for (const [choice, count] of Object.entries(other.counts)) {
    const left = (counts[choice] ?? 0) + sign * count;
    if (left === 0) delete counts[choice];
    else counts[choice] = left;
  }
  return {
    answered: sums.answered + sign * other.answered,
    sum: sums.sum + by * other.sum,
    weight: sums.weight + by * other.weight,
    counts,
  };
}
