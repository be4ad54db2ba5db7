import type { OpenTable, Row } from './table.ts';

/** What a file is of: a table without its rows. */
export type TableHead = Omit<OpenTable, 'batches'>;

/** Where the bytes of a file go. What it answers is waited for, so a slow one holds the rows back. */
export interface Sink {
  write(bytes: Uint8Array): void | Promise<void>;
}

/** A file that is being written: rows in the table's order, then its end, each waited for before the next. */
export interface TableWriter {
  add(rows: readonly Row[]): Promise<void>;
  end(): Promise<void>;
}

/** How CSV is written: what stands between cells, and in a number before its fraction. Other forms know neither. */
export interface FormOptions {
  separator?: ',' | ';' | '\t';
  decimal?: '.' | ',';
}

/** A form in which a table is given. The same rows and options make the same bytes. */
export interface Form {
  extension: 'csv' | 'ndjson' | 'json' | 'xlsx' | 'parquet';
  mediaType: string;
  /** How many rows a file of it holds at most; the rest is in other forms. Left out: all. */
  mostRows?: number;
  /** Begins a file; no more of it than some rows is held, however many there are. */
  open(table: TableHead, sink: Sink, options?: FormOptions): TableWriter;
}

/** How much text is put together before it goes to the sink, in UTF-16 units. */
const PIECE = 65_536;

/** A writer of lines of text in UTF-8. */
export function textWriter(
  sink: Sink,
  { head, row, tail }: { head: string; row: (row: Row) => string; tail: string },
): TableWriter {
  let pending = head;
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(pending);
    pending = '';
    await sink.write(bytes);
  };
  return {
    async add(rows) {
      for (const one of rows) {
        pending += row(one);
        if (pending.length >= PIECE) await flush();
      }
    },
    async end() {
      pending += tail;
      if (pending !== '') await flush();
    },
  };
}
