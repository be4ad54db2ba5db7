import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column } from '#opendata/column.ts';
import { GROUP_ROWS, GROUP_TEXT, parquet } from '#opendata/parquet.ts';
import type { Row } from '#opendata/table.ts';
import { askedOfDuckdb } from '../support/duckdb.ts';
import { NOTHING, tableHead, written } from '../support/openFiles.ts';
import { anyText, EVERY_TYPE, HARD_ROWS } from '../support/openRows.ts';

const READ = `SELECT code, text, whole::VARCHAR, money::VARCHAR, truth, day::VARCHAR, epoch_ms(instant)::VARCHAR, url, to_json(list)::VARCHAR FROM FILE`;

/** A row as the statement answers it. */
const asRead = ([code, text, whole, money, truth, day, instant, url, list]: Row) => [
  code,
  text,
  whole === null ? null : String(whole),
  money === null ? null : withSixPlaces(String(money)),
  truth,
  day,
  instant === null ? null : String(Date.parse(String(instant))),
  url,
  list === null ? null : JSON.stringify(list),
];

function withSixPlaces(decimal: string): string {
  const [whole, fraction = ''] = decimal.split('.');
  return `${whole}.${fraction.padEnd(6, '0')}`;
}

test('DuckDB reads codes, money past 2^53, days, instants, lists and nothing as they were', async () => {
  const bytes = await written(parquet, tableHead(EVERY_TYPE), [HARD_ROWS.slice(0, 2), HARD_ROWS.slice(2)]);
  expect(await askedOfDuckdb(bytes, 'parquet', READ)).toEqual(HARD_ROWS.map(asRead));
});

test('each type of column has its type in the file', async () => {
  const bytes = await written(parquet, tableHead(EVERY_TYPE), []);
  const described = await askedOfDuckdb(bytes, 'parquet', 'SELECT column_name, column_type FROM (DESCRIBE FROM FILE)');
  expect(Object.fromEntries(described)).toEqual({
    code: 'VARCHAR',
    text: 'VARCHAR',
    whole: 'BIGINT',
    money: 'DECIMAL(38,6)',
    truth: 'BOOLEAN',
    day: 'DATE',
    instant: 'TIMESTAMP WITH TIME ZONE',
    url: 'VARCHAR',
    list: 'VARCHAR[]',
  });
});

test('any text and any decimal are read back; half a pair of surrogates, which UTF-8 has not, is U+FFFD', async () => {
  const columns = [column('text', 'TEXT', NOTHING, () => null), column('money', 'DECIMAL', NOTHING, () => null)];
  const units = fc.bigInt(-(10n ** 24n), 10n ** 24n);
  const rows = fc.array(fc.tuple(anyText, units), { minLength: 1, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(rows, async (made) => {
      const decimals = made.map(([text, unit]): [string, string] => [text, decimalOf(unit)]);
      const bytes = await written(parquet, tableHead(columns), [decimals]);
      const read = await askedOfDuckdb(bytes, 'parquet', 'SELECT encode(text), money::VARCHAR FROM FILE');
      expect(read.map(([text, money]) => [Buffer.from(text as Uint8Array).toString(), money])).toEqual(
        decimals.map(([text, money]) => [text.toWellFormed(), money]),
      );
    }),
    { numRuns: 30 },
  );
});

function decimalOf(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(7, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

test('rows go out group by group, in order, and the same rows are the same bytes', async () => {
  const columns = [column('n', 'INTEGER', NOTHING, () => null)];
  const rows = Array.from({ length: GROUP_ROWS * 2 + 1 }, (_, n) => [n]);
  const pieces: Uint8Array[] = [];
  const writer = parquet.open(tableHead(columns), { write: (bytes) => void pieces.push(bytes) });
  await writer.add(rows.slice(0, 7));
  expect(pieces).toEqual([]);
  await writer.add(rows.slice(7, GROUP_ROWS + 1));
  expect(pieces).toHaveLength(1);
  await writer.add(rows.slice(GROUP_ROWS + 1));
  await writer.end();
  const bytes = Buffer.concat(pieces);
  expect(await written(parquet, tableHead(columns), [rows])).toEqual(bytes);
  const [counted] = await askedOfDuckdb(
    bytes,
    'parquet',
    `SELECT count(*)::INT, count(*) FILTER (n = file_row_number)::INT, (SELECT count(DISTINCT row_group_id)::INT FROM parquet_metadata(FILE)) FROM read_parquet(FILE, file_row_number = true)`,
  );
  expect(counted).toEqual([rows.length, rows.length, 3]);
});

test('long texts end a group before its rows do, so that few of them are held, however rows come', async () => {
  const table = tableHead([column('text', 'TEXT', NOTHING, () => null), column('list', 'LIST', NOTHING, () => null)]);
  const eighth = 'a'.repeat(GROUP_TEXT / 8);
  const rows = Array.from({ length: 5 }, () => [eighth, [eighth]]);
  const pieces: Uint8Array[] = [];
  const writer = parquet.open(table, { write: (bytes) => void pieces.push(bytes) });
  for (const row of rows.slice(0, 3)) await writer.add([row]);
  expect(pieces).toEqual([]);
  for (const row of rows.slice(3)) await writer.add([row]);
  expect(pieces).toHaveLength(1);
  await writer.end();
  const bytes = Buffer.concat(pieces);
  expect((await written(parquet, table, [rows])).equals(bytes)).toBe(true);
  const groups = 'SELECT DISTINCT row_group_id::INT, row_group_num_rows::INT FROM parquet_metadata(FILE) ORDER BY 1';
  expect(await askedOfDuckdb(bytes, 'parquet', groups)).toEqual([
    [0, 4],
    [1, 1],
  ]);
});

test('the file tells what its columns mean and on which terms it is offered', async () => {
  const bytes = await written(parquet, tableHead(EVERY_TYPE), [HARD_ROWS]);
  const told = await askedOfDuckdb(
    bytes,
    'parquet',
    'SELECT decode(key), decode(value) FROM parquet_kv_metadata(FILE)',
  );
  const metadata = new Map(told.map(([key, value]) => [String(key), String(value)]));
  expect([...metadata.keys()]).toEqual(['table', 'title', 'words', 'licence', 'columns']);
  expect(JSON.parse(metadata.get('columns') ?? '')[0]).toEqual({
    name: 'code',
    type: 'CODE',
    id: '',
    en: 'A code',
    unit: null,
    choices: null,
  });
});

test.each([
  ['DECIMAL', '1.0000001'],
  ['DECIMAL', 'a'],
  ['INTEGER', 1.5],
  ['DAY', '2026-02-30'],
  ['INSTANT', '2026-04-16'],
  ['LIST', 'a'],
  ['TEXT', 1],
  ['BOOLEAN', 'true'],
] as const)('a value that is no %s is refused by name: %s', async (type, value) => {
  const table = tableHead([column('one', type, NOTHING, () => null)]);
  await expect(written(parquet, table, [[[value]]])).rejects.toThrow(
    `things.one: ${JSON.stringify(value)} is no ${type}.`,
  );
});
