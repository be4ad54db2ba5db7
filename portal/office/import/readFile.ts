import { unzipSync, zipSync } from 'fflate';
import readXlsx, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/browser';
import { csvText } from '#cli/csv.ts';
import { cutIntoCalls } from '#cli/cutIntoCalls.ts';
import { type FileCell, type FileRow, type FormColumns, readRows } from '#cli/importRows.ts';
import { readSheetBy, SheetError, type WorkbookReader } from '#cli/sheetRows.ts';
import { tell } from '#cli/words/tell.ts';
import type { Language } from '../../words/words.ts';

/** A cell that is wrong, or was noticed, in words of one language. */
export interface ToldCell {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  /** The language of the reason: what the registry says is English. */
  readonly lang: Language;
  readonly code: string;
  readonly perhaps: string | null;
}

/** A file as it was read: its rows in calls that the registry takes, and what is wrong already; or why it could not be read at all. */
export type ReadFile =
  | {
      readonly calls: readonly (readonly FileRow[])[];
      readonly cells: readonly ToldCell[];
      readonly isSendable: boolean;
    }
  | { readonly fault: string };

/** The most rows of one call. */
const MOST_ROWS = 500;

/** Reads a CSV or XLSX file by the columns of a form, by the same rules as the command line's import. */
export async function readFile(bytes: Uint8Array, form: FormColumns, language: Language): Promise<ReadFile> {
  try {
    const { rows, cells, isHeaderWrong } = readRows(await readSheetBy(readWorkbook, bytes), form);
    const told = (cell: FileCell): ToldCell => ({ ...cell, reason: tell(language, cell.reason), lang: language });
    return {
      calls: cutIntoCalls(rows, MOST_ROWS),
      cells: cells.map(told),
      isSendable: !isHeaderWrong && rows.length > 0,
    };
  } catch (error) {
    if (error instanceof SheetError) return { fault: tell(language, error.said) };
    throw error;
  }
}

const readWorkbook: WorkbookReader = async (bytes) => {
  try {
    // Packed anew without compression: the library unpacks larger files in workers made of text, which the page's policy lets no script do.
    const plain = zipSync(unzipSync(bytes), { level: 0 });
    // Numbers are taken as they are stored, so that none is rounded on the way.
    return await readXlsx(plain.slice().buffer, { parseNumber: (stored) => ({ stored }) });
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) return { fault: error.message };
    // What unpacks archives has no class of its own for its faults.
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};

/** Cells as a CSV file for a spreadsheet; what would run as a formula there is told as text. */
export const cellsCsv = (cells: readonly ToldCell[]): string =>
  csvText([
    ['row', 'column', 'value', 'perhaps', 'reason', 'code'],
    ...cells.map(({ row, column, value, perhaps, reason, code }) => [
      String(row),
      column,
      value,
      perhaps ?? '',
      reason,
      code,
    ]),
  ]);
