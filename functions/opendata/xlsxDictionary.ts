import type { TableHead } from './form.ts';
import { STYLE } from './xlsxCell.ts';
import { SHEET_TAIL, sheetHead, textRow } from './xlsxParts.ts';
import { CUT } from './xlsxText.ts';

const HEADINGS = ['kolom / column', 'jenis / type', 'arti', 'meaning', 'satuan / unit', 'pilihan / choices'];
const WIDTHS = [28, 12, 60, 60, 14, 40];

/** What the sheet of rows holds of its table. */
export interface Held {
  /** Rows of the table. */
  rows: number;
  /** Rows in the sheet. */
  shown: number;
  /** Cells whose text was longer than a cell can be. */
  cut: number;
}

/** The sheet that tells what each column means, what the table is, and what of it is not in this workbook. */
export function dictionarySheet({ name, title, words, columns }: TableHead, held: Held): string {
  const lines: (string | null)[][] = [
    ...columns.map(({ name, type, words: { id, en }, unit, choices }) => [
      name,
      type,
      id,
      en,
      unit,
      choices?.join(', ') ?? null,
    ]),
    [],
    [name, null, `${title.id}. ${words.id}`, `${title.en}. ${words.en}`],
    ...notes(name, held),
  ];
  const rows = lines.map((line, place) => textRow(place + 2, line, STYLE.wrapped));
  return `${sheetHead(WIDTHS)}${textRow(1, HEADINGS, STYLE.heading)}${rows.join('')}${SHEET_TAIL}`;
}

function notes(name: string, { rows, shown, cut }: Held): (string | null)[][] {
  const whole = [`${name}.csv`, `${name}.parquet`] as const;
  const lines: (string | null)[][] = [];
  if (rows > shown) {
    lines.push([
      'PERHATIAN / NOTE',
      null,
      `Tabel ini mempunyai ${rows} baris; lembar "data" memuat ${shown} baris pertama. Semuanya ada dalam ${whole.join(' dan ')}.`,
      `This table has ${rows} rows; the sheet "data" holds the first ${shown}. All of them are in ${whole.join(' and ')}.`,
    ]);
  }
  if (cut > 0) {
    lines.push([
      'PERHATIAN / NOTE',
      null,
      `${cut} sel berisi teks yang lebih panjang daripada yang dapat dimuat Excel, dan berakhir dengan "${CUT}". Teks utuh ada dalam ${whole.join(' dan ')}.`,
      `${cut} cells hold a text longer than Excel can hold, and end in "${CUT}". The whole texts are in ${whole.join(' and ')}.`,
    ]);
  }
  return lines;
}
