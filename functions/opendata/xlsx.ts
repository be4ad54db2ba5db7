import { Zip, ZipDeflate } from 'fflate';
import type { ColumnHead } from './column.ts';
import type { Form, Sink, TableHead, TableWriter } from './form.ts';
import { lettersOf, rowOf, textCell, valueCell } from './xlsxCells.ts';
import { PARTS, SHEET, STYLES } from './xlsxParts.ts';

/** How many rows a workbook has at most: past that, spreadsheets and their users are better served by another form. */
export const MOST_ROWS = 100_000;
/** How much text is put together before it is compressed, in UTF-16 units. */
const PIECE = 65_536;

/**
 * XLSX: a sheet of the data and one of their dictionary, in Indonesian and English. Codes and other texts are cells of text, which no
 * spreadsheet reads as numbers, days or formulas; days are days; instants are texts in UTC, since spreadsheets know no time zone; numbers of
 * more than 15 digits are texts, since spreadsheets keep no more. Where there are more than 100,000 rows, the dictionary says where the rest is.
 */
export const xlsx: Form = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  open: (table, sink) => openXlsx(table, sink),
};

/** The same with another number of rows at most. */
export function openXlsx(table: TableHead, sink: Sink, mostRows: number = MOST_ROWS): TableWriter {
  const { columns } = table;
  const archive = openArchive(sink);
  const data = archive.part('xl/worksheets/sheet1.xml');
  const letters = columns.map((_, place) => lettersOf(place));
  let rows = 0;
  let pending =
    SHEET.open(columns.map(widthOf)) +
    rowOf(
      1,
      letters,
      columns.map(({ name }) => textCell(name, STYLES.head)),
    );
  const flush = async (isLast: boolean): Promise<void> => {
    data.push(Buffer.from(pending), isLast);
    pending = '';
    await archive.drain();
  };
  return {
    async add(batch) {
      for (const row of batch) {
        rows += 1;
        if (rows > mostRows) continue;
        pending += rowOf(
          rows + 1,
          letters,
          columns.map((column, place) => valueCell(row[place] ?? null, column)),
        );
        if (pending.length >= PIECE) await flush(false);
      }
    },
    async end() {
      pending += SHEET.close;
      await flush(true);
      const dictionary = dictionaryRows(table, rows, mostRows).map((cells, place) =>
        rowOf(
          place + 1,
          DICTIONARY_WIDTHS.map((_, at) => lettersOf(at)),
          cells.map((one) => textCell(one, place === 0 ? STYLES.head : STYLES.text)),
        ),
      );
      archive.whole('xl/worksheets/sheet2.xml', SHEET.open(DICTIONARY_WIDTHS) + dictionary.join('') + SHEET.close);
      for (const [name, text] of PARTS) archive.whole(name, text);
      archive.end();
      await archive.drain();
    },
  };
}

const DICTIONARY_WIDTHS = [30, 12, 60, 60, 14, 10, 40];
const widthOf = ({ type, name }: ColumnHead): number =>
  Math.max(name.length + 2, { TEXT: 24, URL: 32, LIST: 24, INSTANT: 26, DAY: 12 }[String(type)] ?? 12);

function dictionaryRows({ name, title, words, columns }: TableHead, rows: number, mostRows: number): string[][] {
  const here = Math.min(rows, mostRows);
  return [
    ['column', 'type', 'id', 'en', 'unit', 'required', 'choices'],
    ['', '', title.id, title.en],
    ['', '', words.id, words.en],
    [
      '',
      '',
      `Angka dengan lebih dari 15 digit adalah teks: lembar sebar tidak menyimpan digit selebihnya.`,
      `Numbers of more than 15 digits are texts: a spreadsheet keeps no more digits.`,
    ],
    ...(rows > here
      ? [
          [
            '',
            '',
            `PERHATIAN: berkas ini memuat ${here} baris pertama dari ${rows}. Semuanya ada di ${name}.csv, ${name}.ndjson dan ${name}.parquet di tempat yang sama.`,
            `NOTE: this file has the first ${here} of ${rows} rows. All of them are in ${name}.csv, ${name}.ndjson and ${name}.parquet in the same place.`,
          ],
        ]
      : []),
    ...columns.map(({ name: column, type, words: meaning, unit, required, choices }) => [
      column,
      type,
      meaning.id,
      meaning.en,
      unit ?? '',
      required ? 'true' : 'false',
      choices?.join(';') ?? '',
    ]),
  ];
}

/** A ZIP archive whose parts are compressed as they come. Its bytes bear one time, in whatever zone they are written. */
function openArchive(sink: Sink) {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const part = (name: string): ZipDeflate => {
    const one = new ZipDeflate(name, { level: 4 });
    // ZIP keeps a time of day without a zone, so this is the same everywhere.
    one.mtime = new Date(1980, 0, 1);
    zip.add(one);
    return one;
  };
  return {
    part,
    whole: (name: string, text: string): void => part(name).push(Buffer.from(text), true),
    end: () => zip.end(),
    async drain(): Promise<void> {
      const pieces = ready;
      ready = [];
      for (const piece of pieces) await sink.write(piece);
    },
  };
}
