import { LRUCache } from 'lru-cache';
import type { AdoptionEvent, AdoptionStep } from '#domain/adoption.ts';
import type { Agency } from '#domain/agency.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Instant } from '#domain/day.ts';
import type { Dispute } from '#domain/dispute.ts';
import type { Reopening } from '#domain/reopening.ts';
import type { Baseline } from '#domain/requirements/facts.ts';
import type { Study } from '#domain/study.ts';
import { knownVersions } from '#domain/versioned.ts';
import type { Waiver } from '#domain/waiver.ts';
import * as keys from './keys.ts';
import { integer, nullable, object, type Parser, StoredItemError, text } from './parse.ts';
import {
  parseAdoptionEvent,
  parseAdoptionStep,
  parseAgency,
  parseAssessment,
  parseBaseline,
  parseDispute,
  parseReopening,
  parseStudy,
  parseWaiver,
} from './regionRecords.ts';
import { getItem, getItems, type Item, queryAll, type Table } from './table.ts';

/** A region's records at one version of them; the very same value as long as they say the same. */
export interface RegionPartition {
  readonly version: number;
  readonly events: readonly AdoptionEvent[];
  readonly agencies: readonly Agency[];
  readonly baselines: readonly Baseline[];
  /** The studies, each in its latest version. */
  readonly studies: readonly Study[];
  readonly assessments: readonly Assessment[];
  readonly waivers: readonly Waiver[];
  readonly disputes: readonly Dispute[];
  readonly reopenings: readonly Reopening[];
}

/** Partitions as they were read last, in a container that is asked of the same regions again. */
const held = new LRUCache<string, { items: readonly Item[]; partition: RegionPartition }>({ max: 32 });

const parseHead = object({ version: integer });
const startsWith = (item: Item, prefix: string): boolean => typeof item.sk === 'string' && item.sk.startsWith(prefix);
const event = (item: Item): AdoptionEvent => parseAdoptionEvent(item, String(item.sk));

/** Everything of a region, as just written unless told otherwise: one query. */
export async function readRegionPartition(table: Table, code: string, consistent = true): Promise<RegionPartition> {
  const items = await queryAll(table, { partition: keys.regionPartition(code), consistent });
  const name = `${table.name} ${code}`;
  const known = held.get(name);
  // Held items are the same values while they say the same.
  if (known?.items.length === items.length && items.every((item, at) => item === known.items[at])) {
    return known.partition;
  }
  const partition = partitionOf(code, items);
  held.set(name, { items, partition });
  return partition;
}

function partitionOf(code: string, items: readonly Item[]): RegionPartition {
  const head = items.find((item) => item.sk === keys.regionHead(code).sk);
  const all = <T>(prefix: string, parse: Parser<T>): T[] =>
    items.filter((item) => startsWith(item, prefix)).map((item) => parse(item, String(item.sk)));
  return {
    version: head === undefined ? 0 : parseHead(head, 'region head').version,
    events: all(keys.ADOPTION_PREFIX, parseAdoptionEvent),
    agencies: all(keys.AGENCY_PREFIX, parseAgency),
    baselines: all(keys.BASELINE_PREFIX, parseBaseline),
    studies: [...knownVersions(all(keys.STUDY_PREFIX, parseStudy), (study) => study.id, null).values()],
    assessments: all(keys.ASSESSMENT_PREFIX, parseAssessment),
    waivers: all(keys.WAIVER_PREFIX, parseWaiver),
    disputes: all(keys.DISPUTE_PREFIX, parseDispute),
    reopenings: all(keys.REOPENING_PREFIX, parseReopening),
  };
}

/** Every adoption event of a region, by basis, then day: one query. */
export async function readAdoptionEvents(table: Table, code: string): Promise<AdoptionEvent[]> {
  return (await queryAll(table, { partition: keys.regionPartition(code), prefix: keys.ADOPTION_PREFIX })).map(event);
}

/** What tells of an adoption event what it corrects. */
export type CorrectingEvent = Pick<AdoptionEvent, 'id' | 'recordedAt' | 'supersedes' | 'correctionReason'>;

const parseCorrecting: Parser<CorrectingEvent> = object({
  id: text,
  recordedAt: text,
  supersedes: nullable(text),
  correctionReason: nullable(text),
});

/** The same of every adoption event of a region that can be read, as just written: one query. */
export async function readCorrectingEvents(table: Table, code: string): Promise<CorrectingEvent[]> {
  const range = { partition: keys.regionPartition(code), prefix: keys.ADOPTION_PREFIX, consistent: true };
  return (await queryAll(table, range)).flatMap((item) => {
    try {
      return [parseCorrecting(item, String(item.sk))];
    } catch (error) {
      // One damaged event must not keep the others from being told.
      if (!(error instanceof StoredItemError)) throw error;
      return [];
    }
  });
}

/**
 * Which of these regions have records of their own, as just written: every adoption event raises its region's head. One
 * batch for each 100.
 */
export async function readRecordedRegions(table: Table, codes: readonly string[]): Promise<string[]> {
  const batches = Array.from({ length: Math.ceil(codes.length / 100) }, (_, place) =>
    getItems(table, codes.slice(place * 100, (place + 1) * 100).map(keys.regionHead), true),
  );
  const heads = new Set((await Promise.all(batches)).flat().map(({ pk }) => pk));
  return codes.filter((code) => heads.has(keys.regionPartition(code)));
}

/** What the fold needs of every adoption event of a region, as just written: one query. */
export async function readRegionSteps(table: Table, code: string): Promise<(AdoptionStep & { load: string | null })[]> {
  const range = { partition: keys.regionPartition(code), prefix: keys.ADOPTION_PREFIX, consistent: true };
  return (await queryAll(table, range)).map((item) => parseAdoptionStep(item, String(item.sk)));
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

/** Agencies by key, at most 100 a call, as just written unless told otherwise: one batch. Those that are not registered are left out. */
export async function readAgenciesByKey(
  table: Table,
  names: readonly { regionCode: string; key: string }[],
  consistent = true,
): Promise<Agency[]> {
  const items = await getItems(
    table,
    names.map(({ regionCode, key }) => keys.agencyRecordKey(regionCode, key)),
    consistent,
  );
  return items.map((item) => parseAgency(item, 'agency'));
}

/** Every agency of a region, by key: one query. */
export async function readAgencies(table: Table, regionCode: string): Promise<Agency[]> {
  const items = await queryAll(table, { partition: keys.regionPartition(regionCode), prefix: keys.AGENCY_PREFIX });
  return items.map((item) => parseAgency(item, String(item.sk)));
}

/** Every assessment of a region's agencies, by agency: one query. */
export async function readAssessments(table: Table, regionCode: string): Promise<Assessment[]> {
  const items = await queryAll(table, { partition: keys.regionPartition(regionCode), prefix: keys.ASSESSMENT_PREFIX });
  return items.map((item) => parseAssessment(item, String(item.sk)));
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
