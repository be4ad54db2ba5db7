import type { ColumnHead } from './column.ts';
import { letters, STYLE, textCell } from './xlsxCell.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The sheet with the rows, and the one that explains them. */
export const SHEETS = ['data', 'kamus (dictionary)'] as const;

const relations = (of: readonly [string, string][]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${of
    .map(([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The numbers stand in the order of `STYLE`; 164 is a format of our own, 1 whole numbers, 49 text. */
const FORMATS = [
  '<xf/>',
  '<xf fontId="1" applyFont="1"/>',
  '<xf numFmtId="164" applyNumberFormat="1"/>',
  '<xf numFmtId="1" applyNumberFormat="1"/>',
  '<xf numFmtId="49" applyNumberFormat="1"/>',
  '<xf quotePrefix="1"/>',
  '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
];

/** What every workbook has before its sheets, by name; always the same. */
export const FIXED_PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${SHEETS.map((_, place) => `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
  ],
  ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
  [
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${SHEETS.map((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
  ],
  [
    'xl/styles.xml',
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs></styleSheet>`,
  ],
];

/** How wide a column is, in characters of the default font. */
const widthOf = ({ name, type }: ColumnHead): number =>
  Math.max(name.length + 4, type === 'TEXT' || type === 'URL' || type === 'INSTANT' ? 26 : 12);

/** What stands before the rows of a sheet; its first row stays in sight. */
export const sheetHead = (widths: readonly number[]): string =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;

export const SHEET_TAIL = '</sheetData></worksheet>';

/** The sheet of rows until its first. */
export const dataHead = (columns: readonly ColumnHead[]): string =>
  sheetHead(columns.map(widthOf)) +
  textRow(
    1,
    columns.map(({ name }) => name),
    STYLE.heading,
  );

/** The end of the sheet of rows, with arrows that sort and pick. */
export const dataTail = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${letters(columns - 1)}${rows + 1}"/></worksheet>`;

/** A row of texts; null: an empty cell. */
export const textRow = (row: number, texts: readonly (string | null)[], style: number): string =>
  `<row r="${row}">${texts.map((text, place) => (text === null ? '' : textCell(`${letters(place)}${row}`, text, style))).join('')}</row>`;
