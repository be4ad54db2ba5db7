import { MOST_TEXT } from './answer.ts';
import { type CheckFault, checkFault, isNumeric } from './check.ts';
import { parseExpression } from './checkExpression.ts';
import type { ReportFrequency } from './period.ts';
import { compare, isDecimal, parseDecimal } from './rational.ts';
import type { Indicator, ReportCheck, ReportForm } from './reportForm.ts';

/** What a code must look like, with the words for it. */
interface Shape {
  pattern: RegExp;
  words: string;
}

/** The ID of a form. */
export const FORM_ID: Shape = {
  pattern: /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])$/,
  words: 'an id of 2 to 80 lower-case letters, digits and hyphens',
};
/** The code of an indicator: none of the words that mean something else in a check. */
export const INDICATOR_CODE: Shape = {
  pattern: /^(?!(?:or|and|true|false)$)[a-z][a-z0-9_]{0,63}$/,
  words: 'a code of lower-case letters, digits and underscores, other than or, and, true, false',
};
/** A choice: never the code of an indicator, which has small letters. */
export const CHOICE: Shape = {
  pattern: /^[A-Z][A-Z0-9_]{0,39}$/,
  words: 'a choice of capital letters, digits and underscores',
};
/** The code of a check. */
export const CHECK_CODE: Shape = {
  pattern: /^[a-z][a-z0-9_]{0,63}$/,
  words: 'a code of lower-case letters, digits and underscores',
};

/** The least and greatest whole numbers of a form; every month has the days on which it can be due. */
export const FORM_NUMBERS = {
  section: [1, 999],
  sequence: [1, 999],
  dueDayOfNextPeriod: [1, 28],
  closesDaysAfterDue: [0, 366],
} as const;
/** The longest texts of a form, in characters. */
export const FORM_TEXTS = { name: 300, label: 300, unit: 40, expression: 1_000, message: 300 } as const;
export const MOST_INDICATORS = 200;
export const MOST_CHECKS = 100;
const MOST_CHOICES = 100;
/** An item of the store holds 400 kB, and the event of a write holds a form twice, before and after. */
const MOST_BYTES = 180_000;

/** What of a record could be read: a rule that looks at a field that could not says nothing. */
export type PartlyRead<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What is wrong with one indicator or check among others. */
export interface PartFault<T> {
  /** Its place in the list, from 0. */
  place: number;
  field: keyof T & string;
  /** What is wrong, to be read after the field or its value. */
  reason: string;
  /** The place of the one before it that says the same; null where that is not the fault. */
  sameAs: number | null;
}

type Say<T> = (field: keyof T & string, reason: string) => void;

/**
 * What is wrong with the indicators of a form, each by itself and among each other. With `complete` false some are missing from the
 * list, and nothing is said of one that is named and not there.
 */
export function indicatorFaults(
  indicators: readonly PartlyRead<Indicator>[],
  { complete = true } = {},
): PartFault<Indicator>[] {
  const byCode = new Map(indicators.map((one) => [one.code, one]));
  const names = complete && !byCode.has(undefined) ? 'ALL' : 'SOME';
  return [
    ...twice(indicators, 'code', ({ code }) => code),
    ...twice(indicators, 'sequence', ({ section, sequence }) =>
      section === undefined || sequence === undefined ? undefined : `${section}.${sequence}`,
    ),
    ...eachOf(indicators, (one, say) => {
      choicesFaults(one, say);
      boundsFaults(one, say);
      aggregationFaults(one, say);
      weightFaults(one, say, byCode, names);
    }),
  ];
}

/**
 * What is wrong with the checks of a form over its indicators; null: not all of these could be read, so that nothing is said of the
 * names in an expression.
 */
export function reportCheckFaults(
  checks: readonly PartlyRead<ReportCheck>[],
  indicators: readonly Indicator[] | null,
): PartFault<ReportCheck>[] {
  return [
    ...twice(checks, 'code', ({ code }) => code),
    ...eachOf(checks, ({ expression }: PartlyRead<ReportCheck>, say: Say<ReportCheck>) => {
      const fault = expression === undefined ? null : expressionFault(expression, indicators);
      if (fault !== null) say('expression', `${fault.reason}, at character ${fault.at}`);
    }),
  ];
}

function expressionFault(expression: string, indicators: readonly Indicator[] | null): CheckFault | null {
  if (indicators !== null) return checkFault(expression, indicators);
  const parsed = parseExpression(expression);
  return parsed.tag === 'failed' ? parsed : null;
}

/** What is wrong with the number of a form's indicators and checks. */
export function countFaults(count: { indicators: number; checks: number }): {
  field: 'indicators' | 'checks';
  reason: string;
}[] {
  const { indicators, checks } = count;
  return [
    ...(indicators === 0 ? [{ field: 'indicators', reason: 'the form has no indicator' } as const] : []),
    ...(indicators > MOST_INDICATORS
      ? [{ field: 'indicators', reason: `${indicators} are given; at most ${MOST_INDICATORS} are allowed` } as const]
      : []),
    ...(checks > MOST_CHECKS
      ? [{ field: 'checks', reason: `${checks} are given; at most ${MOST_CHECKS} are allowed` } as const]
      : []),
  ];
}

