import { quotient, toDecimal } from './exactSum.ts';
import { type Figure, type Figures, NO_SUMS, type Sums } from './figure.ts';
import type { Progress } from './progress.ts';
import { SMALL_COUNT } from './report.ts';
import type { Indicator } from './reportForm.ts';
import type { Group } from './summary.ts';

/** One figure as an asker may see it. */
export interface FigureView {
  /** A sum, a mean or a weighted mean; null where nobody answered, for counts by choice, and where nothing is added up. */
  value: string | null;
  /** How many chose each choice of the indicator, in its order; empty for others. */
  choices: { choice: string; count: number }[];
  /** How many reports answered, those whose answer is withheld included. */
  answered: number;
  /** How many of them are kept from the asker and left out of `value`. */
  withheld: number;
  /** Of sums with withheld answers, what the sum of all is at least and at most; else null. */
  bounds: { atLeast: string; atMost: string } | null;
}

/** A figure of a group, as an asker may see it. */
export interface GroupFigure {
  formId: string;
  /** The period's key. */
  period: string;
  group: Group;
  indicator: Indicator;
  view: FigureView;
  progress: Progress;
}

/** How a figure is worked out, over the codes of the indicators. */
export function formulaOf({ code, aggregation, weight }: Indicator): string | null {
  switch (aggregation) {
    case 'SUM':
      return `sum(${code})`;
    case 'MEAN':
      return `sum(${code}) / count(${code})`;
    case 'WEIGHTED_MEAN':
      return `sum(${code} * ${weight}) / sum(${weight})`;
    case 'COUNT_BY_CHOICE':
      return `count(${code}) by choice`;
    case 'NONE':
      return null;
  }
}

/**
 * A figure for one who may see small counts, or may not: then answers that are withheld from the public are left out of it, so that no
 * difference of figures tells one. Means are rounded to six places, halves away from zero. Rule: docs/decisions/0009.
 */
export function viewFigure(indicator: Indicator, figure: Figure | undefined, seesSmallCounts: boolean): FigureView {
  const all = figure?.all ?? NO_SUMS;
  const sums = seesSmallCounts ? all : (figure?.shown ?? all);
  const withheld = all.answered - sums.answered;
  return {
    value: amountOf(indicator, sums),
    choices: choicesOf(indicator, sums),
    answered: all.answered,
    withheld,
    bounds:
      withheld === 0 || indicator.aggregation !== 'SUM'
        ? null
        : {
            atLeast: toDecimal(sums.sum),
            atMost: toDecimal(sums.sum + BigInt(withheld * (SMALL_COUNT - 1)) * 1_000_000n),
          },
  };
}

function amountOf({ aggregation }: Indicator, sums: Sums): string | null {
  if (sums.answered === 0) return null;
  switch (aggregation) {
    case 'SUM':
      return toDecimal(sums.sum);
    case 'MEAN':
      return decimalOf(quotient(sums.sum, BigInt(sums.answered) * 1_000_000n));
    case 'WEIGHTED_MEAN':
      return decimalOf(quotient(sums.sum, sums.weight * 1_000_000n));
    default:
      return null;
  }
}

const decimalOf = (units: bigint | null): string | null => (units === null ? null : toDecimal(units));

function choicesOf({ aggregation, valueType, choices }: Indicator, { counts }: Sums): FigureView['choices'] {
  if (aggregation !== 'COUNT_BY_CHOICE') return [];
  const listed = valueType === 'BOOLEAN' ? ['true', 'false'] : choices;
  // A later version of the form may have dropped a choice that earlier reports took.
  const others = Object.keys(counts).filter((choice) => !listed.includes(choice));
  return [...listed, ...others.sort()].map((choice) => ({ choice, count: counts[choice] ?? 0 }));
}

/** What differs between two states of a group's figures as the public sees them, by indicator, then choice. */
export function changedFigures(
  indicators: readonly Indicator[],
  before: Figures,
  after: Figures,
): { indicator: string; choice: string | null; before: string | null; after: string | null }[] {
  return indicators.flatMap((indicator) => {
    const one = viewFigure(indicator, before[indicator.code], false);
    const other = viewFigure(indicator, after[indicator.code], false);
    const value = { indicator: indicator.code, choice: null, before: one.value, after: other.value };
    const chosen = other.choices.map(({ choice, count }) => ({
      indicator: indicator.code,
      choice,
      before: String(one.choices.find((was) => was.choice === choice)?.count ?? 0),
      after: String(count),
    }));
    return [value, ...chosen].filter((change) => change.before !== change.after);
  });
}
