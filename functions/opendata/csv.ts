import type { ColumnHead, Value } from './column.ts';
import { type Form, type FormOptions, textWriter } from './form.ts';
import type { Row } from './table.ts';

/** What a spreadsheet takes for a formula, in wide signs too, or leaves out to find one behind. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/**
 * The same where another country's spreadsheet would begin a cell: it splits at its own separator and minds no quotes but those that a cell
 * begins with.
 */
const FORMULA_WITHIN = /([,;\t\r\n])(?="*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const QUOTED = { ',': /[",\n\r]/, ';': /[";\n\r]/, '\t': /["\t\n\r]/ };
const MARK = '\ufeff';

/**
 * CSV as RFC 4180 says: UTF-8, lines that end in CRLF, quotes where they are needed. A text that a spreadsheet would run as a formula gets
 * an apostrophe before it, which spreadsheets take for "this is text"; NDJSON has every text as it is.
 *
 * With a separator or a decimal sign of a spreadsheet's own country, the file begins with a byte order mark, without which Excel reads no
 * UTF-8. Other programs would take the mark for a part of the first name, so the plain form has none.
 */
export const csv: Form = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  open({ columns }, sink, { separator = ',', decimal = '.' } = {}) {
    const options = { separator, decimal };
    const mark = separator === ',' && decimal === '.' ? '' : MARK;
    return textWriter(sink, {
      head: `${mark}${csvHeader(columns, options)}`,
      row: (row) => csvLine(columns, row, options),
      tail: '',
    });
  },
};

const PLAIN = { separator: ',', decimal: '.' } as const;

/** The header of a table as CSV. */
export const csvHeader = (
  columns: readonly ColumnHead[],
  { separator }: Pick<Required<FormOptions>, 'separator'> = PLAIN,
): string => `${columns.map(({ name }) => name).join(separator)}\r\n`;

/** One row as a line of CSV. */
export const csvLine = (
  columns: readonly ColumnHead[],
  row: Row,
  { separator, decimal }: Required<FormOptions> = PLAIN,
): string => {
  const quoted = QUOTED[separator];
  const cells = columns.map((column, place) => {
    const text = cell(row[place] ?? null, column, decimal);
    return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${cells.join(separator)}\r\n`;
};

function cell(value: Value, { type, separator }: ColumnHead, decimal: '.' | ','): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return decimal === '.' ? String(value) : String(value).replace('.', decimal);
  const text = typeof value === 'string' ? value : value.join(separator);
  if ((type === 'DECIMAL' || type === 'INTEGER') && NUMBER.test(text)) {
    return decimal === '.' ? text : text.replace('.', decimal);
  }
  const begun = FORMULA.test(text) ? `'${text}` : text;
  // An address would lead elsewhere with a sign more.
  return type === 'URL' ? begun : begun.replace(FORMULA_WITHIN, "$1'");
}
