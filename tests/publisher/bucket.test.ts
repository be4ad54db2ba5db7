import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { governingEventOf } from '#domain/adoptionSpans.ts';
import { readAdoptionEventsByName, readAdoptionSteps } from '#store/adoption.ts';
import { adoptionEventItem } from '#store/items.ts';
import { closeLoad, discardLoad, type Load, openLoad, writeItems } from '#store/load.ts';
import { readHead } from '#store/reference.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { digestIn, FILES, publisherOf, textOf } from './published.ts';

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

describe('a file of a snapshot that is there', () => {
  it('is never changed: one with other bytes ends the run, named, and no manifest is written', async () => {
    const name = `${FOLDER}relations.csv`;
    expect(await publisher.shelf.putNew(name, Buffer.from('lain\n'))).toBe(true);
    await expect(publisher.run()).rejects.toThrow(`${name} is there with other bytes`);
    expect(await textOf(publisher.shelf, name)).toBe('lain\n');
    expect(await publisher.shelf.read(`${FOLDER}manifest.json`)).toBeNull();
    expect(await publisher.shelf.read('latest/manifest.json')).toBeNull();
  });

  it('is put with the condition that nothing is there, and every other put lies under latest', async () => {
    await publisher.run();
    const made = publisher.bucket.requests.filter(({ method }) => method === 'PUT');
    expect(made.filter(({ ifNoneMatch }) => ifNoneMatch !== '*').map(({ key }) => key)).toEqual(
      FILES.map((name) => `latest/${name}`),
    );
  });

  it('and was damaged since does not get into the latest', async () => {
    publisher.bucket.intervene(({ method, key }) =>
      method === 'PUT' && key.startsWith('latest/') ? { status: 403, code: 'AccessDenied' } : null,
    );
    await expect(publisher.run()).rejects.toMatchObject({ name: 'AccessDenied' });
    publisher.bucket.intervene(() => null);
    await publisher.shelf.put(`${FOLDER}regulations.csv`, Buffer.from('rusak\n'));
    await expect(publisher.run()).rejects.toThrow(`${FOLDER}regulations.csv is not what its manifest says`);
    expect(await publisher.shelf.read('latest/manifest.json')).toBeNull();
  });
});

