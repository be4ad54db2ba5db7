import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { bucketShelf } from '#publisher/bucket.ts';
import { publish } from '#publisher/publish.ts';
import type { Shelf } from '#publisher/shelf.ts';
import { createBucket } from '../support/bucket.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';

/** Tables of the law, whose rows stand in `data/`. */
export const LAW = ['regions', 'regulations', 'relations', 'guidelines', 'requirements', 'indicators'];
/** Every table of a registry with the reference data, in order. */
export const NAMES = [
  ...['regions', 'regulations', 'relations', 'guidelines', 'requirements', 'adoption_events', 'adoption_daily'],
  ...[
    'agencies',
    'indicators',
    'reports',
    'reports_budaya-kerja-asn',
    'reports_evaluasi-fleksibilitas-kerja',
    'changes',
  ],
];
/** Every file of a snapshot but what it was begun with. */
export const FILES = [...NAMES.flatMap((name) => [`${name}.csv`, `${name}.ndjson`]), 'manifest.json'];

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
    run: () => publish({ table: registry.table, shelf, clock: registry.clock }),
    /** The keys that were put, in order. */
    puts: () => bucket.requests.filter(({ method }) => method === 'PUT').map(({ key }) => key),
    close: () => bucket.close(),
  };
}

/** Every file of a snapshot, or of the latest, as text. */
export const textsOf = async (shelf: Shelf, folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all(FILES.map(async (name) => [name, await textOf(shelf, `${folder}${name}`)])));

/** The text of a file that is there. */
export async function textOf(shelf: Shelf, name: string): Promise<string> {
  const bytes = await shelf.read(name);
  if (bytes === null) throw new Error(`${name} is not there.`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The rows of a CSV file, each by the names of its header. */
export const csvRows = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: '\n', relax_quotes: false });

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
