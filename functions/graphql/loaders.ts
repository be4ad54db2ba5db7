import DataLoader from 'dataloader';
import type { AdoptionEvent, AdoptionStep } from '#domain/adoption.ts';
import type { GoverningEvent } from '#domain/adoptionSpans.ts';
import { type Agency, parseAgencyKey } from '#domain/agency.ts';
import type { PublicChange } from '#domain/change.ts';
import type { Day, Instant } from '#domain/day.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import type { MapPage } from '#domain/mapPages.ts';
import { type Catalogue, catalogueAt, type Reference } from '#domain/reference.ts';
import { adoptingCode, type Region } from '#domain/region.ts';
import type { RegionRecords } from '#domain/regionRecords.ts';
import type { Report } from '#domain/report.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import {
  type RegionPartition,
  readAdoptionEventsByName,
  readAdoptionSteps,
  readAgenciesByKey,
} from '#store/adoption.ts';
import { readChangesByNumber } from '#store/change.ts';
import { readLedgerEntries } from '#store/ledger.ts';
import { readMapPage } from '#store/map.ts';
import type { ReferenceHead, ReferenceHolder } from '#store/reference.ts';
import { readRevisions } from '#store/report.ts';
import { readSnapshots } from '#store/snapshot.ts';
import type { Table } from '#store/table.ts';
import { createRegionReads } from './regionReads.ts';
import { whenThere } from './whenThere.ts';

const NO_LOAD = Symbol('no load');

/** How the reads of one request are made. */
export interface Reading {
  /** The head of the reference records, where this request reads it anyway. */
  head?: Promise<ReferenceHead> | undefined;
  /**
   * Whether records are read as just written: by whoever may have written them, and whatever is decided on. Else they may be those of a
   * second ago, for half of the units. Yes unless told otherwise.
   */
  isFresh?: boolean;
}

