import type { ReportFormQuery, ReportQuery, SaveReportInput } from '#client/operations.generated.ts';
import { failedChecks } from '#domain/check.ts';
import { compare, parseDecimal } from '#domain/rational.ts';
import type { Answer, FailedCheck } from '#domain/report.ts';
import type { Language } from '../../words/words.ts';
import { readNumber, typedNumber } from './number.ts';

export type Form = NonNullable<ReportFormQuery['reportForm']>;
export type Indicator = Form['indicators'][number];
type Value = SaveReportInput['values'][number];
type Recorded = NonNullable<ReportQuery['report']>['values'];

/** What stands in the fields of a form, by indicator: text as it was typed, `true` or `false`, a choice, or several. What is not there is empty. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong with what stands in a field. */
export type Fault =
  | { readonly tag: 'noNumber' | 'notWhole' }
  | { readonly tag: 'ambiguous'; readonly meanings: readonly [string, string] }
  | { readonly tag: 'less' | 'more' | 'shorter' | 'longer'; readonly bound: string }
  | { readonly tag: 'missing' };

/** A form's fields as they stand: what would be sent, what is wrong, and which checks fail. */
export interface Read {
  readonly values: Value[];
  /** By indicator. */
  readonly faults: Readonly<Record<string, Fault>>;
  /** Required indicators without an answer: a draft may lack them. */
  readonly missing: readonly string[];
  readonly failing: readonly FailedCheck[];
  readonly answered: number;
}

/** The length of a text that has no bound of its own. The registry's own: `functions/domain/answer.ts`. */
const MOST_TEXT = '2000';

/** Reads every field of a form by the registry's own rules, which it goes by again when it is sent. */
export function readTyped(form: Form, typed: Typed): Read {
  const values: Value[] = [];
  const faults: Record<string, Fault> = {};
  const missing: string[] = [];
  const answers: Record<string, Answer> = {};
  for (const indicator of form.indicators) {
    const { code } = indicator;
    const one = readField(indicator, Object.hasOwn(typed, code) ? (typed[code] ?? '') : '');
    if (one.tag === 'wrong') faults[code] = one.fault;
    else if (one.tag === 'empty') {
      if (indicator.required) missing.push(code);
    } else {
      values.push({ indicator: code, ...one.value });
      answers[code] = one.answer;
    }
  }
  const failing = failedChecks(form, answers).filter(
    ({ indicators }) => !indicators.some((code) => Object.hasOwn(faults, code)),
  );
  return { values, faults, missing, failing, answered: values.length };
}

type ReadField =
  | { readonly tag: 'empty' }
  | { readonly tag: 'wrong'; readonly fault: Fault }
  | { readonly tag: 'answer'; readonly value: Omit<Value, 'indicator'>; readonly answer: Answer };

const wrong = (fault: Fault): ReadField => ({ tag: 'wrong', fault });

function readField(indicator: Indicator, typed: string | readonly string[]): ReadField {
  const { valueType } = indicator;
  if (valueType === 'MULTI_CHOICE') {
    const choices = indicator.choices.filter((one) => typed.includes(one));
    if (choices.length === 0) return { tag: 'empty' };
    return { tag: 'answer', value: { choices }, answer: { tag: 'CHOICES', choices } };
  }
  const text = typeof typed === 'string' ? typed : '';
  if (text.trim() === '') return { tag: 'empty' };
  switch (valueType) {
    case 'BOOLEAN': {
      const boolean = text === 'true';
      return { tag: 'answer', value: { boolean }, answer: { tag: 'BOOLEAN', boolean } };
    }
    case 'CHOICE':
      if (!indicator.choices.includes(text)) return { tag: 'empty' };
      return { tag: 'answer', value: { choice: text }, answer: { tag: 'CHOICE', choice: text } };
    case 'TEXT':
      return readText(indicator, text.trim());
    default:
      return readAmount(indicator, text);
  }
}

function readText({ minimum, maximum }: Indicator, text: string): ReadField {
  const most = maximum ?? MOST_TEXT;
  if (text.length > Number(most)) return wrong({ tag: 'longer', bound: most });
  if (minimum !== null && text.length < Number(minimum)) return wrong({ tag: 'shorter', bound: minimum });
  return { tag: 'answer', value: { text }, answer: { tag: 'TEXT', text } };
}

function readAmount({ valueType, unit, minimum, maximum }: Indicator, text: string): ReadField {
  const read = readNumber(text, valueType === 'INTEGER', unit);
  if (read.tag === 'empty') return { tag: 'empty' };
  if (read.tag === 'wrong') return wrong({ tag: 'noNumber' });
  if (read.tag === 'ambiguous') return wrong(read);
  const { number } = read;
  const value = parseDecimal(number);
  if (valueType === 'INTEGER' && value.upper % value.lower !== 0n) return wrong({ tag: 'notWhole' });
  if (minimum !== null && compare(value, parseDecimal(minimum)) < 0) return wrong({ tag: 'less', bound: minimum });
  if (maximum !== null && compare(value, parseDecimal(maximum)) > 0) return wrong({ tag: 'more', bound: maximum });
  return { tag: 'answer', value: { number }, answer: { tag: 'NUMBER', number } };
}

