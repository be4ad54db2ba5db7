import writeXlsx from 'write-excel-file/node';

/** A workbook of one sheet as a spreadsheet saves it. */
export function workbook(rows: readonly (readonly (string | number | boolean | Date | null)[])[]): Promise<Buffer> {
  const data = rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      return value instanceof Date ? { value, type: Date, format: 'mmm-yy' } : { value };
    }),
  );
  return writeXlsx(data).toBuffer();
}
