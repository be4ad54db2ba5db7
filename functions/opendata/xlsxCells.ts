import type { ColumnHead, Value } from './column.ts';
import { STYLES } from './xlsxParts.ts';

/** What a cell may hold at most, in UTF-16 units; a spreadsheet calls a file with more damaged. */
export const MOST_OF_CELL = 32_767;
/** A spreadsheet keeps 15 digits of a number and makes zeros of the others. */
const NUMBER = /^-?(?=(?:\D*\d){1,15}$)\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MS_OF_DAY = 86_400_000;
/** What a spreadsheet counts days from, and the first day after the one in 1900 that it counts and that never was. */
const [EPOCH, FIRST_DAY] = [Date.UTC(1899, 11, 30), '1900-03-01'];

/** A text as the content of a cell; what XML cannot hold is written as spreadsheets do, `_x0001_`. */
function xmlText(text: string): string {
  const last = text.charCodeAt(MOST_OF_CELL - 2);
  const fits =
    text.length <= MOST_OF_CELL
      ? text
      : // The first half of a character of two is left out with the other half.
        `${text.slice(0, MOST_OF_CELL - (last >= 0xd800 && last < 0xdc00 ? 2 : 1))}…`;
  if (!/[^ !#-%'-;=?-^`-~\u00a0-\ud7ff]/.test(fits)) return fits;
  return (
    fits
      .toWellFormed()
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (one) => {
        return `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\r', '&#13;')
  );
}

/** A cell without its address, or nothing where it is empty. */
type Cell = string | null;

/** A cell of text, whatever it looks like. */
export const textCell = (text: string, style: number = STYLES.text): Cell =>
  text === '' ? null : ` t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** A value as a cell. */
export function valueCell(value: Value, { type, separator }: ColumnHead): Cell {
  if (value === null) return null;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = typeof value === 'object' ? value.join(separator) : String(value);
  if ((type === 'DECIMAL' || type === 'INTEGER') && NUMBER.test(text)) return `><v>${text}</v></c>`;
  if (type === 'DAY' && DAY.test(text) && text >= FIRST_DAY) {
    return ` s="${STYLES.day}"><v>${(Date.parse(text) - EPOCH) / MS_OF_DAY}</v></c>`;
  }
  return textCell(text);
}

/** The letters of a column: A to Z, then AA. */
export function lettersOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : `${lettersOf(Math.floor(place / 26) - 1)}${last}`;
}

/** The row of a number from 1, its cells under these letters; empty cells are left out. */
export function rowOf(number: number, letters: readonly string[], cells: readonly Cell[]): string {
  let text = `<row r="${number}">`;
  for (const [place, cell] of cells.entries()) if (cell !== null) text += `<c r="${letters[place]}${number}"${cell}`;
  return `${text}</row>`;
}
