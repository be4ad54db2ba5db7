import { isDecimal } from '#domain/rational.ts';
import type { ValueType } from '#domain/reportForm.ts';
import { brokenAgencyKey, brokenPeriod, brokenRegionCode, unseenIn, withoutUnseen } from './brokenCodes.ts';
import type { Cell } from './sheetRows.ts';
import { type Message, say } from './words/tell.ts';

/** An answer as the API takes it. */
export interface ValueInput {
  indicator: string;
  number?: string;
  boolean?: boolean;
  choice?: string;
  choices?: string[];
  text?: string;
}

/** Why a cell says nothing, and what it probably was: null where that is not certain. */
export interface CellFault {
  fault: Message;
  perhaps: string | null;
}

/** What a cell says, or why it says nothing. */
export type CellRead<T> = { value: T } | CellFault;

/** An indicator as far as its column is read. */
export interface Column {
  code: string;
  valueType: ValueType;
}

const faulty = (fault: Message, perhaps: string | null = null): CellFault => ({ fault, perhaps });
const FAILED = faulty(say('formulaFailed'));
const TRUE = new Set(['true', 'ya', '1']);
const FALSE = new Set(['false', 'tidak', '0']);

/** The answer of a cell that is not empty, in the field that fits the type; whether it fits the form is the registry's to say. */
export function readAnswerCell({ code, valueType }: Column, cell: Cell): CellRead<ValueInput> {
  if (cell.kind === 'ERROR') return FAILED;
  if (valueType === 'TEXT') return { value: { indicator: code, text: cell.text } };
  if (cell.kind === 'DATE') return faulty(say('madeDate'));
  const unseen = unseenIn(cell.text);
  const meant = withoutUnseen(cell.text);
  switch (valueType) {
    case 'INTEGER':
    case 'NUMBER':
    case 'MONEY': {
      const read = readNumber(valueType, cell);
      return 'fault' in read ? read : { value: { indicator: code, number: read.value } };
    }
    case 'BOOLEAN': {
      const word = cell.text.toLowerCase();
      if (TRUE.has(word) || FALSE.has(word)) return { value: { indicator: code, boolean: TRUE.has(word) } };
      return faulty(say('notBoolean'), /^[01][.,]0+$/.test(word) ? word.charAt(0) : null);
    }
    case 'CHOICE':
      // No choice begins with a digit.
      if (cell.kind === 'NUMBER') return faulty(say('choiceIsNumber'));
      if (unseen !== '') return faulty(say('unseenInside', { characters: unseen }), meant);
      return { value: { indicator: code, choice: cell.text } };
    case 'MULTI_CHOICE': {
      if (cell.kind === 'NUMBER') return faulty(say('choiceIsNumber'));
      if (unseen !== '') return faulty(say('unseenInside', { characters: unseen }), meant);
      const choices = cell.text.split(/[;,]/).map((choice) => choice.trim());
      return { value: { indicator: code, choices: choices.filter((choice) => choice !== '') } };
    }
  }
}

function readNumber(valueType: ValueType, { kind, text }: Cell): CellRead<string> {
  if (kind === 'BOOLEAN') return faulty(say('numberNotBoolean'));
  if (kind === 'NUMBER') return storedNumber(text);
  if (valueType !== 'NUMBER' && /^-?\d{1,3}\.\d{3}$/.test(text))
    return faulty(say('ambiguousThousands', { thousands: text.replace('.', '') }));
  if (isDecimal(text)) return { value: text };
  // Three digits after one comma may be thousands as well.
  if (/^-?\d{1,3},\d{3}$/.test(text)) return faulty(say('ambiguousDecimals'));
  if (/^-?[\d.]*,\d+$/.test(text)) {
    const meant = text.replaceAll('.', '').replace(',', '.');
    return faulty(say('ambiguousDecimalsPerhaps', { meant }), isDecimal(meant) ? meant : null);
  }
  if (/^-?\d{1,3}(?:[.,\s]\d{3})+(?:\.\d+)?$/.test(text)) {
    const meant = text.replace(/[.,\s](?=\d{3})/g, '');
    return faulty(say('ambiguousSeparators', { meant }), isDecimal(meant) ? meant : null);
  }
  if (/^-?\d+(?:[.,]\d+)?[eE][+-]?\d+$/.test(text)) return faulty(say('scientific'));
  const unseen = unseenIn(text);
  if (unseen !== '') {
    const meant = withoutUnseen(text);
    return faulty(say('unseenInside', { characters: unseen }), isDecimal(meant) ? meant : null);
  }
  return faulty(say('notANumber'));
}

/** Spreadsheets compute in binary and show 15 digits: 1.1 is stored as 1.1000000000000001. */
const SHOWN_DIGITS = 15;

function storedNumber(stored: string): CellRead<string> {
  const number = Number(stored);
  if (!Number.isFinite(number)) return faulty(say('noNumberStored'));
  if (Math.abs(number) >= 10 ** SHOWN_DIGITS) return faulty(say('tooManyDigits', { digits: SHOWN_DIGITS }));
  const text = String(Number(number.toPrecision(SHOWN_DIGITS)));
  return isDecimal(text) ? { value: text } : faulty(say('roundIt'));
}

/** An agency's key; what a spreadsheet made of its region's code is noticed, and never guessed at. */
export function readAgencyCell({ kind, text }: Cell): CellRead<string> {
  if (kind === 'ERROR') return FAILED;
  if (kind === 'NUMBER' || kind === 'DATE') return faulty(say('madeNumberOfKey'));
  const unseen = unseenIn(text);
  if (unseen !== '') return faulty(say('unseenInside', { characters: unseen }), withoutUnseen(text));
  if (brokenRegionCode(text) !== null) return faulty(say('madeNumberOfKey'));
  if (/^\d{2}(?:\.\d{2})?$/.test(text)) return faulty(say('keyWithoutOffice'));
  const broken = brokenAgencyKey(text);
  return broken === null ? { value: text } : faulty(say('brokenCode', { code: broken.code }), broken.perhaps);
}

/** A period's key; what a spreadsheet made of `2026-04` is noticed, and never guessed at. */
export function readPeriodCell({ kind, text }: Cell): CellRead<string> {
  if (kind === 'ERROR') return FAILED;
  const unseen = unseenIn(text);
  if (unseen !== '') return faulty(say('unseenInside', { characters: unseen }), withoutUnseen(text));
  const broken = brokenPeriod(text);
  if (broken === null) return { value: text };
  const { into, perhaps } = broken;
  if (into === 'SHORT') return faulty(say('periodShortened'), perhaps);
  if (into === 'NUMBER') return faulty(say('madeNumberOfPeriod'), perhaps);
  return faulty(perhaps === null ? say('madeDateOfSomePeriod') : say('madeDateOfPeriod', { period: perhaps }), perhaps);
}
