import type { InputReader } from './input.ts';
import { compare, isDecimal, parseDecimal } from './rational.ts';
import type { Answer, Answers } from './report.ts';
import type { Indicator, ReportForm } from './reportForm.ts';

/** The answer to one indicator as a client gives it: the field that fits its type, or none to leave it unanswered. */
export interface AnswerGiven {
  indicator: string;
  number?: string | null | undefined;
  boolean?: boolean | null | undefined;
  choice?: string | null | undefined;
  choices?: readonly string[] | null | undefined;
  text?: string | null | undefined;
}

const FIELDS = ['number', 'boolean', 'choice', 'choices', 'text'] as const;
type Field = (typeof FIELDS)[number];

const FIELD_OF: Readonly<Record<Indicator['valueType'], Field>> = {
  INTEGER: 'number',
  NUMBER: 'number',
  MONEY: 'number',
  BOOLEAN: 'boolean',
  CHOICE: 'choice',
  MULTI_CHOICE: 'choices',
  TEXT: 'text',
};

/** A text without bounds of its own is kept up to this length. */
const MOST_TEXT = 2_000;

/** The answers in their kept form, by indicator; every wrong one is refused with its place. */
export function readAnswers(reader: InputReader, given: readonly AnswerGiven[], form: ReportForm): Answers {
  const byCode = new Map(form.indicators.map((one) => [one.code, one]));
  const answers: Record<string, Answer> = {};
  for (const [place, one] of given.entries()) {
    const path = ['values', String(place)];
    const indicator = byCode.get(one.indicator);
    if (indicator === undefined) {
      reader.refuse(
        'UNKNOWN_INDICATOR',
        [...path, 'indicator'],
        `The form ${form.id} has no indicator ${one.indicator.slice(0, 100)}.`,
      );
    } else if (Object.hasOwn(answers, one.indicator)) {
      reader.refuse('INVALID_VALUE', [...path, 'indicator'], `${one.indicator} is answered twice.`);
    } else {
      const answer = readAnswer(reader, path, one, indicator);
      if (answer !== null) answers[one.indicator] = answer;
    }
  }
  return answers;
}

function readAnswer(reader: InputReader, path: string[], given: AnswerGiven, indicator: Indicator): Answer | null {
  const field = FIELD_OF[indicator.valueType];
  const set = FIELDS.filter((name) => given[name] !== null && given[name] !== undefined);
  if (set.length === 0) return null;
  const other = set.filter((name) => name !== field);
  if (other.length > 0) {
    reader.refuse(
      'INVALID_VALUE',
      [...path, other.join()],
      `${indicator.code} is ${indicator.valueType}: give ${field}, not ${other.join()}.`,
    );
    return null;
  }
  const refuse = (why: string) => reader.refuse('INVALID_VALUE', [...path, field], `${indicator.code} ${why}.`);
  switch (field) {
    case 'number':
      return readNumber(refuse, given.number ?? '', indicator);
    case 'boolean':
      return { tag: 'BOOLEAN', boolean: given.boolean === true };
    case 'choice': {
      const choice = given.choice ?? '';
      if (!indicator.choices.includes(choice)) refuse(`takes one of ${indicator.choices.join(', ')}`);
      return { tag: 'CHOICE', choice };
    }
    case 'choices': {
      const chosen = new Set(given.choices ?? []);
      if ([...chosen].some((choice) => !indicator.choices.includes(choice)))
        refuse(`takes any of ${indicator.choices.join(', ')}`);
      return { tag: 'CHOICES', choices: indicator.choices.filter((choice) => chosen.has(choice)) };
    }
    case 'text': {
      const most = indicator.maximum === null ? MOST_TEXT : Number(indicator.maximum);
      const text = reader.optionalText([...path, field], given.text, most);
      if (text !== null && indicator.minimum !== null && text.length < Number(indicator.minimum))
        refuse(`has ${text.length} characters, less than ${indicator.minimum}`);
      return text === null ? null : { tag: 'TEXT', text };
    }
  }
}

function readNumber(refuse: (why: string) => void, number: string, indicator: Indicator): Answer | null {
  if (!isDecimal(number)) {
    refuse('takes a decimal number of at most 18 digits before the point and 6 after');
    return null;
  }
  const value = parseDecimal(number);
  if (indicator.valueType === 'INTEGER' && value.upper % value.lower !== 0n) refuse('takes a whole number');
  if (indicator.minimum !== null && compare(value, parseDecimal(indicator.minimum)) < 0)
    refuse(`is ${number}, less than ${indicator.minimum}`);
  if (indicator.maximum !== null && compare(value, parseDecimal(indicator.maximum)) > 0)
    refuse(`is ${number}, more than ${indicator.maximum}`);
  return { tag: 'NUMBER', number };
}

/** Whether two answers to one indicator are the same, or both missing; numbers by their value. */
export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.tag === 'NUMBER' && other.tag === 'NUMBER')
    return compare(parseDecimal(one.number), parseDecimal(other.number)) === 0;
  return one.tag === other.tag && given(one) === given(other);
}

function given(answer: Answer): string {
  switch (answer.tag) {
    case 'NUMBER':
      return answer.number;
    case 'BOOLEAN':
      return String(answer.boolean);
    case 'CHOICE':
      return answer.choice;
    case 'CHOICES':
      return answer.choices.join('\n');
    case 'TEXT':
      return answer.text;
  }
}
