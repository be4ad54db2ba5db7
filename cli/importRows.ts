import { compareText } from '#domain/day.ts';
import {
  type CellFault,
  type Column,
  readAgencyCell,
  readAnswerCell,
  readPeriodCell,
  type ValueInput,
} from './importCells.ts';
import type { SheetRow } from './sheetRows.ts';
import { type Message, say } from './words/tell.ts';

/** A cell that must be mended, or that was noticed only, with the number of its row in the file. */
export interface FileCell {
  row: number;
  column: string;
  value: string;
  reason: Message;
  code: string;
  /** What it probably was; null where that is not certain. It is never put in its place. */
  perhaps: string | null;
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
  /** What was noticed and read all the same. */
  notes: FileCell[];
  isHeaderWrong: boolean;
}

const KEYS = ['agency', 'period'] as const;
const MOST_TOLD = 100;

/** Reads the rows of a file by its header; every fault is told at once, with its place. */
export function readRows([header, ...body]: readonly SheetRow[], form: FormColumns): FileRows {
  const names = (header?.cells ?? []).map(({ text }) => text);
  const faults = headerFaults(header?.row ?? 1, names, form);
  if (faults.length > 0) return { rows: [], cells: faults, notes: [], isHeaderWrong: true };
  const columns = new Map<string, Column>(form.indicators.map((one) => [one.code, one]));
  const cells: FileCell[] = [];
  const notes: FileCell[] = [];
  const rows = body.map((row) => readRow(row, names, columns, { cells, notes }));
  cells.push(...doubledRows(rows));
  return { rows, cells: cells.sort(byPlace), notes, isHeaderWrong: false };
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
  const fault = (column: string, value: string, code: string, reason: Message): FileCell => ({
    row,
    column,
    value: value.slice(0, MOST_TOLD),
    reason,
    code,
    perhaps: null,
  });
  const present = names.flatMap((name, place) => {
    const letters = columnLetters(place);
    const first = names.indexOf(name);
    if (name === '') return [];
    if (!codes.has(name)) return [fault(letters, name, 'UNKNOWN_COLUMN', say('noSuchIndicator', { form: formId }))];
    if (first === place) return [];
    return [fault(letters, name, 'DOUBLED_COLUMN', say('columnTwice', { column: columnLetters(first) }))];
  });
  const needed = [...KEYS, ...indicators.filter((one) => one.required).map(({ code }) => code)];
  const missing = needed.filter((name) => !names.includes(name));
  return [...present, ...missing.map((name) => fault(name, '', 'MISSING_COLUMN', say('columnMissing')))];
}

function readRow(
  { row, cells }: SheetRow,
  names: readonly string[],
  columns: ReadonlyMap<string, Column>,
  told: { cells: FileCell[]; notes: FileCell[] },
): FileRow {
  const input: FileRow['input'] = { agency: '', period: '', values: [] };
  for (const [place, cell] of cells.entries()) {
    const name = names[place] ?? '';
    if (cell.kind === 'EMPTY') continue;
    const head = { row, value: cell.text.slice(0, MOST_TOLD) };
    const tell = (column: string, { fault, perhaps }: CellFault) =>
      told.cells.push({ ...head, column, reason: fault, code: 'INVALID_VALUE', perhaps });
    const column = columns.get(name);
    if (cell.around !== undefined && column?.valueType !== 'TEXT') {
      const reason = say('unseenAround', { characters: cell.around });
      told.notes.push({ ...head, column: name, reason, code: 'UNSEEN_AROUND', perhaps: null });
    }
    if (name === 'agency' || name === 'period') {
      const read = name === 'agency' ? readAgencyCell(cell) : readPeriodCell(cell);
      input[name] = cell.text;
      if ('fault' in read) tell(name, read);
    } else if (column === undefined) {
      tell(columnLetters(place), { fault: say('columnUnnamed'), perhaps: null });
    } else {
      const read = readAnswerCell(column, cell);
      if ('fault' in read) tell(name, read);
      else input.values.push(read.value);
    }
  }
  return { row, input };
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
    const reason = say('sameRows', { count: others.length, rows: others.slice(0, 10).join(', ') });
    const value = input.agency.slice(0, MOST_TOLD);
    return [{ row, column: 'agency', value, reason, code: 'DOUBLED_ROW', perhaps: null }];
  });
}
