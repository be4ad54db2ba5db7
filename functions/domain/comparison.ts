import type { AdoptionStatus } from './adoption.ts';
import type { AdoptionSpan } from './adoptionSpans.ts';
import { addDays, compareText, type Day } from './day.ts';
import { quotient, toDecimal } from './exactSum.ts';
import { NO_SUMS, type Sums, withSums } from './figure.ts';
import { type Period, periodsBetween, type ReportFrequency } from './period.ts';
import type { Indicator } from './reportForm.ts';
import { type Spread, spreadOf } from './spread.ts';
import type { Summary } from './summary.ts';

/** The most periods on each side of the day. */
export const MOST_WINDOW = 12;
/** No period is longer. */
const LONGEST_PERIOD = 92;

/** A region, the day on which it first reached a status, and the periods before and after that are compared. */
export interface ComparedRegion {
  regionCode: string;
  since: Day;
  /** Whole periods that ended before the day, the latest ones. */
  before: Period[];
  /** Whole periods that began on the day or later, the earliest ones that have begun by today. */
  after: Period[];
}

/** The regions that reached a status by today, by code, each with its periods; the one that the day lies within is on neither side. */
export function comparedRegions(
  spans: ReadonlyMap<string, readonly AdoptionSpan[]>,
  status: AdoptionStatus,
  asked: { frequency: ReportFrequency; window: number; today: Day },
): ComparedRegion[] {
  const { frequency, window, today } = asked;
  const reach = (window + 1) * LONGEST_PERIOD;
  return [...spans]
    .flatMap(([regionCode, own]) => {
      const since = own.find((span) => span.status === status)?.from;
      if (since === undefined || since > today) return [];
      const periods = periodsBetween(frequency, addDays(since, -reach), addDays(since, reach));
      const before = periods.filter(({ lastDay }) => lastDay < since).slice(-window);
      const after = periods.filter(({ firstDay }) => firstDay >= since && firstDay <= today).slice(0, window);
      return [{ regionCode, since, before, after }];
    })
    .sort((one, other) => compareText(one.regionCode, other.regionCode));
}

/** What one side of one region covers: the verified reports that answered, and how many were owed. */
export interface Side {
  sums: Sums;
  answered: number;
  owed: number;
}

/** One side of a region over its periods; `seesAll`: whether the asker sees small counts, that are left out for others. */
export function sideOf(
  summaries: readonly (Summary & { owed: number })[],
  indicator: Indicator,
  seesAll: boolean,
): Side {
  let sums = NO_SUMS;
  let owed = 0;
  for (const { figures, owed: one } of summaries) {
    const figure = figures[indicator.code];
    owed += one;
    if (figure !== undefined) sums = withSums(sums, seesAll ? figure.all : (figure.shown ?? figure.all), 1);
  }
  return { sums, answered: sums.answered, owed };
}

/** A measure that regions are compared by: the indicator itself, or the share of one of its choices. */
export interface Measure {
  choice: string | null;
  before: Spread;
  after: Spread;
  /** Of the differences of each region, after less before. */
  change: Spread;
  /** By region, in order of code. */
  regions: { regionCode: string; since: Day; before: string; after: string | null }[];
}

/** How a measure is worked out over the periods of one side of a region. */
export function measureFormula({ code, aggregation, weight }: Indicator): string | null {
  switch (aggregation) {
    case 'SUM':
    case 'MEAN':
      return `sum(${code}) / count(${code})`;
    case 'WEIGHTED_MEAN':
      return `sum(${code} * ${weight}) / sum(${weight})`;
    case 'COUNT_BY_CHOICE':
      return `count(${code} = choice) / count(${code})`;
    case 'NONE':
      return null;
  }
}

/**
 * An indicator before and after, over the regions that have a baseline: those with an answer before. Sums are taken per report, so that
 * more reports alone move nothing. It compares, and shows no cause.
 */
export function measuresOf(
  indicator: Indicator,
  regions: readonly (ComparedRegion & { sides: { before: Side; after: Side } })[],
): Measure[] {
  return choicesOf(indicator).map((choice) => {
    const values = regions.flatMap(({ regionCode, since, sides }) => {
      const before = valueOfSide(indicator, choice, sides.before.sums);
      return before === null
        ? []
        : [{ regionCode, since, before, after: valueOfSide(indicator, choice, sides.after.sums) }];
    });
    const paired = values.flatMap(({ before, after }) => (after === null ? [] : [{ before, after }]));
    return {
      choice,
      before: spreadOf(values.map(({ before }) => before)),
      after: spreadOf(paired.map(({ after }) => after)),
      change: spreadOf(paired.map(({ before, after }) => after - before)),
      regions: values.map(({ regionCode, since, before, after }) => ({
        regionCode,
        since,
        before: toDecimal(before),
        after: after === null ? null : toDecimal(after),
      })),
    };
  });
}

function choicesOf({ aggregation, valueType, choices }: Indicator): (string | null)[] {
  if (aggregation === 'NONE') return [];
  if (aggregation !== 'COUNT_BY_CHOICE') return [null];
  return valueType === 'BOOLEAN' ? ['true'] : choices;
}

/** In millionths. */
function valueOfSide({ aggregation }: Indicator, choice: string | null, sums: Sums): bigint | null {
  if (sums.answered === 0) return null;
  if (choice !== null) return quotient(BigInt(sums.counts[choice] ?? 0), BigInt(sums.answered));
  if (aggregation === 'WEIGHTED_MEAN') return quotient(sums.sum, sums.weight * 1_000_000n);
  return quotient(sums.sum, BigInt(sums.answered) * 1_000_000n);
}
