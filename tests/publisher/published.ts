import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Imprint } from '#opendata/catalogue/publication.ts';
import { SNAPSHOT_FORMS } from '#opendata/forms.ts';
import { openTables } from '#opendata/openTables.ts';
import type { Reading } from '#opendata/reading.ts';
import { signingKeyOf } from '#opendata/signature.ts';
import type { OpenTable } from '#opendata/table.ts';
import { bucketShelf } from '#publisher/bucket.ts';
import { type Publishing, publish } from '#publisher/publish.ts';
import type { Shelf } from '#publisher/shelf.ts';
import { createBucket } from '../support/bucket.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';

export const KEY = signingKeyOf('a secret of these tests, known to everybody');
export const IMPRINT: Imprint = {
  baseUrl: 'https://registri.example.go.id',
  publisher: { name: 'Kementerian Contoh' },
  contact: { name: 'Kementerian Contoh', email: 'data@example.go.id', page: null },
};

/** Tables of the law, whose rows stand in `data/`. */
export const LAW = ['regions', 'regulations', 'relations', 'guidelines', 'requirements', 'indicators'];
/** Every table of a registry with the reference data, in order. */
export const NAMES = [
  ...['regions', 'regulations', 'relations', 'guidelines', 'requirements', 'adoption_events', 'adoption_daily'],
  ...['agencies', 'indicators', 'reports', 'reports_budaya_kerja_asn', 'reports_evaluasi_fleksibilitas_kerja'],
  ...['figures', 'changes', 'restatements'],
];
/** The tables of tests that look at how files are put rather than at what is in them. */
const FEW = ['regions', 'regulations', 'relations', 'adoption_events'];
export const fewTables = (reading: Reading): OpenTable[] =>
  openTables(reading).filter(({ name }) => FEW.includes(name));
const filesOf = (name: string): string[] => SNAPSHOT_FORMS.map(({ extension }) => `${name}.${extension}`);
const DOCUMENTS = [
  ...['datapackage.json', ...FEW.map((name) => `${name}.csv-metadata.json`), 'csvw.json', 'dcat.jsonld', 'dcat.ttl'],
  ...['dataset.jsonld', 'sdi.json', 'dictionary.csv', 'dictionary.json', 'dictionary.html'],
];
/** The files that a manifest of these tables lists, in order. */
export const LISTED = [...FEW.flatMap(filesOf), ...DOCUMENTS];
/** Every file of such a snapshot but what it was begun with, in the order in which they are put. */
export const FILES = [...LISTED, 'manifest.json.sig', 'manifest.json'];

/** A registry on the morning of a day, and an empty bucket; both are closed by `close`. */
export async function openPublisher(start?: string) {
  const registry = await createRegistry(start);
  const own = await publisherOf(registry);
  return { ...own, close: () => Promise.all([registry.close(), own.close()]) };
}

/** A registry's publisher with an empty bucket of its own. */
export async function publisherOf(registry: Registry) {
  const bucket = await createBucket();
  const shelf = bucketShelf(bucket.client, bucket.bucket);
  return {
    registry,
    bucket,
    shelf,
    run: (over: Partial<Publishing> = {}) =>
      publish({
        ...{
          table: registry.table,
          shelf,
          clock: registry.clock,
          key: KEY,
          imprint: IMPRINT,
          tables: fewTables,
          isServed: false,
        },
        ...over,
      }),
    /** The keys that were put, in order. */
    puts: () => bucket.requests.filter(({ method }) => method === 'PUT').map(({ key }) => key),
    close: () => bucket.close(),
  };
}

/** Every file of a snapshot, or of the latest: a byte is a character. */
export const filesIn = async (shelf: Shelf, folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all(FILES.map(async (name) => [name, await latin1Of(shelf, `${folder}${name}`)])));

/** SHA-256 of the bytes of a file that is there. */
export const digestIn = async (shelf: Shelf, name: string): Promise<string> => sha256(await latin1Of(shelf, name));

async function latin1Of(shelf: Shelf, name: string): Promise<string> {
  const bytes = await shelf.read(name);
  if (bytes === null) throw new Error(`${name} is not there.`);
  return Buffer.from(bytes).toString('latin1');
}

/** The text of a file that is there. */
export async function textOf(shelf: Shelf, name: string): Promise<string> {
  const bytes = await shelf.read(name);
  if (bytes === null) throw new Error(`${name} is not there.`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'latin1').digest('hex');

/** The rows of a CSV file, each by the names of its header. */
export const csvRows = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: ['\r\n', '\n'], relax_quotes: false });

/** The rows of an NDJSON file. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads rows of any shape and says what it expects of them.
export const ndjsonRows = (text: string): any[] =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The reference data as they are kept in `data/`. */
export const dataText = (name: string): string => readFileSync(`data/${name}.csv`, 'utf8');

/** An observation of a region with texts that a spreadsheet would run. */
export async function observe(registry: Registry, over: object = {}) {
  const people = reporting(registry);
  registry.tick();
  const input = {
    regionCode: '32.72',
    basis: 'permenpanrb-4-2025',
    status: 'IMPLEMENTED',
    effectiveOn: '2026-03-02',
    reason: '=HYPERLINK("https://example.com";"buka"),\n"dua" baris',
    sources: [
      { url: 'https://example.go.id/surat;1', kind: 'OFFICIAL' },
      { url: 'https://example.com/berita;2', kind: 'PRESS' },
      { url: 'https://example.com/berita-3', kind: 'PRESS' },
    ],
    scheme: { weekdays: ['MON', 'FRI'], daysPerWeek: 2, maxSharePercent: 50, excludedServices: '+62 pelayanan' },
    localInstrument: '@Perwal 3/2026',
    ...over,
  };
  const { event } = await people.done(
    'observeAdoption',
    'ObserveAdoptionInput',
    'event { id recordedAt }',
    input,
    await people.registrar(),
  );
  return event as { id: string; recordedAt: string };
}
