import { type CsvError, parse } from 'csv-parse/sync';
import readXlsx, { type CellValue, InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node';
import { unseenIn } from './brokenCodes.ts';
import { failedFormulas } from './failedFormulas.ts';
import { Ending } from './status.ts';
import { type Message, say } from './words/tell.ts';

/** A cell as it stands in a file. Numbers, dates and booleans are those of a spreadsheet; a CSV file has text alone. */
export interface Cell {
  kind: 'EMPTY' | 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'ERROR';
  /** Without spaces around it; a date as `2026-04-01`, a number as it is stored, an error of a formula such as `#DIV/0!`. */
  text: string;
  /** The names of the unseen characters that were around the text, such as `U+00A0`; not there where only plain space was. */
  around?: string;
}

/** A row with its number in the file, from 1: of a CSV file the line on which it begins. */
export interface SheetRow {
  row: number;
  cells: Cell[];
}

/** A file that could not be read; what is said names the place and how to mend it. */
export class SheetError extends Ending {
  override readonly name = 'SheetError';

  constructor(said: Message) {
    super('usage', said);
  }
}

/** Whether a file begins with a byte order mark of UTF-8, which is read as nothing. */
export const hasByteOrderMark = (bytes: Buffer): boolean => bytes.subarray(0, 3).toString('hex') === 'efbbbf';

/** The rows of a CSV or XLSX file that hold anything, the header first; of a workbook the first sheet. */
export async function readSheet(bytes: Buffer): Promise<SheetRow[]> {
  const rows = isZip(bytes) ? await readWorkbook(bytes) : readCsv(decode(bytes));
  return rows.filter(({ cells }) => cells.some(({ kind }) => kind !== 'EMPTY'));
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';
const isOldWorkbook = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('hex') === 'd0cf11e0';

function decode(bytes: Buffer): string {
  if (isOldWorkbook(bytes)) throw new SheetError(say('oldWorkbook'));
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new SheetError(say('isUtf16'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SheetError(say('notUtf8'));
  }
}

const EMPTY: Cell = { kind: 'EMPTY', text: '' };
const textCell = (given: string): Cell => {
  const text = given.trim();
  if (text === '') return EMPTY;
  const around = text.length === given.length ? '' : unseenIn(given.replace(text, ''));
  return { kind: 'TEXT', text, ...(around === '' ? {} : { around }) };
};

function readCsv(text: string): SheetRow[] {
  const rows: SheetRow[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (cells: string[], context) => {
        rows.push({ row: lastLine + 1, cells: cells.map(textCell) });
        lastLine = context.lines;
        return null;
      },
    });
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new SheetError(say('brokenQuote', { line: lastLine + 1, why: error.code }));
  }
  return rows;
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/** Spreadsheets of countries with a decimal comma write `;`. The header names no more than codes, so the mark that is in it separates. */
function separatorOf(text: string): ';' | ',' {
  const [header = ''] = text.split(/\r?\n/, 1);
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

async function readWorkbook(bytes: Buffer): Promise<SheetRow[]> {
  try {
    // Numbers are taken as they are stored, so that none is rounded on the way.
    const [sheet] = await readXlsx(bytes, { parseNumber: (stored) => ({ stored }) });
    const rows = (sheet?.data ?? []).map((cells) => cells.map(workbookCell));
    for (const { row, column, text } of failedFormulas(bytes)) {
      rows[row - 1] ??= [];
      const cells = rows[row - 1] ?? [];
      while (cells.length < column) cells.push(EMPTY);
      cells[column] = { kind: 'ERROR', text };
    }
    // Rows at the end may hold nothing but such cells, with gaps before them.
    return Array.from(rows, (cells = [], place) => ({ row: place + 1, cells }));
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      throw new SheetError(say('notAWorkbook', { why: error.message }));
    throw error;
  }
}

function workbookCell(value: CellValue<{ stored: string }> | null): Cell {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return { kind: 'BOOLEAN', text: String(value) };
  if (value instanceof Date) return { kind: 'DATE', text: value.toISOString().slice(0, 10) };
  return typeof value === 'object' && value !== null ? { kind: 'NUMBER', text: value.stored } : EMPTY;
}
