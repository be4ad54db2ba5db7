import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdoptionEvent } from '#domain/adoption.ts';
import { catalogueAt, type Reference } from '#domain/reference.ts';
import type { ObservedRow } from '#local/load/adoption.ts';
import { newEvents } from '#local/load/observe.ts';
import { planLoad } from '#local/load/plan.ts';
import { readReferenceData } from '#local/load/readData.ts';
import { REAL } from './dataFolder.ts';

const read = await readReferenceData(REAL);
if (!read.ok) throw new Error(read.problems.join('\n'));
const { data } = read;

const nothing = { events: [], baselines: [], studies: [], assessments: [], waivers: [] };
const empty: Reference = {
  version: 0,
  regions: [],
  regulations: [],
  relations: [],
  guidelines: [],
  requirements: [],
  forms: [],
  agencyTypes: [],
};
const catalogue = catalogueAt(empty, null);
const region = data.regions.find((one) => one.code === '32');
if (region === undefined) throw new Error('no West Java');
const rowsOfRegion = data.events.filter((row) => row.regionCode === region.code);

const observe = (rows: readonly ObservedRow[], events: readonly AdoptionEvent[], load: string) =>
  newEvents(rows, {
    region,
    catalogue,
    partition: { ...nothing, events: [...events] },
    load: { id: load, recordedAt: `2026-06-0${load}T00:00:00.000Z` },
  });

describe('observing the rows of a region', () => {
  it('adds what was not loaded and only that, whichever rows were loaded before', () => {
    fc.assert(
      fc.property(fc.subarray(rowsOfRegion), fc.subarray(rowsOfRegion), (first, second) => {
        const before = observe(first, [], '1').events;
        const { count, events } = observe(second, before, '2');
        const added = second.filter((row) => !first.includes(row));
        expect(count).toEqual({ added: added.length, changed: 0, unchanged: second.length - added.length });
        expect(observe(second, [...before, ...events], '3').events).toEqual([]);
      }),
    );
  });

  it('leaves one event per row that nothing supersedes, with the content of the last load, however often it changed', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(rowsOfRegion), { minLength: 1, maxLength: 4 }), (changes) => {
        let events: AdoptionEvent[] = [];
        let rows = rowsOfRegion;
        for (const [place, changed] of changes.entries()) {
          rows = rowsOfRegion.map((row) => (changed.includes(row) ? { ...row, reason: `reason ${place}` } : row));
          events = [...events, ...observe(rows, events, String(place + 1)).events];
        }
        const superseded = new Set(events.map((event) => event.supersedes));
        const standing = events.filter((event) => !superseded.has(event.id));
        const reasons = (list: readonly { ordinal: number; reason: string | null }[]) =>
          list.toSorted((one, other) => one.ordinal - other.ordinal).map((one) => one.reason);
        expect(reasons(standing)).toEqual(reasons(rows));
        expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      }),
    );
  });

  it('leaves alone what others recorded: the same observation made by hand is no event of a load', () => {
    const byHand = observe(rowsOfRegion, [], '1').events.map((event) => ({ ...event, load: null, id: `${event.id}x` }));
    expect(observe(rowsOfRegion, byHand, '2').count).toEqual({ added: rowsOfRegion.length, changed: 0, unchanged: 0 });
  });
});

describe('working a load out', () => {
  const partition = { ...nothing, version: 0, agencies: [], disputes: [], reopenings: [] };
  const partitions = new Map(data.events.map((row) => [row.regionCode, partition]));
  const planned = (recordedAt: string) =>
    planLoad(data, { reference: empty, partitions }, { id: 'load', recordedAt, version: 0 });

  it('makes the same of the same, so that a load that was broken off can be gone on with', () => {
    expect(planned('2026-06-01T00:00:00.000Z')).toEqual(planned('2026-06-01T00:00:00.000Z'));
  });

  it('gives every item a key of its own', () => {
    const { items } = planned('2026-06-01T00:00:00.000Z');
    expect(new Set(items.map(({ pk, sk }) => `${pk} ${sk}`)).size).toBe(items.length);
  });

  it('gives an adoption event the same identity whenever and wherever it is loaded', () => {
    const ids = (recordedAt: string) =>
      planned(recordedAt)
        .items.filter(({ sk }) => sk.startsWith('AD#'))
        .map(({ sk }) => sk);
    expect(ids('2026-06-01T00:00:00.000Z')).toEqual(ids('2026-07-01T00:00:00.000Z'));
    expect(ids('2026-06-01T00:00:00.000Z')).toHaveLength(157);
  });
});
