import { isDecimal } from '#domain/rational.ts';
import type { ValueType } from '#domain/reportForm.ts';
import type { Cell } from './sheet.ts';

/** An answer as the API takes it. */
export interface ValueInput {
  indicator: string;
  number?: string;
  boolean?: boolean;
  choice?: string;
  choices?: string[];
  text?: string;
}

/** What a cell says, or why it says nothing. */
export type CellRead<T> = { value: T } | { fault: string };

/** An indicator as far as its column is read. */
export interface Column {
  code: string;
  valueType: ValueType;
}

const MADE_DATE = 'a spreadsheet made a date of it: format the column as text and write';
const FAILED = { fault: 'the formula here has no value: mend it, or write the value in its place' };
const TRUE = new Set(['true', 'ya', '1']);
const FALSE = new Set(['false', 'tidak', '0']);

/** The answer of a cell that is not empty, in the field that fits the type; whether it fits the form is the registry's to say. */
export function readAnswerCell({ code, valueType }: Column, cell: Cell): CellRead<ValueInput> {
  if (cell.kind === 'ERROR') return FAILED;
  if (cell.kind === 'DATE' && valueType !== 'TEXT') return { fault: `${MADE_DATE} it again` };
  switch (valueType) {
    case 'INTEGER':
    case 'NUMBER':
    case 'MONEY': {
      const read = readNumber(valueType, cell);
      return 'fault' in read ? read : { value: { indicator: code, number: read.value } };
    }
    case 'BOOLEAN': {
      const word = cell.text.toLowerCase();
      if (!TRUE.has(word) && !FALSE.has(word)) return { fault: 'write true or false, ya or tidak, 1 or 0' };
      return { value: { indicator: code, boolean: TRUE.has(word) } };
    }
    case 'CHOICE':
      return { value: { indicator: code, choice: cell.text } };
    case 'MULTI_CHOICE': {
      const choices = cell.text.split(/[;,]/).map((choice) => choice.trim());
      return { value: { indicator: code, choices: choices.filter((choice) => choice !== '') } };
    }
    case 'TEXT':
      return { value: { indicator: code, text: cell.text } };
  }
}

function readNumber(valueType: ValueType, { kind, text }: Cell): CellRead<string> {
  if (kind === 'BOOLEAN') return { fault: 'a number is asked, not true or false' };
  if (kind === 'NUMBER') return storedNumber(text);
  if (valueType !== 'NUMBER' && /^-?\d{1,3}\.\d{3}$/.test(text))
    return {
      fault: `ambiguous: write ${text.replace('.', '')} for thousands, or another number of digits after the point`,
    };
  if (isDecimal(text)) return { value: text };
  if (/^-?[\d.]*,\d+$/.test(text)) {
    const meant = text.replaceAll('.', '').replace(',', '.');
    return { fault: `ambiguous: decimals stand after a point, and nothing between thousands; perhaps ${meant}` };
  }
  if (/^-?\d{1,3}(?:[., ]\d{3})+(?:\.\d+)?$/.test(text))
    return { fault: `ambiguous: write nothing between thousands; perhaps ${text.replace(/[., ](?=\d{3})/g, '')}` };
  return { fault: 'write a number such as 1250 or 37.5, at most 18 digits before the point and 6 after' };
}

/** Spreadsheets compute in binary and show 15 digits: 1.1 is stored as 1.1000000000000001. */
const SHOWN_DIGITS = 15;

function storedNumber(stored: string): CellRead<string> {
  const number = Number(stored);
  if (!Number.isFinite(number)) return { fault: 'the spreadsheet holds no number here' };
  if (Math.abs(number) >= 10 ** SHOWN_DIGITS)
    return { fault: `spreadsheets keep ${SHOWN_DIGITS} digits: format the column as text and write the number again` };
  const text = String(Number(number.toPrecision(SHOWN_DIGITS)));
  return isDecimal(text) ? { value: text } : { fault: 'round it to at most 6 digits after the point' };
}

/** An agency's key. */
export function readAgencyCell({ kind, text }: Cell): CellRead<string> {
  if (kind === 'ERROR') return FAILED;
  if (kind === 'NUMBER' || kind === 'DATE')
    return {
      fault: 'a spreadsheet made a number of it: format the column as text and write a key such as 32.72-bkpsdm',
    };
  return { value: text };
}

const MONTH_NAME = /jan|feb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|des|dec/i;

/** A period's key; what a spreadsheet made of `2026-04` is noticed, and never guessed at. */
export function readPeriodCell({ kind, text }: Cell): CellRead<string> {
  if (kind === 'ERROR') return FAILED;
  if (kind === 'DATE') return { fault: `${MADE_DATE} ${text.slice(0, 7)}` };
  const isShownDate = /\d/.test(text) && (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(text) || MONTH_NAME.test(text));
  return isShownDate ? { fault: `${MADE_DATE} a period such as 2026-04` } : { value: text };
}