/** What is recorded, as it stands in the fields. */
export function typedOf(values: Recorded, language: Language): Typed {
  const fields = values.map(({ indicator, number, text, choice, choices, boolean }) => {
    const told =
      number !== null
        ? typedNumber(number, language)
        : boolean !== null
          ? String(boolean)
          : (choice ?? choices ?? text ?? '');
    return [indicator.code, told] as const;
  });
  return Object.fromEntries(fields);
}

/** One field as text, for reading and for comparing. Choices stand as they are named in the form. */
export const fieldText = (typed: string | readonly string[] | undefined): string =>
  typed === undefined ? '' : typeof typed === 'string' ? typed : typed.join(', ');

/** Each field as what it means, so that `1.200` and `1200` are the same and what cannot be read is what was typed. */
export function meanings(form: Form, typed: Typed): ReadonlyMap<string, string> {
  return new Map(
    form.indicators.map((indicator) => {
      const field = typed[indicator.code] ?? '';
      const read = readField(indicator, field);
      return [
        indicator.code,
        read.tag === 'answer' ? JSON.stringify(read.value) : read.tag === 'empty' ? '' : `?${field}`,
      ];
    }),
  );
}

/** What of two people's answers stands where both began from one: each change of either, and which fields both changed, to different answers. */
export function mergedAnswers(
  form: Form,
  { begun, mine, theirs }: Readonly<Record<'begun' | 'mine' | 'theirs', Typed>>,
): { readonly merged: Typed; readonly disputed: ReadonlySet<string> } {
  const [before, own, other] = [begun, mine, theirs].map((one) => meanings(form, one));
  const disputed = new Set<string>();
  const merged = form.indicators.map(({ code }) => {
    const isMine = own?.get(code) !== before?.get(code);
    const isTheirs = other?.get(code) !== before?.get(code);
    if (isMine && isTheirs && own?.get(code) !== other?.get(code)) disputed.add(code);
    return [code, (isMine ? mine : theirs)[code] ?? ''] as const;
  });
  return { merged: Object.fromEntries(merged), disputed };
}

/** Answers as somebody typed them, with the version of the report that they were begun from, and the answers of that version. */
export interface Draft {
  readonly typed: Typed;
  readonly begun: Typed;
  readonly version: number;
}

/** What becomes of answers whose report may have changed since they were begun. */
export type Standing =
  /** The report is as it was. */
  | { readonly tag: 'current' }
  /** The report says by now what was typed: nothing is left to be done. */
  | { readonly tag: 'taken' }
  /** Others changed other fields: these stand with them. */
  | { readonly tag: 'merged'; readonly typed: Typed }
  /** Others changed a field to another answer: whoever typed it chooses. */
  | { readonly tag: 'disputed' };

/** How a draft stands upon its report as it is read now, in which others may have changed answers. */
export function standingUpon(form: Form, draft: Draft, now: Pick<Draft, 'begun' | 'version'>): Standing {
  if (draft.version === now.version) return { tag: 'current' };
  const { merged, disputed } = mergedAnswers(form, { begun: draft.begun, mine: draft.typed, theirs: now.begun });
  if (disputed.size > 0) return { tag: 'disputed' };
  const isTaken = isLike(form, merged, now.begun) && !isLike(form, draft.typed, draft.begun);
  return isTaken ? { tag: 'taken' } : { tag: 'merged', typed: merged };
}

/** Whether every field means the same, also where it cannot be read. */
export const isLike = (form: Form, one: Typed, other: Typed): boolean => {
  const before = meanings(form, other);
  return [...meanings(form, one)].every(([code, meaning]) => before.get(code) === meaning);
};

/** What a save sends: a field that cannot be read yet keeps the answer that is recorded. */
export function savedValues(form: Form, typed: Typed, recorded: Typed): Value[] {
  const { values, faults } = readTyped(form, typed);
  return [...values, ...readTyped(form, recorded).values.filter(({ indicator }) => Object.hasOwn(faults, indicator))];
}

/** Whether two forms would send the same answers. */
export const isSame = (form: Form, one: Typed, other: Typed): boolean =>
  JSON.stringify(readTyped(form, one).values) === JSON.stringify(readTyped(form, other).values);

/** The answers that are others than recorded; one that was emptied stands without a value, which clears it. */
export function changedValues(form: Form, recorded: Typed, typed: Typed) {
  const before = new Map(readTyped(form, recorded).values.map((one) => [one.indicator, JSON.stringify(one)]));
  const now = readTyped(form, typed).values;
  const cleared = [...before.keys()].filter((code) => !now.some(({ indicator }) => indicator === code));
  return [
    ...now.filter((one) => before.get(one.indicator) !== JSON.stringify(one)),
    ...cleared.map((indicator) => ({ indicator })),
  ];
}
