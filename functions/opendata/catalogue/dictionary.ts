import { type Column, type ColumnHead, column } from '../column.ts';
import { csvHeader, csvLine } from '../csv.ts';
import type { TableHead } from '../form.ts';
import { type CatalogueDocument, jsonDocument, type Publication } from './publication.ts';
import { sourcesOf, termsOf } from './terms.ts';
import { DEFUSED, EMPTY, partsOf } from './words.ts';

/** A column of a table with its place in it, from 1. */
interface Entry {
  head: TableHead;
  column: ColumnHead;
  position: number;
}

const referenceOf = ({ head, column: { name } }: Entry): string | null => {
  const reference = head.references.find((one) => one.column === name);
  return reference === undefined ? null : `${reference.table}.${reference.of}`;
};

const same = (text: string) => ({ id: text, en: text });

/** The dictionary as a table: one row for each column of each table. */
const COLUMNS: readonly Column<Entry>[] = [
  column('table', 'TEXT', same('table'), ({ head }) => head.name),
  column('position', 'INTEGER', same('position'), ({ position }) => position),
  column('column', 'TEXT', same('column'), ({ column: { name } }) => name),
  column('type', 'TEXT', same('type'), ({ column: { type } }) => type),
  column('unit', 'TEXT', same('unit'), ({ column: { unit } }) => unit),
  column('required', 'BOOLEAN', same('required'), ({ column: { required } }) => required),
  column('choices', 'LIST', same('choices'), ({ column: { choices } }) => choices ?? []),
  column('separator', 'TEXT', same('separator'), ({ column: { type, separator } }) =>
    type === 'LIST' ? separator : null,
  ),
  column('in_key', 'BOOLEAN', same('in_key'), ({ head, column: { name } }) => head.key.includes(name)),
  column('refers_to', 'TEXT', same('refers_to'), referenceOf),
  column('meaning_id', 'TEXT', same('meaning_id'), ({ column: { words } }) => words.id),
  column('meaning_en', 'TEXT', same('meaning_en'), ({ column: { words } }) => words.en),
  column('origin_id', 'TEXT', same('origin_id'), ({ column: { origin } }) => origin?.id ?? null),
  column('origin_en', 'TEXT', same('origin_en'), ({ column: { origin } }) => origin?.en ?? null),
  column('licence', 'TEXT', same('licence'), ({ head }) => termsOf(head).id),
];

const entriesOf = (head: TableHead): Entry[] =>
  head.columns.map((one, place) => ({ head, column: one, position: place + 1 }));

/** The dictionary for spreadsheets and for programs: `dictionary.csv`, one row a column, and `dictionary.json`, with what is to be said of tables. */
export function dictionary({ day, recordedAt, tables }: Publication): CatalogueDocument[] {
  const rows = tables.flatMap(({ head }) =>
    entriesOf(head).map((entry) =>
      csvLine(
        COLUMNS,
        COLUMNS.map(({ of }) => of(entry)),
      ),
    ),
  );
  const csv = csvHeader(COLUMNS) + rows.join('');
  return [
    { name: 'dictionary.csv', mediaType: 'text/csv; charset=utf-8; header=present', body: Buffer.from(csv) },
    jsonDocument('dictionary.json', {
      day,
      recordedAt,
      empty: EMPTY,
      formulas: DEFUSED,
      count: tables.length,
      tables: tables.map((table) => {
        const { head, rows: count, files } = table;
        const { id, title, url, words } = termsOf(head);
        return {
          name: head.name,
          title: head.title,
          meaning: head.words,
          rows: count,
          files: files.map((file) => ({ name: file.name, rows: file.rows })),
          parts: partsOf(table),
          licence: { id, title, url, words },
          sources: sourcesOf(head),
          key: head.key,
          references: head.references,
          dayColumn: head.dayColumn,
          columns: head.columns.map(({ words: meaning, ...rest }, place) => ({
            position: place + 1,
            ...rest,
            separator: rest.type === 'LIST' ? rest.separator : null,
            meaning,
          })),
        };
      }),
    }),
  ];
}
