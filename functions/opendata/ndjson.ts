import type { ColumnHead } from './column.ts';
import type { Row } from './table.ts';

/** One row as a line of NDJSON; members stand in the order of the columns. */
export const ndjsonLine = (columns: readonly ColumnHead[], row: Row): string =>
  `${JSON.stringify(Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null])))}\n`;