/** Reads of one request, each record once; records of a load that is being written are left out. */
export function createLoaders(table: Table, holder: ReferenceHolder, { head, isFresh = true }: Reading = {}) {
  let current: ReturnType<ReferenceHolder['current']> | null = null;
  let given = head;
  const held = () => {
    current ??= holder.current(given);
    return current;
  };
  /** The reference records once they are there, so that what needs nothing else is answered at once and not field by field by promises. */
  let here: Reference | null = null;
  const reference = (): Reference | Promise<Reference> => {
    if (here !== null) return here;
    const asked = held();
    return asked.then((found) => {
      // Unless it was forgotten meanwhile.
      if (current === asked) here = found.reference;
      return found.reference;
    });
  };
  let recently: Reference | null = null;
  /** The same, up to a minute old: for regions, and for answers that caches may keep as long anyway. */
  const recentReference = (): Reference | Promise<Reference> => {
    if (current !== null) return reference();
    if (recently !== null) return recently;
    return holder.recent().then((found) => {
      recently = found.reference;
      return recently;
    });
  };
  /** Side by side with the head: one trip. */
  const visible = async <T extends { load: string | null }>(reading: Promise<readonly T[]>): Promise<T[]> => {
    const [records, { head }] = await Promise.all([reading, held()]);
    const pending = head.pendingLoad?.id ?? NO_LOAD;
    return records.filter((record) => record.load !== pending);
  };

  const regions = createRegionReads(table, isFresh);
  const events = new DataLoader<GoverningEvent, AdoptionEvent | null, string>(
    async (steps) => {
      const found = await visible(readAdoptionEventsByName(table, steps));
      const byId = new Map(found.map((event) => [event.id, event]));
      return steps.map((step) => byId.get(step.id) ?? null);
    },
    { maxBatchSize: 100, cacheKeyFn: (step) => step.id },
  );
  const agencies = new DataLoader<string, Agency | null>(
    async (keys) => {
      const names = keys.flatMap((key) => {
        const regionCode = parseAgencyKey(key)?.regionCode;
        return regionCode === undefined ? [] : [{ regionCode, key }];
      });
      const held = names.map(({ regionCode }) => regions.wholeIfRead(regionCode));
      const found = new Map<string, Agency>();
      for (const whole of new Set(await Promise.all(held)))
        for (const agency of whole?.agencies ?? []) found.set(agency.key, agency);
      const isMissed = ({ key }: { key: string }): boolean => !found.has(key);
      const unread = names.filter((_name, place) => held[place] === undefined);
      for (const agency of await readAgenciesByKey(table, unread, isFresh)) found.set(agency.key, agency);
      // What a report names is registered, if only a moment ago.
      const missed = isFresh ? [] : names.filter(isMissed);
      for (const agency of await readAgenciesByKey(table, missed)) found.set(agency.key, agency);
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: 100 },
  );
  const ledger = new DataLoader<ReportName, LedgerEntry | null, string>(
    async (names) => {
      const found = new Map(
        (await readLedgerEntries(table, names, isFresh)).map((entry) => [reportName(entry), entry]),
      );
      return names.map((name) => found.get(reportName(name)) ?? null);
    },
    { maxBatchSize: 100, cacheKeyFn: reportName },
  );
  const revisions = new DataLoader<ReportName, Report[], string>(
    (names) => Promise.all(names.map((name) => readRevisions(table, name, isFresh))),
    { cacheKeyFn: reportName },
  );
  const pages = new DataLoader<{ basis: string | null; day: Day }, MapPage | null, string>(
    (asked) => Promise.all(asked.map(({ basis, day }) => readMapPage(table, basis, day))),
    { cacheKeyFn: ({ basis, day }) => `${basis} ${day}` },
  );
  const steps = new DataLoader<{ basis: string | null }, AdoptionStep[], string | null>(
    (asked) => Promise.all(asked.map(({ basis }) => visible(readAdoptionSteps(table, basis)))),
    { cacheKeyFn: ({ basis }) => basis },
  );
  const changes = new DataLoader<number, PublicChange | null>(
    async (numbers) => {
      const found = new Map((await readChangesByNumber(table, numbers)).map((one) => [one.number, one]));
      return numbers.map((number) => found.get(number) ?? null);
    },
    { maxBatchSize: 100 },
  );
  let snapshots: Promise<Snapshot[]> | null = null;
  const clearRecords = (): void => {
    regions.clear();
    for (const one of [events, agencies, ledger, revisions, pages, steps]) one.clearAll();
  };

  return {
    reference,
    recentReference,
    /** Regions by code, up to a minute old. */
    recentRegions: async (): Promise<ReadonlyMap<string, Region>> => regionsOf(await recentReference()),
    /** The catalogue as known at an instant; null instant: now. */
    catalogue: (recordedAt: Instant | null = null): Catalogue | Promise<Catalogue> =>
      whenThere(reference(), (found) => catalogueOf(found, recordedAt)),
    /** One region that a record names: regions are never taken back, so that a minute's age does no harm where it is known. */
    namedRegion: (code: string): Region | undefined | Promise<Region | undefined> =>
      whenThere(recentReference(), (recent) => {
        const known = regionsOf(recent).get(code);
        return known ?? whenThere(reference(), (found) => regionsOf(found).get(code));
      }),
    /** One region by code. */
    region: (code: string): Region | undefined | Promise<Region | undefined> =>
      whenThere(reference(), (found) => regionsOf(found).get(code)),
    /** Every event of the region that adopts for this one. */
    adoptionEvents: (region: Region): Promise<AdoptionEvent[]> => visible(regions.events(adoptingCode(region))),
    /** Everything that is kept of a region. */
    regionPartition: async (code: string): Promise<RegionPartition> => {
      // What records name is looked up in the law: beside them the head costs no trip of its own.
      const [partition] = await Promise.all([regions.whole(code), held()]);
      return partition;
    },
    /** The whole event of a name. */
    event: (step: GoverningEvent): Promise<AdoptionEvent | null> => events.load(step),
    /** What the fold needs of every event of a basis, or of all. */
    steps: (basis: string | null): Promise<AdoptionStep[]> => steps.load({ basis }),
    /** Where every region stands towards a basis, or the most advanced of all, on a day; null where nothing was projected. */
    mapPage: (basis: string | null, day: Day): Promise<MapPage | null> => pages.load({ basis, day }),
    /** A public change by its number, with the figures that it moved. */
    change: (number: number): Promise<PublicChange | null> => changes.load(number),
    /** Every whole snapshot of the open data, in order of its instant of knowledge. No write of a client makes one. */
    snapshots: (): Promise<Snapshot[]> => {
      snapshots ??= readSnapshots(table);
      return snapshots;
    },
    agency: (key: string): Promise<Agency | null> => agencies.load(key),
    /** What is owed and handed in of one agency, form and period, seconds behind. */
    ledgerEntry: (name: ReportName): Promise<LedgerEntry | null> => ledger.load(name),
    agencies: (regionCode: string): Promise<readonly Agency[]> => regions.agencies(regionCode),
    /** Every revision of a report, first to last. */
    revisions: (agencyKey: string, formId: string, period: string): Promise<Report[]> =>
      revisions.load({ agencyKey, formId, period }),
    /** Everything that a decision about a region looks at, with the versions that it stands on. */
    async regionRecords(
      code: string,
    ): Promise<{ records: RegionRecords; agencies: readonly Agency[]; referenceVersion: number; version: number }> {
      const [partition, known] = await Promise.all([regions.whole(code), reference()]);
      const records: RegionRecords = {
        region: regionsOf(known).get(code),
        catalogue: catalogueOf(known, null),
        events: await visible(Promise.resolve(partition.events)),
        baselines: partition.baselines,
        studies: partition.studies,
        assessments: partition.assessments,
        waivers: partition.waivers,
      };
      return { records, agencies: partition.agencies, referenceVersion: known.version, version: partition.version };
    },
    /** Forgets what was read, the law included, when others wrote or the law was changed. */
    clear(): void {
      current = null;
      here = null;
      given = undefined;
      clearRecords();
    },
    /** Forgets what was read of records, after a write that left the law as it is. */
    clearRecords,
  };
}

type ReportName = Pick<Report, 'agencyKey' | 'formId' | 'period'>;
const reportName = ({ agencyKey, formId, period }: ReportName): string => `${agencyKey} ${formId} ${period}`;

export type Loaders = ReturnType<typeof createLoaders>;

const regionMaps = new WeakMap<Reference, Map<string, Region>>();
function regionsOf(reference: Reference): Map<string, Region> {
  const held = regionMaps.get(reference) ?? new Map(reference.regions.map((region) => [region.code, region]));
  regionMaps.set(reference, held);
  return held;
}

const catalogues = new WeakMap<Reference, Catalogue>();
function catalogueOf(reference: Reference, recordedAt: Instant | null): Catalogue {
  if (recordedAt !== null) return catalogueAt(reference, recordedAt);
  const held = catalogues.get(reference) ?? catalogueAt(reference, null);
  catalogues.set(reference, held);
  return held;
}
