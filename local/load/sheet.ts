import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../refusal.ts';
import type { Kind } from './cells.ts';
import { type CsvText, readCsv } from './csv.ts';
import type { Problems } from './problems.ts';

/** A file's columns in order, each with the kind of its values. */
export type Columns = Readonly<Record<string, Kind<unknown>>>;

/** The values of a row whose cells are all good. */
export type Values<C extends Columns> = { [K in keyof C]: C[K] extends Kind<infer T> ? T : never };

/** One row: what it says, and what of it is good. */
export interface Row<C extends Columns> {
  line: number;
  cells: Record<keyof C & string, string>;
  /** The good cells alone. */
  values: Partial<Values<C>>;
  /** Null when a cell is bad. */
  whole: Values<C> | null;
}

/** A file as read. */
export interface Sheet<C extends Columns> {
  file: string;
  rows: Row<C>[];
  /** False when rows are missing because the file could not be read to its end. */
  complete: boolean;
}

/** Reads a file of a folder by its columns; everything that is wrong with its bytes, header and cells goes to `problems`. */
export async function readSheet<C extends Columns>(
  dir: string,
  file: string,
  columns: C,
  problems: Problems,
): Promise<Sheet<C>> {
  problems.expect(file);
  const nothing: Sheet<C> = { file, rows: [], complete: false };
  const bytes = await read(join(dir, file));
  if (typeof bytes === 'string') {
    problems.line(file, 0, bytes);
    return nothing;
  }
  const csv = readCsv(bytes, file, problems);
  return headerHolds(csv, file, columns, problems) ? { file, ...readRows(csv, file, columns, problems) } : nothing;
}

/** Tells that a cell of a row is wrong for a reason that lies outside of it. */
export function tell<C extends Columns>(
  problems: Problems,
  sheet: Sheet<C>,
  row: Row<C>,
  column: keyof C & string,
  reason: string,
): void {
  problems.cell(sheet.file, row.line, column, row.cells[column], reason);
}

/** Tells every row whose name another row had before; rows whose name cannot be read have none. */
export function tellTwice<C extends Columns>(
  problems: Problems,
  sheet: Sheet<C>,
  column: keyof C & string,
  name: (row: Row<C>) => string | null,
): void {
  const lines = new Map<string, number>();
  for (const row of sheet.rows) {
    const key = name(row);
    if (key === null) continue;
    const before = lines.get(key);
    if (before === undefined) lines.set(key, row.line);
    else tell(problems, sheet, row, column, `the same as line ${before} (${key})`);
  }
}

/** The rows whose cells are all good. */
export const wholeRows = <C extends Columns>(sheet: Sheet<C>): Values<C>[] =>
  sheet.rows.flatMap((row) => (row.whole === null ? [] : [row.whole]));

async function read(path: string): Promise<Uint8Array | string> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return 'the file is missing';
    if (code === undefined) throw error;
    return `the file cannot be read (${code})`;
  }
}

function headerHolds<C extends Columns>(csv: CsvText, file: string, columns: C, problems: Problems): boolean {
  const expected = Object.keys(columns);
  const [head] = csv.records;
  // What could not be decoded or parsed is told already.
  if (head === undefined && !csv.complete) return false;
  const found = head?.cells ?? [];
  if (found.length === expected.length && found.every((name, place) => name === expected[place])) return true;
  problems.cell(file, 1, 'header', found.join(), `not ${expected.join()}`);
  return false;
}

function readRows<C extends Columns>(
  { records, complete }: CsvText,
  file: string,
  columns: C,
  problems: Problems,
): { rows: Row<C>[]; complete: boolean } {
  const rows: Row<C>[] = [];
  let every = complete;
  for (const { line, cells } of records.slice(1)) {
    const row = cells.length === Object.keys(columns).length ? readRow(line, cells, file, columns, problems) : null;
    if (row !== null) rows.push(row);
    else {
      every = false;
      problems.line(file, line, `${cells.length} cells; ${Object.keys(columns).length} are expected`);
    }
  }
  return { rows, complete: every };
}

function readRow<C extends Columns>(
  line: number,
  found: readonly string[],
  file: string,
  columns: C,
  problems: Problems,
): Row<C> {
  const cells: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  let whole = true;
  for (const [place, [column, kind]] of Object.entries(columns).entries()) {
    const cell = found[place] ?? '';
    cells[column] = cell;
    const read = kind(cell);
    if ('fault' in read) {
      whole = false;
      problems.cell(file, line, column, cell, read.fault);
    } else values[column] = read.value;
  }
  return {
    line,
    cells: cells as Row<C>['cells'],
    values: values as Partial<Values<C>>,
    whole: whole ? (values as Values<C>) : null,
  };
}