describe('S3', () => {
  it('is told the digest of each body, so that it keeps none that it did not receive whole', async () => {
    await publisher.run();
    for (const { key, checksum } of publisher.bucket.requests.filter(({ method }) => method === 'PUT')) {
      expect(checksum).toBe(Buffer.from(await digestIn(publisher.shelf, key), 'hex').toString('base64'));
    }
  });

  it('that refuses a put is not asked again', async () => {
    publisher.bucket.intervene(({ method }) => (method === 'PUT' ? { status: 403, code: 'AccessDenied' } : null));
    await expect(publisher.shelf.putNew('snapshots/x', Buffer.from('x'))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    expect(publisher.puts()).toEqual(['snapshots/x']);
  });

  it('that tells 403 for what is not there, to who may not list, is understood', async () => {
    publisher.bucket.intervene(({ method, key }) =>
      method === 'GET' && !publisher.puts().includes(key) ? { status: 403, code: 'AccessDenied' } : null,
    );
    expect(await publisher.run()).toMatchObject({ snapshot: 'WRITTEN', latest: 'WRITTEN' });
  });

  it('that lets nothing be read is told from one that holds nothing', async () => {
    await publisher.run();
    publisher.bucket.intervene(({ method }) => (method === 'GET' ? { status: 403, code: 'AccessDenied' } : null));
    await expect(publisher.run()).rejects.toThrow(`${FOLDER}begun.json is there and cannot be read.`);
  });

  it('that meets two puts of one name is asked again, and not for ever', async () => {
    let conflicts = 2;
    publisher.bucket.intervene(({ method, key }) => {
      if (method !== 'PUT' || key !== `${FOLDER}regions.csv` || conflicts === 0) return null;
      conflicts -= 1;
      return { status: 409, code: 'ConditionalRequestConflict' };
    });
    expect(await publisher.run()).toMatchObject({ snapshot: 'WRITTEN' });
    publisher.bucket.intervene(() => ({ status: 409, code: 'ConditionalRequestConflict' }));
    await expect(publisher.shelf.putNew('snapshots/x', Buffer.from('x'))).rejects.toMatchObject({
      name: 'ConditionalRequestConflict',
    });
  });
});

describe('a load that is being written', () => {
  const REGULATION = {
    ...{ pk: 'REF', sk: 'REGULATION#uu-99-2026#0001', slug: 'uu-99-2026', level: 'NATIONAL', regionCode: null },
    ...{ type: 'UU', number: '99', year: 2026, title: 'Contoh', issuer: null, issuedOn: null, effectiveFrom: null },
    ...{ effectiveUntil: null, maxDaysPerWeek: null, weekdays: [], locationFlexible: null, timeFlexible: null },
    ...{ summary: null, metadata: null, source: { url: null, kind: 'UNVERIFIED', title: null }, version: 1 },
  };

  it('is not seen, and comes after the snapshot, so that its end changes nothing of what was known', async () => {
    const { table } = registry;
    const { version } = await readHead(table);
    const recordedAt = '2026-06-01T19:00:00.000Z';
    const load: Load = { id: 'load-9', recordedAt, version, writer: 'writer' };
    expect(await openLoad(table, load, null, [])).toEqual({ tag: 'DONE' });
    const item = { ...REGULATION, recordedAt, load: load.id };
    await writeItems(table, load, [item], () => {});
    publisher.bucket.intervene(({ key }) =>
      key === `${FOLDER}manifest.json` ? { status: 403, code: 'AccessDenied' } : null,
    );
    await expect(publisher.run()).rejects.toMatchObject({ name: 'AccessDenied' });
    expect(await closeLoad(table, load, { replaced: [], raised: [] })).toEqual({ tag: 'DONE' });
    publisher.bucket.intervene(() => null);
    expect(await publisher.run()).toMatchObject({ recordedAt: '2026-06-01T18:59:59.999Z', snapshot: 'WRITTEN' });
    expect(await textOf(publisher.shelf, `${FOLDER}regulations.csv`)).not.toContain('uu-99-2026');
    registry.at('2026-06-02T20:00:00.000Z');
    await publisher.run();
    expect(await textOf(publisher.shelf, 'latest/regulations.csv')).toContain('uu-99-2026');
  });

  it('by a clock that is behind is not seen either', async () => {
    const { table } = registry;
    publisher.bucket.intervene(({ method, key }) =>
      method === 'PUT' && key === `${FOLDER}adoption_events.csv` ? { status: 403, code: 'AccessDenied' } : null,
    );
    await expect(publisher.run()).rejects.toMatchObject({ name: 'AccessDenied' });
    publisher.bucket.intervene(() => null);
    const [step] = await readAdoptionSteps(table, null);
    if (step === undefined) throw new Error('The reference data have no event.');
    const [event] = await readAdoptionEventsByName(table, [governingEventOf(step)]);
    if (event === undefined) throw new Error('The event is not there.');
    const recordedAt = '2026-06-01T18:00:00.000Z';
    const load: Load = { id: 'load-10', recordedAt, version: (await readHead(table)).version, writer: 'writer' };
    expect(await openLoad(table, load, null, [])).toEqual({ tag: 'DONE' });
    const item = adoptionEventItem({
      ...event,
      id: 'of-the-load',
      recordedAt,
      reason: 'Belum selesai.',
      load: load.id,
    });
    await writeItems(table, load, [{ ...item, load: load.id }], () => {});
    expect(await publisher.run()).toMatchObject({ recordedAt: '2026-06-01T19:58:00.000Z', snapshot: 'WRITTEN' });
    expect(await textOf(publisher.shelf, `${FOLDER}adoption_events.csv`)).not.toContain('Belum selesai.');
    await discardLoad(table, load);
  });
});
