import type { AdoptionEvent, AdoptionStep } from '#domain/adoption.ts';
import type { Agency } from '#domain/agency.ts';
import type { Instant } from '#domain/day.ts';
import type { Baseline } from '#domain/requirements/facts.ts';
import * as keys from './keys.ts';
import { integer, object } from './parse.ts';
import { parseAdoptionEvent, parseAdoptionStep, parseAgency, parseBaseline } from './records.ts';
import { getItem, getItems, type Item, queryAll, type Table } from './table.ts';

/** A region's records at one version of them. */
export interface RegionPartition {
  version: number;
  events: AdoptionEvent[];
  agencies: Agency[];
  baselines: Baseline[];
}

const parseHead = object({ version: integer });
const startsWith = (item: Item, prefix: string): boolean => typeof item.sk === 'string' && item.sk.startsWith(prefix);
const event = (item: Item): AdoptionEvent => parseAdoptionEvent(item, String(item.sk));

/** Everything of a region, as just written: one query. */
export async function readRegionPartition(table: Table, code: string): Promise<RegionPartition> {
  const items = await queryAll(table, { partition: keys.regionPartition(code), consistent: true });
  const head = items.find((item) => item.sk === keys.regionHead(code).sk);
  return {
    version: head === undefined ? 0 : parseHead(head, 'region head').version,
    events: items.filter((item) => startsWith(item, keys.ADOPTION_PREFIX)).map(event),
    agencies: items
      .filter((item) => startsWith(item, keys.AGENCY_PREFIX))
      .map((item) => parseAgency(item, String(item.sk))),
    baselines: items
      .filter((item) => startsWith(item, keys.BASELINE_PREFIX))
      .map((item) => parseBaseline(item, String(item.sk))),
  };
}

/** Every adoption event of a region, by basis, then day: one query. */
export async function readAdoptionEvents(table: Table, code: string): Promise<AdoptionEvent[]> {
  return (await queryAll(table, { partition: keys.regionPartition(code), prefix: keys.ADOPTION_PREFIX })).map(event);
}

/** What the fold needs of every adoption event of a basis, or of all, by basis, then day: one query for each 1 MB, about 3,000 events. */
export async function readAdoptionSteps(
  table: Table,
  basis: string | null,
): Promise<(AdoptionStep & { load: string | null })[]> {
  const items = await queryAll(table, {
    index: keys.BY_DAY,
    partition: keys.ADOPTION_INDEX,
    ...(basis === null ? {} : { prefix: keys.adoptionIndexPrefix(basis) }),
  });
  return items.map((item) => parseAdoptionStep(item, 'adoption event in the index'));
}

/** Names one adoption event. */
export interface AdoptionEventName {
  regionCode: string;
  basis: string;
  day: string;
  id: string;
}

/** Adoption events by name, at most 100 a call: one batch. Those that are not there are left out. */
export async function readAdoptionEventsByName(
  table: Table,
  names: readonly AdoptionEventName[],
): Promise<AdoptionEvent[]> {
  const items = await getItems(
    table,
    names.map((one) => keys.adoptionEventKey(one.regionCode, one.basis, one.day, one.id)),
  );
  return items.map(event);
}

/** An agency's record by its key; null when none is registered. */
export async function readAgency(table: Table, regionCode: string, key: string): Promise<Agency | null> {
  const item = await getItem(table, keys.agencyRecordKey(regionCode, key));
  return item === undefined ? null : parseAgency(item, 'agency');
}

/** Every agency of a region, by key: one query. */
export async function readAgencies(table: Table, regionCode: string): Promise<Agency[]> {
  const items = await queryAll(table, { partition: keys.regionPartition(regionCode), prefix: keys.AGENCY_PREFIX });
  return items.map((item) => parseAgency(item, String(item.sk)));
}

/**
 * Every agency whose last version was recorded after an instant, of all when null, in the order of recording: one query for
 * each 1 MB, about 3,900 agencies. The index is behind the records by a moment, usually less than a second.
 */
export async function readAgenciesRecordedAfter(table: Table, instant: Instant | null): Promise<Agency[]> {
  const range = { index: keys.BY_DAY, partition: keys.AGENCY_INDEX };
  const items = await queryAll(table, instant === null ? range : { ...range, after: instant });
  return items.map((item) => parseAgency(item, 'agency in the index'));
}
