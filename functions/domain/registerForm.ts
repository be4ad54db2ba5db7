import { checkFault } from './check.ts';
import type { Day } from './day.ts';
import { indicatorFaults } from './indicatorFault.ts';
import { InputReader, notFound, type SourceGiven, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import { isDecimal } from './rational.ts';
import type { Catalogue } from './reference.ts';
import type { Indicator, LocalizedText, ReportCheck, ReportForm } from './reportForm.ts';

/** Text in two languages as a client gives it. */
export interface LocalizedTextGiven {
  id: string;
  en?: string | null | undefined;
}

/** An indicator as the registrar gives it. */
export interface IndicatorGiven
  extends Pick<Indicator, 'code' | 'section' | 'sequence' | 'valueType' | 'aggregation' | 'dimension' | 'required'> {
  label: LocalizedTextGiven;
  unit?: string | null | undefined;
  choices?: readonly string[] | null | undefined;
  minimum?: string | null | undefined;
  maximum?: string | null | undefined;
  weight?: string | null | undefined;
}

/** A check as the registrar gives it. */
export interface CheckGiven extends Pick<ReportCheck, 'code' | 'expression' | 'severity'> {
  message: LocalizedTextGiven;
}

/** A form, or its next version, as the registrar gives it: whole. */
export interface FormGiven
  extends Pick<ReportForm, 'frequency' | 'trigger' | 'reporter' | 'dueDayOfNextPeriod' | 'closesDaysAfterDue'> {
  key: string;
  regulationSlug: string;
  name: LocalizedTextGiven;
  effectiveFrom?: Day | null | undefined;
  indicators: readonly IndicatorGiven[];
  checks: readonly CheckGiven[];
  source: SourceGiven;
  /** 0 for a new form. */
  expectedVersion: number;
}

/** Keys of forms. */
export const FORM_KEY = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])$/;
/** Codes of indicators and checks; `or` and `and` are words of expressions. */
export const INDICATOR_CODE = /^(?!(?:or|and)$)[a-z][a-z0-9_]{0,63}$/;
/** Choices of indicators. */
export const CHOICE = /^[A-Z][A-Z0-9_]{0,39}$/;
const MOST_INDICATORS = 200;
const MOST_CHECKS = 100;
const MOST_CHOICES = 50;

/**
 * Decides the registration of a form or of its next version, whole: refused for every wrong field, indicator and check at once, or for
 * another version than expected. Checks are parsed; a wrong one is refused with the position of what is wrong in it.
 */
export function decideForm(
  given: FormGiven,
  catalogue: Catalogue,
  moment: Moment,
): Decision<Change & { kind: 'FORM' }> {
  const before = catalogue.forms.get(given.key) ?? null;
  const reader = new InputReader();
  const indicators = readIndicators(reader, given.indicators);
  const form: ReportForm = {
    id: reader.code(['key'], given.key, FORM_KEY, 'a key of 2 to 80 lower-case letters, digits and hyphens'),
    regulationSlug: given.regulationSlug,
    name: readText(reader, ['name'], given.name),
    frequency: given.frequency,
    trigger: given.trigger,
    reporter: given.reporter,
    dueDayOfNextPeriod: reader.integer(['dueDayOfNextPeriod'], given.dueDayOfNextPeriod, 1, 28) ?? 1,
    closesDaysAfterDue: reader.integer(['closesDaysAfterDue'], given.closesDaysAfterDue, 0, 366) ?? 0,
    effectiveFrom: reader.day(['effectiveFrom'], given.effectiveFrom),
    indicators,
    checks: readChecks(reader, given.checks, indicators),
    source: reader.source(['source'], given.source),
    version: (before?.version ?? 0) + 1,
    recordedAt: moment.recordedAt,
    load: null,
  };
  if (before !== null && before.frequency !== given.frequency) {
    const was = `${before.id} is asked for by ${before.frequency}: its periods would be others.`;
    reader.refuse('INVALID_VALUE', ['frequency'], `${was} Register another form.`);
  }
  const current = before === null ? null : ({ kind: 'FORM', id: before.id } as const);
  const refusals = [
    ...ofNation(given.regulationSlug, catalogue),
    ...reader.refusals,
    ...versionConflict('the form', given.expectedVersion, before?.version ?? 0, current),
  ];
  if (refusals.length > 0) return refused(...refusals);
  return { tag: 'accepted', change: { kind: 'FORM', record: form, before }, also: [] };
}

function ofNation(slug: string, { regulations }: Catalogue): Refusal[] {
  if (regulations.get(slug)?.level === 'NATIONAL') return [];
  return [notFound('UNKNOWN_REGULATION', ['regulation'], `No national regulation has the slug ${slug.slice(0, 100)}.`)];
}

