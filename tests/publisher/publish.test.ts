import { readFileSync } from 'node:fs';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FREQUENCIES, periodsBetween } from '#domain/period.ts';
import { folderShelf } from '#local/folderShelf.ts';
import { openTables } from '#opendata/openTables.ts';
import { chainMissing } from '#projector/audit.ts';
import { temporaryFolder } from '../local/support.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { createTable } from '../support/table.ts';
import { digestIn, FILES, filesIn, KEY, LISTED, observe, publisherOf, sha256, textOf } from './published.ts';

let registry: Registry;
let publisher: Awaited<ReturnType<typeof publisherOf>>;
beforeAll(async () => {
  registry = await createRegistry();
}, 120_000);
afterAll(() => registry.close());
beforeEach(async () => {
  registry.at('2026-06-01T20:00:00.000Z');
  publisher = await publisherOf(registry);
});
afterEach(() => publisher.close());

const DAY = '2026-06-02';
const FOLDER = `snapshots/${DAY}/`;

/** The rows of a table's file: as many in each form; null for what is no table. */
function rowsIn(name: string, text: string): unknown {
  if (name.endsWith('.ndjson')) return text.split('\n').length - 1;
  const isTable = !name.startsWith('dictionary.') && /\.(csv|xlsx|parquet)$/.test(name);
  return isTable ? expect.any(Number) : null;
}

