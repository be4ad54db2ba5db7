import type { ColumnHead } from './column.ts';
import { type Form, textWriter } from './form.ts';
import type { Row } from './table.ts';

/** NDJSON: a row is a line, each text is as it is kept. */
export const ndjson: Form = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  open: ({ columns }, sink) => textWriter(sink, { head: '', row: (row) => ndjsonLine(columns, row), tail: '' }),
};

/** One row as JSON; members stand in the order of the columns, exact decimals and instants are texts. */
export const rowJson = (columns: readonly ColumnHead[], row: Row): string =>
  JSON.stringify(Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null])));

/** One row as a line of NDJSON. */
export const ndjsonLine = (columns: readonly ColumnHead[], row: Row): string => `${rowJson(columns, row)}\n`;