function readText(reader: InputReader, path: string[], { id, en }: LocalizedTextGiven): LocalizedText {
  return { id: reader.text([...path, 'id'], id, 1, 300), en: reader.optionalText([...path, 'en'], en, 300) };
}

/** By section, then sequence. */
function readIndicators(reader: InputReader, given: readonly IndicatorGiven[]): Indicator[] {
  checkCount(reader, 'indicators', given.length, 1, MOST_INDICATORS);
  const all = given
    .slice(0, MOST_INDICATORS)
    .map((one, place) => readIndicator(reader, ['indicators', String(place)], one));
  checkUnique(reader, 'indicators', 'code', all, ({ code }) => code);
  checkUnique(reader, 'indicators', 'sequence', all, ({ section, sequence }) => `${section}.${sequence}`);
  for (const [place, one] of all.entries()) {
    for (const { field, reason } of indicatorFaults(one, all)) {
      reader.refuse('INVALID_VALUE', ['indicators', String(place), field], `${one.code}: ${reason}.`);
    }
  }
  return all.sort((one, other) => one.section - other.section || one.sequence - other.sequence);
}

function readIndicator(reader: InputReader, path: string[], given: IndicatorGiven): Indicator {
  const choices = given.choices ?? [];
  if (choices.length > MOST_CHOICES)
    reader.refuse('INVALID_VALUE', [...path, 'choices'], `At most ${MOST_CHOICES} choices are allowed.`);
  return {
    code: reader.code(
      [...path, 'code'],
      given.code,
      INDICATOR_CODE,
      'a code of lower-case letters, digits and underscores',
    ),
    section: reader.integer([...path, 'section'], given.section, 1, 999) ?? 1,
    sequence: reader.integer([...path, 'sequence'], given.sequence, 1, 999) ?? 1,
    label: readText(reader, [...path, 'label'], given.label),
    valueType: given.valueType,
    unit: reader.optionalText([...path, 'unit'], given.unit, 40),
    choices: choices
      .slice(0, MOST_CHOICES)
      .map((choice, place) =>
        reader.code(
          [...path, 'choices', String(place)],
          choice,
          CHOICE,
          'a choice of capital letters, digits and underscores',
        ),
      ),
    minimum: readBound(reader, [...path, 'minimum'], given.minimum),
    maximum: readBound(reader, [...path, 'maximum'], given.maximum),
    aggregation: given.aggregation,
    weight: given.weight ?? null,
    dimension: given.dimension,
    required: given.required,
  };
}

function readBound(reader: InputReader, path: string[], given: string | null | undefined): string | null {
  if (given === null || given === undefined) return null;
  if (isDecimal(given)) return given;
  reader.refuse(
    'INVALID_VALUE',
    path,
    'A bound is a decimal number of at most 18 digits before the point and 6 after.',
  );
  return null;
}

function readChecks(
  reader: InputReader,
  given: readonly CheckGiven[],
  indicators: readonly Indicator[],
): ReportCheck[] {
  checkCount(reader, 'checks', given.length, 0, MOST_CHECKS);
  const all = given.slice(0, MOST_CHECKS).map((one, place): ReportCheck => {
    const path = ['checks', String(place)];
    const fault = checkFault(one.expression, indicators);
    if (fault !== null) {
      reader.refuse(
        'INVALID_VALUE',
        [...path, 'expression'],
        `${one.code}: ${fault.reason}, at character ${fault.at}.`,
      );
    }
    return {
      code: reader.code(
        [...path, 'code'],
        one.code,
        INDICATOR_CODE,
        'a code of lower-case letters, digits and underscores',
      ),
      expression: one.expression.trim(),
      severity: one.severity,
      message: readText(reader, [...path, 'message'], one.message),
    };
  });
  checkUnique(reader, 'checks', 'code', all, ({ code }) => code);
  return all;
}

function checkCount(reader: InputReader, list: string, count: number, least: number, most: number): void {
  if (count >= least && count <= most) return;
  reader.refuse('INVALID_VALUE', [list], `${count} ${list} are given; ${least} to ${most} are allowed.`);
}

function checkUnique<T>(
  reader: InputReader,
  list: string,
  field: string,
  all: readonly T[],
  key: (one: T) => string,
): void {
  const seen = new Map<string, number>();
  for (const [place, one] of all.entries()) {
    const first = seen.get(key(one));
    if (first === undefined) seen.set(key(one), place);
    else
      reader.refuse('INVALID_VALUE', [list, String(place), field], `${key(one)} stands at ${list}.${first} already.`);
  }
}
