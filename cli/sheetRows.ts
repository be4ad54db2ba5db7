import { type CsvError, parse } from 'csv-parse/sync';
import type { CellValue } from 'read-excel-file/universal';
import { unseenIn } from './brokenCodes.ts';
import { failedFormulas } from './failedFormulas.ts';
import { Ending } from './status.ts';
import { unpackedSize } from './unpackedSize.ts';
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

const begins = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, place) => bytes[place] === byte);

/** Whether a file begins with a byte order mark of UTF-8, which is read as nothing. */
export const hasByteOrderMark = (bytes: Uint8Array): boolean => begins(bytes, 0xef, 0xbb, 0xbf);

/** The rows of each sheet of a workbook, numbers as they are stored, or why it is none: `read-excel-file` as it is for Node or for browsers. */
export type WorkbookReader = (
  bytes: Uint8Array,
) => Promise<readonly { readonly data: readonly (readonly WorkbookValue[])[] }[] | { readonly fault: string }>;

/** A cell's value as the reader gives it. */
export type WorkbookValue = CellValue<{ stored: string }> | null;

/** The rows of a CSV or XLSX file that hold anything, the header first; of a workbook the first sheet. */
export async function readSheetBy(reader: WorkbookReader, bytes: Uint8Array): Promise<SheetRow[]> {
  const rows = begins(bytes, 0x50, 0x4b) ? await readWorkbook(reader, bytes) : readCsv(decode(bytes));
  return rows.filter(({ cells }) => cells.some(({ kind }) => kind !== 'EMPTY'));
}

function decode(bytes: Uint8Array): string {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SheetError(say('oldWorkbook'));
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) throw new SheetError(say('isUtf16'));
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

/** The most megabytes that a workbook may unpack to: some eight million cells. */
const MOST_UNPACKED_MB = 256;

async function readWorkbook(reader: WorkbookReader, bytes: Uint8Array): Promise<SheetRow[]> {
  const megabytes = Math.ceil(unpackedSize(bytes) / 1_000_000);
  if (megabytes > MOST_UNPACKED_MB)
    throw new SheetError(say('tooLargeWorkbook', { megabytes, most: MOST_UNPACKED_MB }));
  const sheets = await reader(bytes);
  if ('fault' in sheets) throw new SheetError(say('notAWorkbook', { why: sheets.fault }));
  const rows = (sheets[0]?.data ?? []).map((cells) => cells.map(workbookCell));
  for (const { row, column, text } of failedFormulas(bytes)) {
    // No sheet is larger; a file that says so is made to fill the memory.
    if (row > 1_048_576 || column >= 16_384) continue;
    rows[row - 1] ??= [];
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(EMPTY);
    cells[column] = { kind: 'ERROR', text };
  }
  // Rows at the end may hold nothing but such cells, with gaps before them.
  return Array.from(rows, (cells = [], place) => ({ row: place + 1, cells }));
}

function workbookCell(value: WorkbookValue): Cell {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return { kind: 'BOOLEAN', text: String(value) };
  if (value instanceof Date) return { kind: 'DATE', text: value.toISOString().slice(0, 10) };
  return typeof value === 'object' && value !== null ? { kind: 'NUMBER', text: value.stored } : EMPTY;
}
