import type { ColumnHead, Value } from './column.ts';
import type { Row } from './table.ts';

/** What a spreadsheet takes for a formula, or leaves out to find one behind. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\n\r]/;

/** The header of a table as CSV. */
export const csvHeader = (columns: readonly ColumnHead[]): string => `${columns.map(({ name }) => name).join(',')}\n`;

/**
 * One row as a line of CSV (RFC 4180, but lines end in LF). A text that a spreadsheet would run as a formula gets an apostrophe before it,
 * which spreadsheets take for "this is text"; NDJSON has every text as it is.
 */
export const csvLine = (columns: readonly ColumnHead[], row: Row): string =>
  `${columns.map(({ separator }, place) => cell(row[place] ?? null, separator)).join(',')}\n`;

function cell(value: Value, separator: string): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(separator);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
