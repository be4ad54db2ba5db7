import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jakartaDay } from '#domain/day.ts';
import { folderShelf } from '#local/folderShelf.ts';
import type { ColumnHead, ColumnType } from '#opendata/column.ts';
import { openTables } from '#opendata/openTables.ts';
import { readingOf } from '#opendata/reading.ts';
import type { OpenTable } from '#opendata/table.ts';
import { verifySnapshot } from '#opendata/verifySnapshot.ts';
import { publish } from '#publisher/publish.ts';
import { readReference } from '#store/reference.ts';
import { findings, parsed } from '../opendata/catalogue/rdf.ts';
import { seedEveryType } from '../support/everyType.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { IMPRINT, KEY } from './published.ts';

/* Every file of a snapshot of a registry that holds something of everything, read by programs that we did not write. */

const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
let registry: Registry;
let tables: OpenTable[];
let inFolder: string;
let duck: DuckDBConnection;
let rowsOf: Map<string, number>;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  await seedEveryType(registry);
  await registry.projected();
  registry.at('2026-10-01T04:00:00.000Z');
  const { table, clock } = registry;
  const published = await publish({ table, clock, shelf: folderShelf(folder), key: KEY, imprint: IMPRINT });
  rowsOf = new Map(published.files.map(({ name, rows }) => [name, rows ?? -1]));
  inFolder = join(folder, 'snapshots', published.day);
  const { recordedAt } = published;
  tables = openTables(readingOf(table, await readReference(table), { day: jakartaDay(clock()), recordedAt }));
  duck = await (await DuckDBInstance.create(':memory:')).connect();
}, 180_000);
afterAll(async () => {
  duck.closeSync();
  await registry.close();
  rmSync(folder, { recursive: true });
});

const SQL: Record<ColumnType, string> = {
  CODE: 'VARCHAR',
  TEXT: 'VARCHAR',
  URL: 'VARCHAR',
  INTEGER: 'BIGINT',
  DECIMAL: 'DECIMAL(38,6)',
  BOOLEAN: 'BOOLEAN',
  DAY: 'DATE',
  INSTANT: 'TIMESTAMPTZ',
  LIST: 'VARCHAR[]',
};
const named = (columns: readonly ColumnHead[], of: (type: ColumnType) => string): string =>
  `{${columns.map(({ name, type }) => `"${name}": '${of(type)}'`).join(', ')}}`;
const path = (name: string): string => `'${join(inFolder, name)}'`;
const asked = async (sql: string): Promise<unknown[][]> => (await duck.runAndReadAll(sql)).getRowsJson();

/** The cells of a workbook's sheet of rows. */
async function firstSheet(name: string) {
  const [first] = await readXlsx(join(inFolder, name));
  return first?.data ?? [];
}

/** A column as a text in CSV: no text where it is null, lists joined, an apostrophe before what a spreadsheet would run. */
function inCsv({ name, type, separator }: ColumnHead): string {
  const text = type === 'LIST' ? `array_to_string("${name}", '${separator}')` : `"${name}"`;
  const isText = ['CODE', 'TEXT', 'URL', 'LIST'].includes(type);
  if (!isText) return text;
  const begun = `regexp_replace(${text}, '^([=+@\\t\\r-])', '''\\1')`;
  return `nullif(${type === 'URL' ? begun : `regexp_replace(${begun}, '([,;\\t\\r\\n])("*[=+@-])', '\\1''\\2', 'g')`}, '')`;
}

describe('every table', () => {
  it('has as many rows in each form as the manifest says', async () => {
    for (const { name } of tables) {
      const counted = await asked(`SELECT
        (SELECT count(*) FROM read_csv(${path(`${name}.csv`)}, header = true, all_varchar = true, auto_detect = true, delim = ',', quote = '"', escape = '"')),
        (SELECT count(*) FROM read_parquet(${path(`${name}.parquet`)}))`);
      const [csv, parquet] = (counted[0] ?? []).map(Number);
      const lines = readFileSync(join(inFolder, `${name}.ndjson`), 'utf8').split('\n').length - 1;
      const sheet = await firstSheet(`${name}.xlsx`);
      const told = ['csv', 'parquet', 'ndjson', 'xlsx'].map((form) => rowsOf.get(`${name}.${form}`));
      expect([name, csv, parquet, lines, sheet.length - 1]).toEqual([name, ...told]);
    }
  }, 180_000);

  it('says the same in Parquet, NDJSON and CSV: codes, days, instants, money, lists and nothing', async () => {
    for (const { name, columns } of tables) {
      const parquet = `SELECT * FROM read_parquet(${path(`${name}.parquet`)})`;
      const ndjson = `SELECT * FROM read_json(${path(`${name}.ndjson`)}, format = 'newline_delimited', columns = ${named(columns, (type) => SQL[type])})`;
      const asText = `SELECT ${columns.map(inCsv).join(', ')} FROM read_parquet(${path(`${name}.parquet`)})`;
      const csvTypes = named(columns, (type) => (type === 'LIST' ? 'VARCHAR' : SQL[type]));
      const csv = `SELECT * FROM read_csv(${path(`${name}.csv`)}, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = ${csvTypes})`;
      const isEmpty = rowsOf.get(`${name}.csv`) === 0;
      for (const [one, other] of [
        [parquet, ndjson],
        [asText, csv],
      ] as const) {
        if (isEmpty) continue;
        expect([name, await asked(`(${one}) EXCEPT ALL (${other})`)]).toEqual([name, []]);
        expect([name, await asked(`(${other}) EXCEPT ALL (${one})`)]).toEqual([name, []]);
      }
    }
  }, 180_000);

  it('has something in it, but forms that nobody answered', () => {
    const empty = tables.map(({ name }) => name).filter((name) => rowsOf.get(`${name}.csv`) === 0);
    expect(empty.filter((name) => !name.startsWith('reports_'))).toEqual([]);
  });

  it('keeps codes of regions as text in a workbook', async () => {
    const sheet = await firstSheet('regions.xlsx');
    expect(sheet.map(([code]) => code)).toContain('11.10');
    expect(sheet.slice(1).filter(([code]) => typeof code !== 'string')).toEqual([]);
  });
});

describe('the whole', () => {
  it('is as its publisher signed it', async () => {
    const reader = {
      pieces: async (name: string) => createReadStream(join(inFolder, name)),
      names: async () => readdirSync(inFolder),
    };
    expect((await verifySnapshot(reader, KEY.publicPem)).faults).toEqual([]);
  });

  it('has a catalogue that DCAT-AP’s shapes find nothing in', async () => {
    const graph = parsed(readFileSync(join(inFolder, 'dcat.ttl'), 'utf8'));
    expect([...(await findings(graph, 'dcatAp3')), ...(await findings(graph, 'promises'))]).toEqual([]);
    const { resources } = JSON.parse(readFileSync(join(inFolder, 'datapackage.json'), 'utf8'));
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(tables.map(({ name }) => name));
  });
});
