import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColumnType, column } from '#opendata/column.ts';
import { csv, csvHeader, csvLine } from '#opendata/csv.ts';
import type { FormOptions } from '#opendata/form.ts';
import { json } from '#opendata/json.ts';
import { ndjson, ndjsonLine } from '#opendata/ndjson.ts';
import { NOTHING, tableHead, written } from '../support/openFiles.ts';

const columns = ['one', 'two', 'three'].map((name) => column(name, 'TEXT', NOTHING, () => null));
/** Any text that the registry could keep, those that CSV and spreadsheets stumble over most of all. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', "'", '=', '+', '-', '@', '\t', ' ', 'a', '😀') }),
);
const row = fc.tuple(text, text, text);
const separators = fc.constantFrom(',', ';', '\t') satisfies fc.Arbitrary<FormOptions['separator']>;

test('any texts are read back as they are, but for an apostrophe before what a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), separators, (rows, separator) => {
      const options = { separator, decimal: ',' } as const;
      const bytes = csvHeader(columns, options) + rows.map((one) => csvLine(columns, one, options)).join('');
      const read: string[][] = parse(bytes, {
        delimiter: separator,
        record_delimiter: '\r\n',
        skip_empty_lines: false,
      });
      const without = (cell: string) =>
        cell.replace(/(^|[,;\t\r\n])'(?=[\t\r]|"*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, '$1');
      expect(read.slice(1).map((one) => one.map(without))).toEqual(rows.map((one) => one.map(without)));
      expect(rows.map((one) => JSON.parse(ndjsonLine(columns, one)))).toEqual(
        rows.map(([one, two, three]) => ({ one, two, three })),
      );
    }),
  );
});

test('no part of a text is run by a spreadsheet that splits the file at the separator of another country', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1 }),
      separators,
      fc.constantFrom(',', ';', '\t'),
      (rows, separator, other) => {
        fc.pre(other !== separator);
        const bytes = rows.map((one) => csvLine(columns, one, { separator, decimal: '.' })).join('');
        const cells = bytes.split(/[\r\n]/).flatMap((line) => line.split(other).slice(1));
        expect(cells.filter((cell) => /^"*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell))).toEqual([]);
      },
    ),
  );
  const one = (type: ColumnType, value: string) =>
    csvLine([column('one', type, NOTHING, () => null)], [value]).replace(/\r\n$/, '');
  expect(one('TEXT', 'x;=1+1')).toBe("x;'=1+1");
  expect(one('TEXT', 'x\n@SUM(A1)')).toBe('"x\n\'@SUM(A1)"');
  expect(one('TEXT', 'x;"=1"')).toBe('"x;\'""=1"""');
  expect(one('TEXT', '＝1')).toBe("'＝1");
  expect(one('TEXT', 'rapat; -5 derajat')).toBe('rapat; -5 derajat');
  expect(one('URL', 'https://a.example/?b;=c')).toBe('https://a.example/?b;=c');
});

test('each cell that holds a line break, the separator or a quote is quoted, and no other', () => {
  expect(csvLine(columns, ['a\nb', 'a\rb', 'a b'])).toBe('"a\nb","a\rb",a b\r\n');
  expect(csvLine(columns, ['a,b', 'a"b', "a'b;"])).toBe('"a,b","a""b",a\'b;\r\n');
  expect(csvLine(columns, ['a,b', 'a"b', 'a;b'], { separator: ';', decimal: '.' })).toBe('a,b;"a""b";"a;b"\r\n');
  expect(csvLine(columns, ['a,b', 'a\tb', 'a;b'], { separator: '\t', decimal: '.' })).toBe('a,b\t"a\tb"\ta;b\r\n');
});

test('nothing is an empty cell, a number and a truth are bare, and a list is joined', () => {
  expect(csvLine(columns, [null, -1, false])).toBe(',-1,false\r\n');
  expect(csvLine(columns, [['MON', 'FRI'], [], ['=1', '2']])).toBe("MON;FRI,,'=1;2\r\n");
  expect(csvLine([column('list', 'LIST', NOTHING, () => null, { separator: ' ' })], [['a;b', 'c']])).toBe('a;b c\r\n');
});

test('a negative amount stays a number, and what is none in a column of numbers is defused', () => {
  const typed = (type: ColumnType, value: string | number, decimal: '.' | ',' = '.') =>
    csvLine([column('one', type, NOTHING, () => null)], [value], { separator: ';', decimal }).trimEnd();
  expect(typed('DECIMAL', '-9007199254740993.25')).toBe('-9007199254740993.25');
  expect(typed('DECIMAL', '-9007199254740993.25', ',')).toBe('-9007199254740993,25');
  expect(typed('INTEGER', -3, ',')).toBe('-3');
  expect(typed('DECIMAL', '-1+1')).toBe("'-1+1");
  expect(typed('TEXT', '-5')).toBe("'-5");
  expect(typed('CODE', '11.10', ',')).toBe('11.10');
});

test('a file bears a mark only where a separator or a decimal sign of a country is asked for', async () => {
  const table = tableHead([column('a', 'DECIMAL', NOTHING, () => null)]);
  const open = (options: FormOptions) => written(csv, table, [[['1.5']]], options).then(String);
  expect(await open({})).toBe('a\r\n1.5\r\n');
  expect(await open({ separator: ',', decimal: '.' })).toBe('a\r\n1.5\r\n');
  expect(await open({ separator: ';', decimal: ',' })).toBe('\ufeffa\r\n1,5\r\n');
  expect(await open({ decimal: ',' })).toBe('\ufeffa\r\n"1,5"\r\n');
});

test('JSON is an array of the rows that NDJSON has, a line each', async () => {
  const table = tableHead(columns);
  expect(String(await written(json, table, []))).toBe('[\n]\n');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(row)), async (batches) => {
      const array = String(await written(json, table, batches));
      const lines = String(await written(ndjson, table, batches));
      expect(JSON.parse(array)).toEqual(
        lines
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line)),
      );
    }),
  );
});