describe('a snapshot', () => {
  it('is named by the day in Jakarta and known at an instant before which nothing is recorded any more', async () => {
    const published = await publisher.run();
    expect(published).toMatchObject({
      day: DAY,
      recordedAt: '2026-06-01T19:58:00.000Z',
      snapshot: 'WRITTEN',
      latest: 'WRITTEN',
    });
    expect(publisher.puts()).toEqual([
      `${FOLDER}begun.json`,
      ...LISTED.map((name) => `${FOLDER}${name}`),
      `keys/${KEY.keyId}.pem`,
      ...['manifest.json.sig', 'manifest.json'].map((name) => `${FOLDER}${name}`),
      ...FILES.map((name) => `latest/${name}`),
    ]);
  });

  it('lists its files with rows, bytes and digest, its licence, and the head of the audit trail as anyone may note it', async () => {
    await observe(registry);
    await chainMissing({ table: registry.table, clock: registry.clock });
    const { data } = await registry.ask('{ auditHead { number hash } }');
    await publisher.run();
    const texts = await filesIn(publisher.shelf, FOLDER);
    const manifest = JSON.parse(texts['manifest.json'] ?? '');
    expect(Object.keys(manifest)).toEqual(['day', 'recordedAt', 'auditHead', 'licence', 'files']);
    expect(manifest.auditHead).toEqual({ number: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(manifest.auditHead).toEqual(data.auditHead);
    const licence = readFileSync('data/LICENSE.md', 'utf8').replace(/\s+/g, ' ');
    const { attribution, url, source } = manifest.licence.regions;
    for (const words of [attribution, url, source]) expect(licence).toContain(words);
    expect(manifest.files).toEqual(
      LISTED.map((name) => {
        const text = texts[name] ?? '';
        return { name, rows: rowsIn(name, text), bytes: text.length, sha256: sha256(text) };
      }),
    );
  });

  it('holds what was known at its instant, so that later records change nothing of it', async () => {
    await observe(registry, { reason: 'Sebelum.' });
    registry.at('2026-06-01T20:10:00.000Z');
    await observe(registry, { reason: 'Terlalu baru.', status: 'PILOT', effectiveUntil: '2026-04-01' });
    await publisher.run();
    const texts = await filesIn(publisher.shelf, FOLDER);
    expect(texts['adoption_events.ndjson']).toContain('Sebelum.');
    expect(texts['adoption_events.ndjson']).not.toContain('Terlalu baru.');
    expect(await filesIn(publisher.shelf, 'latest/')).toEqual(texts);
  });

  it('is the same bytes for the same records, in a bucket and in a folder', async () => {
    await publisher.run();
    const shelf = folderShelf(temporaryFolder());
    await publisher.run({ shelf });
    for (const folder of [FOLDER, 'latest/']) {
      expect(await filesIn(shelf, folder)).toEqual(await filesIn(publisher.shelf, folder));
    }
  });

  it('may be kept by caches for ever, the latest for minutes, each with its media type', async () => {
    await publisher.run();
    const head = async (Key: string) => {
      const { CacheControl, ContentType } = await publisher.bucket.client.send(
        new HeadObjectCommand({ Bucket: publisher.bucket.bucket, Key }),
      );
      return [CacheControl, ContentType];
    };
    const [forEver, minutes] = ['public, max-age=31536000, immutable', 'public, max-age=300'];
    const csv = 'text/csv; charset=utf-8; header=present';
    expect(await head(`${FOLDER}regions.csv`)).toEqual([forEver, csv]);
    expect(await head(`${FOLDER}regions.ndjson`)).toEqual([forEver, 'application/x-ndjson']);
    expect(await head(`${FOLDER}manifest.json`)).toEqual([forEver, 'application/json']);
    expect(await head('latest/regions.csv')).toEqual([minutes, csv]);
    expect(await head('latest/manifest.json')).toEqual([minutes, 'application/json']);
  });

  it('of a registry without a record is whole all the same', async () => {
    const table = await createTable();
    const { files, auditHead } = await publisher.run({ table });
    expect(files.map(({ rows }) => rows ?? 0)).toEqual(files.map(() => 0));
    expect(files.map(({ name }) => name)).toEqual(LISTED);
    expect(auditHead).toEqual({ number: 0, hash: null });
    table.client.destroy();
  });
});

describe('another run', () => {
  it('on the same day puts nothing, and says that all is there', async () => {
    const first = await publisher.run();
    publisher.bucket.requests.length = 0;
    registry.table.requests.length = 0;
    await observe(registry);
    registry.table.requests.length = 0;
    registry.at('2026-06-02T16:59:59.999Z');
    expect(await publisher.run()).toEqual({ ...first, snapshot: 'THERE', latest: 'THERE' });
    expect(publisher.puts()).toEqual([]);
    expect(registry.table.requests).toEqual([]);
  });

  it('on the same day brings the latest up to the snapshot where it was left behind', async () => {
    await publisher.run();
    const texts = await filesIn(publisher.shelf, FOLDER);
    await publisher.shelf.put('latest/regions.csv', Buffer.from('half'));
    const manifest = texts['manifest.json']?.replace(DAY, '2026-06-01') ?? '';
    await publisher.shelf.put('latest/manifest.json', Buffer.from(manifest));
    expect(await publisher.run()).toMatchObject({ snapshot: 'THERE', latest: 'WRITTEN' });
    expect(await filesIn(publisher.shelf, 'latest/')).toEqual(texts);
  });

  it('on the next day writes another snapshot and leaves the first', async () => {
    await publisher.run();
    const before = await filesIn(publisher.shelf, FOLDER);
    await observe(registry, { reason: 'Hari berikutnya.' });
    registry.at('2026-06-02T17:00:00.000Z');
    expect(await publisher.run()).toMatchObject({ day: '2026-06-03', snapshot: 'WRITTEN', latest: 'WRITTEN' });
    expect(await filesIn(publisher.shelf, FOLDER)).toEqual(before);
    expect(await textOf(publisher.shelf, 'latest/adoption_events.csv')).toContain('Hari berikutnya.');
  });

  it('that is late leaves the latest of a later day', async () => {
    registry.at('2026-06-03T20:00:00.000Z');
    await publisher.run();
    const latest = await filesIn(publisher.shelf, 'latest/');
    registry.at('2026-06-01T20:00:00.000Z');
    expect(await publisher.run()).toMatchObject({ day: DAY, snapshot: 'WRITTEN', latest: 'NEWER' });
    expect(await filesIn(publisher.shelf, 'latest/')).toEqual(latest);
  });

  it('goes on with one that was broken off anywhere, as known when that was begun', async () => {
    const whole = folderShelf(temporaryFolder());
    const { clock } = registry;
    await publisher.run({ shelf: whole });
    const wanted = await filesIn(whole, FOLDER);
    const keys = [`${FOLDER}regulations.csv`, `${FOLDER}adoption_events.ndjson`, `${FOLDER}manifest.json`];
    for (const broken of [...keys, 'latest/relations.csv']) {
      publisher.bucket.intervene(({ method, key }) =>
        method === 'PUT' && key === broken ? { status: 403, code: 'AccessDenied' } : null,
      );
      await expect(publisher.run()).rejects.toMatchObject({ name: 'AccessDenied' });
      expect((await publisher.shelf.read(`${FOLDER}manifest.json`)) === null).toBe(broken !== 'latest/relations.csv');
      registry.at(new Date(clock().getTime() + 600_000).toISOString());
      await observe(registry, { reason: 'Sesudah terputus.' });
    }
    publisher.bucket.intervene(() => null);
    registry.at('2026-06-02T16:00:00.000Z');
    expect(await publisher.run()).toMatchObject({ recordedAt: '2026-06-01T19:58:00.000Z', latest: 'WRITTEN' });
    expect(await filesIn(publisher.shelf, FOLDER)).toEqual(wanted);
    expect(await filesIn(publisher.shelf, 'latest/')).toEqual(wanted);
  });

  it('at the same time makes one snapshot of the two', async () => {
    const results = await Promise.all([publisher.run(), publisher.run()]);
    expect(new Set(results.map(({ recordedAt }) => recordedAt)).size).toBe(1);
    const created = publisher.bucket.requests.filter(
      ({ key, ifNoneMatch }) => ifNoneMatch === '*' && key.startsWith(FOLDER),
    );
    expect(created.length).toBeGreaterThan(FILES.length + 1);
    const { files } = JSON.parse(await textOf(publisher.shelf, `${FOLDER}manifest.json`));
    for (const { name, sha256: listed } of files) {
      expect(await digestIn(publisher.shelf, `${FOLDER}${name}`)).toBe(listed);
    }
  });
});

describe('the table', () => {
  it('is asked once for all of a kind, once for each hundred events, and once whether a period has reports', async () => {
    const periods = [...FREQUENCIES].flatMap((frequency) => periodsBetween(frequency, '1945-01-01', DAY));
    registry.table.requests.length = 0;
    await publisher.run({ tables: openTables });
    const { Query, BatchGetItem } = Object.groupBy(registry.table.requests, (name) => name as 'Query' | 'BatchGetItem');
    // The head, and the 157 events with those that hold on some day.
    expect(BatchGetItem).toHaveLength(1 + 2 + 2);
    // Law and regions, events three times, agencies, for their names as often as there are tables of reports and figures, changes in two
    // parts, snapshots and corrections.
    expect(Query).toHaveLength(1 + 3 + 1 + 4 + 2 + 2 + periods.length);
  });
});
