/** What one cell says; null: not recorded. */
export type Value = string | number | boolean | null | readonly string[];

/** A column of a published table: the same name in CSV and NDJSON. */
export interface Column<T> {
  name: string;
  of: (record: T) => Value;
  /** What stands between the parts of a list in CSV; `;` unless given. */
  separator?: string;
}

/** A column. */
export const column = <T>(name: string, of: (record: T) => Value, separator = ';'): Column<T> => ({
  name,
  of,
  separator,
});

/** What a spreadsheet takes for a formula, or leaves out to find one behind. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\n\r]/;

/** The header of a table as CSV. */
export const csvHeader = (columns: readonly Column<never>[]): string =>
  `${columns.map(({ name }) => name).join(',')}\n`;

/**
 * One record as a line of CSV (RFC 4180, but lines end in LF). A text that a spreadsheet would run as a formula gets an apostrophe before it,
 * which spreadsheets take for "this is text"; NDJSON has every text as it is.
 */
export const csvLine = <T>(columns: readonly Column<T>[], record: T): string =>
  `${columns.map((one) => cell(one.of(record), one.separator)).join(',')}\n`;

function cell(value: Value, separator = ';'): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(separator);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record as a line of NDJSON; members stand in the order of the columns. */
export const ndjsonLine = <T>(columns: readonly Column<T>[], record: T): string =>
  `${JSON.stringify(Object.fromEntries(columns.map(({ name, of }) => [name, of(record)])))}\n`;
