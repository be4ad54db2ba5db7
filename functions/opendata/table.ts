import type { Column, ColumnHead, Value, Words } from './column.ts';

/** One row: a value for each column, in their order. */
export type Row = readonly Value[];

/** Which rows are asked for: by the name of a column, the values that it may have, as they stand in CSV. */
export type Where = ReadonlyMap<string, readonly string[]>;
export const EVERYTHING: Where = new Map();

/** A column whose values are those of another table's column. */
export interface Reference {
  column: string;
  table: string;
  of: string;
}

/** On which terms a table is offered: `licence.ts` says what each means. */
export type LicenceName = 'ODBL' | 'FACTS';

/** A table that anybody may see. */
export interface OpenTable {
  /** In addresses and names of files. */
  name: string;
  title: Words;
  /** What one row is, what is in the table and what is not. */
  words: Words;
  licence: LicenceName;
  columns: readonly ColumnHead[];
  /** The columns that name a row. */
  key: readonly string[];
  references: readonly Reference[];
  /** The column with the days that rows are of, for the time that the table covers; null where rows are of no day. */
  dayColumn: string | null;
  /**
   * The rows in the table's fixed order, batch by batch, read while they are asked for. It may read less where `where` lets it, and may
   * give rows that `where` does not ask for: who asks picks.
   */
  batches(where: Where): AsyncIterable<readonly Row[]>;
}

/** How a table is made of records. */
export interface TableOfRecords<T> extends Omit<OpenTable, 'columns' | 'batches' | 'references' | 'dayColumn'> {
  columns: readonly Column<T>[];
  references?: readonly Reference[];
  dayColumn?: string;
  records(where: Where): AsyncIterable<readonly T[]> | Iterable<readonly T[]>;
}

/** The table of records. */
export function tableOf<T>({ columns, records, references = [], dayColumn, ...table }: TableOfRecords<T>): OpenTable {
  return {
    ...table,
    references,
    dayColumn: dayColumn ?? null,
    columns: columns.map(({ of: _, ...head }) => head),
    async *batches(where) {
      for await (const batch of records(where)) yield batch.map((record) => columns.map(({ of }) => of(record)));
    },
  };
}
