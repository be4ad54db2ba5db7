import readXlsx, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node';
import { readSheetBy, type SheetRow, type WorkbookReader } from './sheetRows.ts';

const readWorkbook: WorkbookReader = async (bytes) => {
  try {
    // Numbers are taken as they are stored, so that none is rounded on the way.
    return await readXlsx(Buffer.from(bytes), { parseNumber: (stored) => ({ stored }) });
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) return { fault: error.message };
    throw error;
  }
};

/** The rows of a CSV or XLSX file that hold anything, the header first; of a workbook the first sheet. Throws a `SheetError` for a file that is neither. */
export const readSheet = (bytes: Buffer): Promise<SheetRow[]> => readSheetBy(readWorkbook, bytes);
