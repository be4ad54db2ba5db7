import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { daySpan } from '#opendata/catalogue/daySpan.ts';
import { documentsOf } from '#opendata/catalogue/documents.ts';
import type { Publication, WrittenTable } from '#opendata/catalogue/publication.ts';
import { column } from '#opendata/column.ts';
import { csvHeader, csvLine } from '#opendata/csv.ts';
import { ndjsonLine } from '#opendata/ndjson.ts';
import { openTables } from '#opendata/openTables.ts';
import { readingOf } from '#opendata/reading.ts';
import { EVERYTHING, type OpenTable, type Row, tableOf } from '#opendata/table.ts';
import { readReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';

export const DAY = '2026-06-02';
const RECORDED_AT = '2026-06-01T19:58:00.000Z';

export const IMPRINT: Publication['imprint'] = {
  baseUrl: 'https://registri.example.go.id',
  publisher: { name: 'Kementerian Contoh "Uji" <Coba>' },
  contact: { name: 'Tim data terbuka', email: 'data@example.go.id', page: 'https://registri.example.go.id/' },
};

const same = (text: string) => ({ id: `${text} (id)`, en: `${text} (en)` });
const at = (place: number) => (row: Row) => row[place] ?? null;

/** Two tables with a column of every type, texts that break careless writers, and a reference between them. */
export const SAMPLES: readonly OpenTable[] = [
  tableOf<Row>({
    name: 'regions',
    title: same('Daerah'),
    words: same('Setiap daerah, "dikutip" dan \\ miring'),
    licence: 'ODBL',
    columns: [
      column('code', 'CODE', same('Kode'), at(0), { required: true }),
      column('parent_code', 'CODE', same('Induk'), at(1)),
    ],
    key: ['code'],
    references: [{ column: 'parent_code', table: 'regions', of: 'code' }],
    records: () => [
      [
        ['11', null],
        ['11.10', '11'],
      ],
    ],
  }),
  tableOf<Row>({
    name: 'counts',
    title: same('Hitungan'),
    words: same('Satu baris sehari'),
    licence: 'FACTS',
    columns: [
      column('region_code', 'CODE', same('Kode'), at(0), { required: true }),
      column('day', 'DAY', same('Hari'), at(1), { required: true }),
      column('seen_at', 'INSTANT', same('Saat'), at(2)),
      column('status', 'TEXT', same('Status'), at(3), { choices: ['IMPLEMENTED', 'A+B (c)'] }),
      column('employees', 'INTEGER', same('Pegawai'), at(4), { unit: 'persons' }),
      column('saving', 'DECIMAL', same('Hemat'), at(5), { unit: 'IDR' }),
      column('verified', 'BOOLEAN', same('Terverifikasi'), at(6), {
        origin: { id: 'Dihitung dari laporan', en: 'Worked out from reports' },
      }),
      column('source_url', 'URL', same('Sumber'), at(7)),
      column('weekdays', 'LIST', same('Hari kerja'), at(8), { choices: ['MON', 'FRI'] }),
      column('notes', 'TEXT', same('Catatan <b>'), at(9)),
    ],
    key: ['region_code', 'day'],
    references: [{ column: 'region_code', table: 'regions', of: 'code' }],
    dayColumn: 'day',
    records: () => [
      [
        [
          '11.10',
          '2026-04-16',
          '2026-04-16T03:00:00.000Z',
          'IMPLEMENTED',
          40,
          '12345678901234567890.10',
          true,
          'https://example.go.id/surat;1',
          ['MON', 'FRI'],
          'dua\nbaris, "dikutip"',
        ],
        ['11', '2026-04-17', null, 'A+B (c)', null, null, null, null, [], null],
      ],
    ],
  }),
];

/** What a table has as files, with the days that it covers; the bytes by name beside it. */
async function written(table: OpenTable): Promise<{ table: WrittenTable; bytes: Map<string, Buffer> }> {
  const { batches, ...head } = table;
  const rows: Row[] = [];
  for await (const batch of batches(EVERYTHING)) rows.push(...batch);
  const texts = [
    ['csv', 'text/csv; charset=utf-8; header=present', csvHeader(head.columns), csvLine],
    ['ndjson', 'application/x-ndjson', '', ndjsonLine],
  ] as const;
  const bytes = new Map<string, Buffer>();
  const files = texts.map(([form, mediaType, header, line]) => {
    const name = `${head.name}.${form}`;
    const body = Buffer.from(header + rows.map((row) => line(head.columns, row)).join(''));
    bytes.set(name, body);
    const sha256 = createHash('sha256').update(body).digest('hex');
    return { name, rows: rows.length, bytes: body.length, sha256, mediaType };
  });
  const span = daySpan(head);
  span.see(rows);
  return { table: { head, rows: rows.length, files, ...span.days() }, bytes };
}

/** Tables as they were published, with their bytes by name. */
export async function publicationOf(tables: readonly OpenTable[]) {
  const all = await Promise.all(tables.map(written));
  const publication: Publication = {
    imprint: IMPRINT,
    day: DAY,
    recordedAt: RECORDED_AT,
    tables: all.map(({ table }) => table),
  };
  return { publication, bytes: new Map(all.flatMap((one) => [...one.bytes])) };
}

/** The tables of a registry, as they are published. */
export async function tablesOf(table: Table): Promise<OpenTable[]> {
  return openTables(readingOf(table, await readReference(table), { day: DAY, recordedAt: RECORDED_AT }));
}

/** The bodies of a publication's documents, by name. */
export const textsOf = (publication: Publication): ReadonlyMap<string, string> =>
  new Map(documentsOf(publication).map(({ name, body }) => [name, Buffer.from(body).toString()]));

/** A document of JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads documents of any shape and says what it expects of them.
export const jsonOf = (publication: Publication, name: string): any =>
  JSON.parse(textsOf(publication).get(name) ?? 'null');

/** A snapshot as a folder: the files of the tables and the documents. */
export function putFolder(folder: string, bytes: ReadonlyMap<string, Buffer>, publication: Publication): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of bytes) writeFileSync(join(folder, name), body);
  for (const { name, body } of documentsOf(publication)) writeFileSync(join(folder, name), body);
}
