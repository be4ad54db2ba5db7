import { Zip, ZipDeflate } from 'fflate';
import type { Form, Sink } from './form.ts';
import { isCut, letters, valueCell } from './xlsxCell.ts';
import { dictionarySheet } from './xlsxDictionary.ts';
import { dataHead, dataTail, FIXED_PARTS } from './xlsxParts.ts';

/** The most rows of a table that a workbook holds: more, and a spreadsheet is slow to open; Excel itself ends at 1,048,576. */
export const MOST_ROWS = 100_000;

/** How much text of a sheet is compressed at once, in UTF-16 units. */
const PIECE = 65_536;
/** The hour of every part: `fflate` writes what a clock on the wall shows, so this is the same in every zone. */
const written = (): Date => new Date(1980, 0, 1, 12);
/** How hard is compressed, of 9: see docs/decisions/0030-forms-of-files.md. */
const LEVEL = 6;

/**
 * A workbook of Excel: a sheet of rows under a header that stays in sight, and a sheet that says what the columns mean. Days are dates,
 * numbers that a double holds exactly are numbers, everything else is text that is never run. Past `MOST_ROWS` rows the second sheet
 * tells where the rest is.
 */
export const xlsx: Form = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  mostRows: MOST_ROWS,
  open(table, sink) {
    const { columns } = table;
    const names = columns.map((_, place) => letters(place));
    const zip = zipWriter(sink);
    const held = { rows: 0, shown: 0, cut: 0 };
    for (const [name, xml] of FIXED_PARTS) zip.part(name).push(xml, true);
    const data = zip.part('xl/worksheets/sheet1.xml');
    let pending = dataHead(columns);
    return {
      async add(rows) {
        held.rows += rows.length;
        for (const row of rows.slice(0, MOST_ROWS - held.shown)) {
          held.shown += 1;
          const at = held.shown + 1;
          pending += `<row r="${at}">`;
          for (const [place, column] of columns.entries()) {
            const value = row[place] ?? null;
            pending += valueCell(`${names[place]}${at}`, value, column);
            if (isCut(value, column)) held.cut += 1;
          }
          pending += '</row>';
          if (pending.length < PIECE) continue;
          data.push(pending);
          pending = '';
          await zip.flush();
        }
      },
      async end() {
        data.push(pending + dataTail(columns.length, held.shown), true);
        zip.part('xl/worksheets/sheet2.xml').push(dictionarySheet(table, held), true);
        await zip.end();
      },
    };
  },
};

/** A ZIP archive that goes to a sink as its parts come, one after another. */
function zipWriter(sink: Sink) {
  const ready: Uint8Array[] = [];
  const zip = new Zip((failure, bytes) => {
    if (failure !== null) throw failure;
    ready.push(bytes);
  });
  const flush = async (): Promise<void> => {
    for (const bytes of ready.splice(0)) if (bytes.length > 0) await sink.write(bytes);
  };
  return {
    part(name: string) {
      const deflate = new ZipDeflate(name, { level: LEVEL });
      deflate.mtime = written();
      zip.add(deflate);
      return { push: (xml: string, last = false): void => deflate.push(new Uint8Array(Buffer.from(xml)), last) };
    },
    flush,
    end(): Promise<void> {
      zip.end();
      return flush();
    },
  };
}
