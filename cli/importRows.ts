import { compareText } from '#domain/day.ts';
import { type Column, readAgencyCell, readAnswerCell, readPeriodCell, type ValueInput } from './importCells.ts';
import type { Cell, SheetRow } from './sheet.ts';

/** A cell that must be mended, with the number of its row in the file. */
export interface FileCell {
  row: number;
  column: string;
  value: string;
  reason: string;
  code: string;
}

/** One row of the file as the API takes it. */
export interface FileRow {
  row: number;
  input: { agency: string; period: string; values: ValueInput[] };
}

/** The form as far as its columns are read. */
export interface FormColumns {
  formId: string;
  indicators: readonly (Column & { required: boolean })[];
}

/** What a file holds: rows to be sent, and what is wrong already. Nothing is to be sent where the header is wrong. */
export interface FileRows {
  rows: FileRow[];
  cells: FileCell[];
  isHeaderWrong: boolean;
}

const KEYS = ['agency', 'period'] as const;
const MOST_TOLD = 100;

/** Reads the rows of a file by its header; every fault is told at once, with its place. */
export function readRows([header, ...body]: readonly SheetRow[], form: FormColumns): FileRows {
  const names = (header?.cells ?? []).map(({ text }) => text);
  const faults = headerFaults(header?.row ?? 1, names, form);
  if (faults.length > 0) return { rows: [], cells: faults, isHeaderWrong: true };
  const columns = new Map<string, Column>(form.indicators.map((one) => [one.code, one]));
  const cells: FileCell[] = [];
  const rows = body.map((row) => readRow(row, names, columns, cells));
  cells.push(...doubledRows(rows));
  return { rows, cells: cells.sort(byPlace), isHeaderWrong: false };
}

const byPlace = (one: FileCell, other: FileCell): number =>
  one.row - other.row || compareText(one.column, other.column);

/** The name of a column in a spreadsheet: A, B, …, Z, AA. */
export function columnLetters(place: number): string {
  const before = Math.floor(place / 26);
  return `${before > 0 ? columnLetters(before - 1) : ''}${String.fromCharCode(65 + (place % 26))}`;
}

function headerFaults(row: number, names: readonly string[], { formId, indicators }: FormColumns): FileCell[] {
  const codes = new Set<string>([...KEYS, ...indicators.map(({ code }) => code)]);
  const fault = (column: string, value: string, code: string, reason: string): FileCell => ({
    row,
    column,
    value: value.slice(0, MOST_TOLD),
    reason,
    code,
  });
  const present = names.flatMap((name, place) => {
    const letters = columnLetters(place);
    const first = names.indexOf(name);
    if (name === '') return [];
    if (!codes.has(name)) return [fault(letters, name, 'UNKNOWN_COLUMN', `the form ${formId} has no such indicator`)];
    if (first === place) return [];
    return [fault(letters, name, 'DOUBLED_COLUMN', `this column is there already, as ${columnLetters(first)}`)];
  });
  const needed = [...KEYS, ...indicators.filter((one) => one.required).map(({ code }) => code)];
  const missing = needed.filter((name) => !names.includes(name));
  return [...present, ...missing.map((name) => fault(name, '', 'MISSING_COLUMN', 'this column is missing'))];
}

function readRow(
  { row, cells }: SheetRow,
  names: readonly string[],
  columns: ReadonlyMap<string, Column>,
  faults: FileCell[],
): FileRow {
  const input: FileRow['input'] = { agency: '', period: '', values: [] };
  for (const [place, cell] of cells.entries()) {
    const name = names[place] ?? '';
    if (cell.kind === 'EMPTY') continue;
    const tell = (column: string, reason: string) =>
      faults.push({ row, column, value: cell.text.slice(0, MOST_TOLD), reason, code: 'INVALID_VALUE' });
    const column = columns.get(name);
    if (name === 'agency' || name === 'period') {
      const read = name === 'agency' ? readAgencyCell(cell) : readPeriodCell(cell);
      input[name] = cell.text;
      if ('fault' in read) tell(name, read.fault);
    } else if (column === undefined) {
      tell(columnLetters(place), 'no column has a name here');
    } else {
      readValue(column, cell, input.values, (reason) => tell(name, reason));
    }
  }
  return { row, input };
}

function readValue(column: Column, cell: Cell, values: ValueInput[], tell: (reason: string) => void): void {
  const read = readAnswerCell(column, cell);
  if ('fault' in read) tell(read.fault);
  else values.push(read.value);
}

/** Rows of the same agency and period, over the whole file: the registry sees one call at a time. */
function doubledRows(rows: readonly FileRow[]): FileCell[] {
  const byReport = new Map<string, number[]>();
  for (const { row, input } of rows) {
    const name = JSON.stringify([input.agency, input.period]);
    byReport.set(name, [...(byReport.get(name) ?? []), row]);
  }
  return rows.flatMap(({ row, input }) => {
    const others = (byReport.get(JSON.stringify([input.agency, input.period])) ?? []).filter((one) => one !== row);
    if (others.length === 0) return [];
    const where = `${others.length === 1 ? 'row' : 'rows'} ${others.slice(0, 10).join(', ')}`;
    const reason = `the same agency and period stand in ${where}`;
    return [{ row, column: 'agency', value: input.agency.slice(0, MOST_TOLD), reason, code: 'DOUBLED_ROW' }];
  });
}
