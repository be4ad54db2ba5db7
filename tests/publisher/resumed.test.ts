import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTables } from '#opendata/openTables.ts';
import { publish } from '#publisher/publish.ts';
import type { Shelf } from '#publisher/shelf.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';
import { KEY, ndjsonRows, publisherOf, textOf } from './published.ts';

let registry: Registry;
let publisher: Awaited<ReturnType<typeof publisherOf>>;
beforeAll(async () => {
  registry = await createRegistry('2026-06-20T03:00:00.000Z');
  publisher = await publisherOf(registry);
}, 120_000);
afterAll(async () => {
  await publisher.close();
  await registry.close();
});

describe('a snapshot of figures that was broken off', () => {
  it('is gone on with though more reports are owed by then', async () => {
    const people = reporting(registry);
    const agency = await people.agency('32.72', 'satu');
    const draft = await people.save(agency, MONTHLY, '2026-05', monthlyAnswers());
    await people.verify(await people.submit(agency, draft));
    await registry.projected();
    registry.at('2026-06-20T20:00:00.000Z');
    const { table, clock } = registry;
    const breaking: Shelf = {
      ...publisher.shelf,
      read: (name) => publisher.shelf.read(name),
      put: (name, body) => publisher.shelf.put(name, body),
      pieces: (name) => publisher.shelf.pieces(name),
      putNew: async (name, body) => {
        if (name.endsWith('figures.parquet')) throw new Error('The bucket is away.');
        return publisher.shelf.putNew(name, body);
      },
    };
    const tables = (reading: Parameters<typeof openTables>[0]) =>
      openTables(reading).filter(({ name }) => name === 'figures');
    const run = (shelf: Shelf) => publish({ table, clock, key: KEY, imprint: null, tables, shelf });
    await expect(run(breaking)).rejects.toThrow('The bucket is away.');
    registry.at('2026-06-20T20:30:00.000Z');
    await people.agency('32.72', 'dua');
    await registry.projected();
    expect((await run(publisher.shelf)).snapshot).toBe('WRITTEN');
    const rows = ndjsonRows(await textOf(publisher.shelf, 'latest/figures.ndjson'));
    expect(new Set(rows.filter((row) => row.region_code === '32.72').map(({ owed }) => owed))).toEqual(new Set([1]));
  }, 60_000);
});
