import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column } from '#opendata/column.ts';
import { csvHeader, csvLine } from '#opendata/csv.ts';
import { ndjsonLine } from '#opendata/ndjson.ts';

const NOTHING = { id: '', en: '' };
const columns = ['one', 'two', 'three'].map((name) => column(name, 'TEXT', NOTHING, () => null));
/** Any text that the registry could keep, those that CSV and spreadsheets stumble over most of all. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', "'", '=', '+', '-', '@', '\t', ' ', 'a', '😀') }),
);
const row = fc.tuple(text, text, text);

test('any texts are read back as they are, but for an apostrophe before what a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const csv = csvHeader(columns) + rows.map((one) => csvLine(columns, one)).join('');
      const read: string[][] = parse(csv, { record_delimiter: '\n', skip_empty_lines: false });
      expect(read.slice(1)).toEqual(rows.map((one) => one.map((cell) => cell.replace(/^(?=[=+\-@\t\r])/, "'"))));
      expect(rows.map((one) => JSON.parse(ndjsonLine(columns, one)))).toEqual(
        rows.map(([one, two, three]) => ({ one, two, three })),
      );
    }),
  );
});

test('each cell that holds a line break, a comma or a quote is quoted, and no other', () => {
  expect(csvLine(columns, ['a\nb', 'a\rb', 'a b'])).toBe('"a\nb","a\rb",a b\n');
  expect(csvLine(columns, ['a,b', 'a"b', "a'b;"])).toBe('"a,b","a""b",a\'b;\n');
});

test('nothing is an empty cell, a number and a truth are bare, and a list is joined', () => {
  expect(csvLine(columns, [null, -1, false])).toBe(',-1,false\n');
  expect(csvLine(columns, [['MON', 'FRI'], [], ['=1', '2']])).toBe("MON;FRI,,'=1;2\n");
  expect(csvLine([column('list', 'LIST', NOTHING, () => null, { separator: ' ' })], [['a;b', 'c']])).toBe('a;b c\n');
});