/** What is wrong with the size of a form's indicators and checks together; null when nothing is. */
export function sizeFault(parts: Pick<ReportForm, 'indicators' | 'checks'>): string | null {
  const bytes = new TextEncoder().encode(JSON.stringify([parts.indicators, parts.checks])).length;
  return bytes > MOST_BYTES
    ? `indicators and checks have ${bytes} bytes together; at most ${MOST_BYTES} are allowed`
    : null;
}

/** What is wrong with the frequency of a form's next version; null when nothing is, or it is the first one. */
export function frequencyFault(before: ReportForm | null | undefined, frequency: ReportFrequency): string | null {
  if (!before || before.frequency === frequency) return null;
  return `${before.id} is owed by ${before.frequency} and keeps its frequency, since its periods would change: register another form for ${frequency}`;
}

function eachOf<T>(
  parts: readonly PartlyRead<T>[],
  faultsOf: (one: PartlyRead<T>, say: Say<T>) => void,
): PartFault<T>[] {
  const found: PartFault<T>[] = [];
  for (const [place, one] of parts.entries()) {
    faultsOf(one, (field, reason) => found.push({ place, field, reason, sameAs: null }));
  }
  return found;
}

function twice<T>(
  parts: readonly PartlyRead<T>[],
  field: keyof T & string,
  nameOf: (one: PartlyRead<T>) => string | undefined,
): PartFault<T>[] {
  const first = new Map<string, number>();
  return parts.flatMap((one, place) => {
    const name = nameOf(one);
    const sameAs = name === undefined ? undefined : first.get(name);
    if (name !== undefined && sameAs === undefined) first.set(name, place);
    return sameAs === undefined ? [] : [{ place, field, reason: `${name} is given twice`, sameAs }];
  });
}

const hasChoices = (valueType: Indicator['valueType']): boolean =>
  valueType === 'CHOICE' || valueType === 'MULTI_CHOICE';

function choicesFaults({ choices, valueType }: PartlyRead<Indicator>, say: Say<Indicator>): void {
  if (choices === undefined || valueType === undefined) return;
  if (!hasChoices(valueType)) {
    if (choices.length > 0) say('choices', `${valueType} has no choices`);
    return;
  }
  if (choices.length < 2) say('choices', `${valueType} needs two choices or more`);
  if (choices.length > MOST_CHOICES) say('choices', `${choices.length} choices; at most ${MOST_CHOICES} are allowed`);
  const seen = new Set<string>();
  const again = choices.filter((choice) => seen.size === seen.add(choice).size);
  if (again.length > 0) say('choices', `${[...new Set(again)].join(', ')} twice`);
}

function boundsFaults(indicator: PartlyRead<Indicator>, say: Say<Indicator>): void {
  const { minimum, maximum, valueType } = indicator;
  if (valueType === undefined) return;
  for (const field of ['minimum', 'maximum'] as const) {
    const bound = indicator[field];
    if (bound === null || bound === undefined) continue;
    if (valueType === 'TEXT') {
      if (!/^\d{1,4}$/.test(bound) || (field === 'maximum' && Number(bound) === 0)) {
        say(field, 'not a length in characters');
      }
    } else if (!isNumeric({ valueType })) say(field, `${valueType} has no bounds`);
    else if (valueType === 'INTEGER' && bound.includes('.')) say(field, 'not a whole number');
  }
  if (valueType === 'TEXT' && maximum === null && Number(minimum) > MOST_TEXT) {
    say('minimum', `more than ${MOST_TEXT}, the longest text without a maximum`);
  }
  if (!minimum || !maximum || !isDecimal(minimum) || !isDecimal(maximum)) return;
  if (compare(parseDecimal(minimum), parseDecimal(maximum)) > 0) say('maximum', `less than the minimum ${minimum}`);
}

function aggregationFaults({ aggregation, valueType }: PartlyRead<Indicator>, say: Say<Indicator>): void {
  if (aggregation === undefined || valueType === undefined || aggregationFits(aggregation, valueType)) return;
  say('aggregation', `${valueType} cannot be added up so`);
}

function aggregationFits(aggregation: Indicator['aggregation'], valueType: Indicator['valueType']): boolean {
  if (aggregation === 'NONE') return true;
  if (aggregation === 'COUNT_BY_CHOICE') return hasChoices(valueType) || valueType === 'BOOLEAN';
  return isNumeric({ valueType });
}

function weightFaults(
  indicator: PartlyRead<Indicator>,
  say: Say<Indicator>,
  byCode: ReadonlyMap<string | undefined, PartlyRead<Indicator>>,
  names: 'ALL' | 'SOME',
): void {
  const { aggregation, valueType, weight } = indicator;
  if (aggregation === undefined || weight === undefined) return;
  if ((aggregation === 'WEIGHTED_MEAN') !== (weight !== null)) {
    say('weight', 'WEIGHTED_MEAN, and nothing else, names the indicator that weighs it');
    return;
  }
  if (weight === null || (valueType !== undefined && !isNumeric({ valueType }))) return;
  const weighing = byCode.get(weight);
  if (weighing === undefined) {
    if (names === 'ALL') say('weight', `the form has no indicator ${weight}`);
  } else if (weight === indicator.code) say('weight', 'an indicator cannot weigh itself');
  else if (weighing.valueType !== undefined && !isNumeric({ valueType: weighing.valueType })) {
    say('weight', `${weight} is not a number`);
  }
}
