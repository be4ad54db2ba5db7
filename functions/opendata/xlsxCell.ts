import { isDay } from '#domain/day.ts';
import type { ColumnHead, Value } from './column.ts';
import { cellText, LONGEST_CELL, xmlText } from './xlsxText.ts';

/** Places in the list of styles of `xlsxParts.ts`. */
export const STYLE = { plain: 0, heading: 1, day: 2, whole: 3, text: 4, quoted: 5, wrapped: 6 } as const;

/** A number that a double holds to its last digit, since Excel keeps fifteen. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DIGITS = 15;
/** Before it Excel counts a 29 February 1900 that never was, and other programs do not. */
const FIRST_DAY = '1900-03-01';
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MILLIS = 86_400_000;
const FORMULA = /^[=+\-@\t\r]/;

/** The letters of a column by its place from 0: A, …, Z, AA. */
export const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** A cell that holds a text: whatever the text, it is never run. */
export const textCell = (at: string, text: string, style: number = STYLE.plain): string =>
  `<c r="${at}" t="inlineStr"${style === STYLE.plain ? '' : ` s="${style}"`}><is><t xml:space="preserve">${xmlText(cellText(text))}</t></is></c>`;

/** A value as a cell of its column; none where nothing is recorded. */
export function valueCell(at: string, value: Value, { type, separator }: ColumnHead): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = textOf(value, separator);
  if ((type === 'DECIMAL' || type === 'INTEGER') && isExact(text)) {
    return `<c r="${at}"${text.includes('.') ? '' : ` s="${STYLE.whole}"`}><v>${text}</v></c>`;
  }
  if (type === 'DAY' && isDay(text) && text >= FIRST_DAY) {
    return `<c r="${at}" s="${STYLE.day}"><v>${(Date.parse(text) - DAY_ZERO) / DAY_MILLIS}</v></c>`;
  }
  if (FORMULA.test(text)) return textCell(at, text, STYLE.quoted);
  return textCell(at, text, type === 'CODE' ? STYLE.text : STYLE.plain);
}

/** Whether the text of a value is longer than a cell. */
export const isCut = (value: Value, { separator }: ColumnHead): boolean =>
  value !== null && typeof value === 'object'
    ? textOf(value, separator).length > LONGEST_CELL
    : String(value).length > LONGEST_CELL;

const textOf = (value: Exclude<Value, null>, separator: string): string =>
  typeof value === 'object' ? value.join(separator) : String(value);

const isExact = (text: string): boolean =>
  NUMBER.test(text) && text.replace(/^-?0*\.?0*/, '').replace('.', '').length <= DIGITS;
