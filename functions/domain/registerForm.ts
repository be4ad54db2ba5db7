import {
  CHECK_CODE,
  CHOICE,
  countFaults,
  FORM_ID,
  FORM_NUMBERS,
  FORM_TEXTS,
  frequencyFault,
  INDICATOR_CODE,
  indicatorFaults,
  MOST_CHECKS,
  MOST_INDICATORS,
  type PartFault,
  reportCheckFaults,
  sizeFault,
} from './formFaults.ts';
import { InputReader, type SourceGiven, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, refused } from './outcome.ts';
import { ofNation } from './publishGuideline.ts';
import { isDecimal } from './rational.ts';
import type { Catalogue } from './reference.ts';
import { bySection, type Indicator, type LocalizedText, type ReportCheck, type ReportForm } from './reportForm.ts';

/** Text in Indonesian, and in English where there is a translation, as a client gives it. */
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
export interface ReportCheckGiven extends Pick<ReportCheck, 'code' | 'expression' | 'severity'> {
  message: LocalizedTextGiven;
}

/** A form as the registrar gives it, whole. */
export interface FormGiven
  extends Pick<
    ReportForm,
    'id' | 'regulationSlug' | 'frequency' | 'trigger' | 'reporter' | 'dueDayOfNextPeriod' | 'closesDaysAfterDue'
  > {
  name: LocalizedTextGiven;
  effectiveFrom?: string | null | undefined;
  indicators: readonly IndicatorGiven[];
  checks: readonly ReportCheckGiven[];
  source: SourceGiven;
  /** 0 for a new form. */
  expectedVersion: number;
}

/**
 * Decides the registration of a form or of its next version: refused for everything that is wrong with it at once, for another version
 * than expected, and when it would change the form's frequency. Rules: formFaults.ts.
 */
export function decideForm(
  given: FormGiven,
  catalogue: Catalogue,
  moment: Moment,
): Decision<Change & { kind: 'FORM' }> {
  const before = catalogue.forms.get(given.id) ?? null;
  const reader = new InputReader();
  const form: ReportForm = {
    id: reader.code(['id'], given.id, FORM_ID.pattern, FORM_ID.words),
    regulationSlug: given.regulationSlug,
    name: localized(reader, ['name'], given.name, FORM_TEXTS.name),
    frequency: given.frequency,
    trigger: given.trigger,
    reporter: given.reporter,
    dueDayOfNextPeriod: whole(reader, [], given, 'dueDayOfNextPeriod'),
    closesDaysAfterDue: whole(reader, [], given, 'closesDaysAfterDue'),
    effectiveFrom: reader.day(['effectiveFrom'], given.effectiveFrom),
    ...readParts(reader, given),
    source: reader.source(['source'], given.source),
    version: (before?.version ?? 0) + 1,
    recordedAt: moment.recordedAt,
    load: null,
  };
  const fault = frequencyFault(before, given.frequency);
  if (fault !== null) reader.refuse('INVALID_VALUE', ['frequency'], `${fault}.`);
  const current = before === null ? null : ({ kind: 'FORM', id: before.id } as const);
  const refusals = [
    ...ofNation(given.regulationSlug, catalogue),
    ...reader.refusals,
    ...versionConflict('the form', given.expectedVersion, before?.version ?? 0, current),
  ];
  if (refusals.length > 0) return refused(...refusals);
  return { tag: 'accepted', change: { kind: 'FORM', record: form, before }, also: [] };
}

/** Indicators in the order of the form, and checks; each fault is told at the place where the caller gave it. */
function readParts(reader: InputReader, given: FormGiven): Pick<ReportForm, 'indicators' | 'checks'> {
  const counts = countFaults({ indicators: given.indicators.length, checks: given.checks.length });
  for (const { field, reason } of counts) reader.refuse('INVALID_VALUE', [field], `${reason}.`);
  const before = reader.refusals.length;
  const indicators = given.indicators
    .slice(0, MOST_INDICATORS)
    .map((one, place) => readIndicator(reader, ['indicators', String(place)], one));
  const checks = given.checks
    .slice(0, MOST_CHECKS)
    .map((one, place) => readCheck(reader, ['checks', String(place)], one));
  const unread = reader.refusals.slice(before).some(({ path }) => isNameIn(path));
  refuseParts(reader, 'indicators', indicators, indicatorFaults(indicators, { complete: counts.length === 0 }));
  const named = counts.length > 0 || unread ? null : indicators;
  refuseParts(reader, 'checks', checks, reportCheckFaults(checks, named));
  const size = sizeFault({ indicators, checks });
  if (size !== null) reader.refuse('INVALID_VALUE', ['indicators'], `${size}.`);
  return {
    indicators: indicators.sort(bySection),
    // Only now: the place of a fault is told in the text that the caller wrote.
    checks: checks.map((one) => ({ ...one, expression: one.expression.trim() })),
  };
}

/** Whether a place is one of the names that a check may look up: it would be told of a fault that is not its own. */
const isNameIn = ([, list, , field]: readonly string[]): boolean =>
  list === 'indicators' && (field === 'code' || field === 'choices');

function refuseParts<T extends { code: string }>(
  reader: InputReader,
  list: 'indicators' | 'checks',
  parts: readonly T[],
  faults: readonly PartFault<T>[],
): void {
  for (const { place, field, reason } of faults) {
    const message = `${field} of ${parts[place]?.code.slice(0, 64)}: ${reason}.`;
    reader.refuse('INVALID_VALUE', [list, String(place), field], message);
  }
}

function readIndicator(reader: InputReader, path: string[], given: IndicatorGiven): Indicator {
  const at = (field: keyof Indicator) => [...path, field];
  return {
    code: reader.code(at('code'), given.code, INDICATOR_CODE.pattern, INDICATOR_CODE.words),
    section: whole(reader, path, given, 'section'),
    sequence: whole(reader, path, given, 'sequence'),
    label: localized(reader, at('label'), given.label, FORM_TEXTS.label),
    valueType: given.valueType,
    unit: reader.optionalText(at('unit'), given.unit, FORM_TEXTS.unit),
    choices: (given.choices ?? []).map((one) => reader.code(at('choices'), one, CHOICE.pattern, CHOICE.words)),
    minimum: bound(reader, at('minimum'), given.minimum),
    maximum: bound(reader, at('maximum'), given.maximum),
    aggregation: given.aggregation,
    weight: given.weight ?? null,
    dimension: given.dimension,
    required: given.required,
  };
}

function whole<F extends keyof typeof FORM_NUMBERS>(
  reader: InputReader,
  path: readonly string[],
  given: Readonly<Record<F, number>>,
  field: F,
): number {
  const [least, most] = FORM_NUMBERS[field];
  reader.integer([...path, field], given[field], least, most);
  return given[field];
}

function bound(reader: InputReader, path: string[], given: string | null | undefined): string | null {
  if (given === null || given === undefined) return null;
  if (!isDecimal(given)) reader.refuse('INVALID_VALUE', path, 'This is not a decimal such as 37.5.');
  return given;
}

function readCheck(reader: InputReader, path: string[], given: ReportCheckGiven): ReportCheck {
  return {
    code: reader.code([...path, 'code'], given.code, CHECK_CODE.pattern, CHECK_CODE.words),
    expression: given.expression,
    severity: given.severity,
    message: localized(reader, [...path, 'message'], given.message, FORM_TEXTS.message),
  };
}

function localized(reader: InputReader, path: string[], given: LocalizedTextGiven, most: number): LocalizedText {
  return {
    id: reader.text([...path, 'id'], given.id, 1, most),
    en: reader.optionalText([...path, 'en'], given.en, most),
  };
}
