import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { column } from '#opendata/column.ts';
import { csv } from '#opendata/csv.ts';
import type { Form } from '#opendata/form.ts';
import { SNAPSHOT_FORMS } from '#opendata/forms.ts';
import { ndjson } from '#opendata/ndjson.ts';
import { parquet } from '#opendata/parquet.ts';
import type { Row } from '#opendata/table.ts';
import { NOTHING, tableHead, written } from '../support/openFiles.ts';

const none = () => null;
const TABLE = tableHead([
  column('code', 'CODE', { id: 'Kode', en: 'Code' }, none, { required: true }),
  column('name', 'TEXT', NOTHING, none),
  column('count', 'INTEGER', NOTHING, none, { unit: 'persons' }),
  column('money', 'DECIMAL', NOTHING, none, { unit: 'IDR' }),
  column('withheld', 'BOOLEAN', NOTHING, none),
  column('day', 'DAY', NOTHING, none),
  column('at', 'INSTANT', NOTHING, none),
  column('source', 'URL', NOTHING, none),
  column('weekdays', 'LIST', NOTHING, none),
]);
const ROWS: Row[] = [
  [
    '11.10',
    '=HYPERLINK("https://example.com";"buka"),\n"dua" baris',
    -3,
    '-9007199254740993.250001',
    true,
    '2026-04-16',
    '2026-04-16T17:00:00.123Z',
    'https://example.go.id/a?b=1&c=<2>',
    ['MON', 'FRI'],
  ],
  ['32.72.10', ' 😀 ', 0, '1500000.5', false, '1945-08-17', '1999-12-31T23:59:59.999Z', null, []],
  ['00', null, null, null, null, null, null, null, null],
  ['11.1', "'0012", 9_007_199_254_740_991, '999999999999999999.999999', null, '2028-02-29', null, null, ['+62']],
];

let folder: string;
let duck: DuckDBInstance;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forms-'));
  duck = await DuckDBInstance.create(':memory:');
});
afterAll(() => {
  duck.closeSync();
  rmSync(folder, { recursive: true });
});

/** What DuckDB reads of a file by a reader of its own, each value as its text. */
async function byDuck(form: Form, rows: readonly Row[], reader: (file: string) => string, select = '*') {
  const file = join(folder, `things.${form.extension}`);
  writeFileSync(file, await written(form, TABLE, [rows.slice(0, 1), rows.slice(1)]));
  const connection = await duck.connect();
  try {
    const read = await connection.runAndReadAll(`SELECT ${select} FROM ${reader(file)}`);
    return { types: read.columnTypes().map(String), rows: read.getRowsJson() };
  } finally {
    connection.closeSync();
  }
}

const TYPES = `{code: 'VARCHAR', name: 'VARCHAR', count: 'BIGINT', money: 'DECIMAL(38,6)', withheld: 'BOOLEAN', day: 'DATE', "at": 'TIMESTAMPTZ', source: 'VARCHAR', weekdays: 'VARCHAR'}`;
/** Instants as milliseconds, whatever the zone of the session. */
const PLAIN = 'code, name, count, money, withheld, day, epoch_ms("at"), source, weekdays';
const millisecondsOf = (at: unknown) => (at === null ? null : String(Date.parse(String(at))));
const told = (list: (row: Row) => unknown, name: (text: unknown) => unknown = (text) => text) =>
  ROWS.map((row) => {
    const [code, text, count, money, withheld, day, at, source] = row;
    const [whole = '', fraction = ''] = String(money).split('.');
    const exact = money === null ? null : `${whole}.${fraction.padEnd(6, '0')}`;
    return [
      code,
      name(text),
      count === null ? null : String(count),
      exact,
      withheld,
      day,
      millisecondsOf(at),
      source,
      list(row),
    ];
  });

test('Parquet read by DuckDB has each value in its type: codes whole, money exact, days and instants the same', async () => {
  const { types, rows } = await byDuck(parquet, ROWS, (file) => `read_parquet('${file}')`);
  expect(types).toEqual([
    ...['VARCHAR', 'VARCHAR', 'BIGINT', 'DECIMAL(38,6)', 'BOOLEAN', 'DATE', 'TIMESTAMP WITH TIME ZONE', 'VARCHAR'],
    'VARCHAR[]',
  ]);
  expect(rows).toHaveLength(ROWS.length);
  const plain = await byDuck(parquet, ROWS, (file) => `read_parquet('${file}')`, PLAIN);
  expect(plain.rows).toEqual(told((row) => row[8]));
});

test('CSV read by DuckDB has codes whole, money exact and days the same, and no text that a spreadsheet would run', async () => {
  const { rows } = await byDuck(
    csv,
    ROWS,
    (file) => `read_csv('${file}', header = true, delim = ',', quote = '"', escape = '"', columns = ${TYPES})`,
    PLAIN,
  );
  const joined = (row: Row) => (row[8] as string[] | null)?.join(';').replace(/^\+/, "'+") || null;
  const defused = (text: unknown) => (typeof text === 'string' ? text.replace(/^=/, "'=") : text);
  expect(rows).toEqual(told(joined, defused));
});

test('NDJSON read by DuckDB has every text as it is', async () => {
  const columns = TYPES.replace("weekdays: 'VARCHAR'", "weekdays: 'VARCHAR[]'");
  const { rows } = await byDuck(
    ndjson,
    ROWS,
    (file) => `read_json('${file}', format = 'newline_delimited', columns = ${columns})`,
    PLAIN,
  );
  expect(rows).toEqual(told((row) => row[8]));
});

test('any texts are read back from Parquet, control characters and halves of characters too', async () => {
  const texts = tableHead([column('text', 'TEXT', NOTHING, none), column('code', 'CODE', NOTHING, none)]);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom('<', '&', '>', '"', "'", '\r', '\n', '\t', ' ', '_x0041_', '\u0000', '\ud83d', '=', ']]>'),
      minLength: 1,
    }),
  );
  const connection = await duck.connect();
  let named = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (all) => {
      const rows = all.map((text) => [text, '11.10']);
      // DuckDB remembers what a file of a name held.
      named += 1;
      const file = join(folder, `texts${named}.parquet`);
      writeFileSync(file, await written(parquet, texts, [rows]));
      const read = await connection.runAndReadAll(`SELECT text FROM read_parquet('${file}')`);
      expect(read.getRowsJson().flat()).toEqual(all.map((text) => text.toWellFormed()));
    }),
    { numRuns: 60 },
  );
  connection.closeSync();
}, 60_000);

test('the same rows make the same bytes in each form, however they come, in whatever time zone', async () => {
  const zone = process.env.TZ;
  for (const form of SNAPSHOT_FORMS) {
    const first = await written(form, TABLE, [ROWS]);
    process.env.TZ = 'Asia/Jayapura';
    const second = await written(
      form,
      TABLE,
      ROWS.map((row) => [row]),
    );
    process.env.TZ = zone;
    expect(second.equals(first), form.extension).toBe(true);
  }
});
