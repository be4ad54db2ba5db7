import { type AdoptionStep, LOCAL_BASIS, stepDay } from '#domain/adoption.ts';
import { regionSpans, spansByRegion } from '#domain/adoptionSpans.ts';
import { compareText, type Day } from '#domain/day.ts';
import { BEFORE_ALL, mapPages, monthStart, spansOfPages } from '#domain/mapPages.ts';
import { type Catalogue, catalogueAt } from '#domain/reference.ts';
import { readRecordedRegions, readRegionSteps } from '#store/adoption.ts';
import { digestOf } from '#store/keep.ts';
import {
  keepMap,
  type MapChange,
  parsePage,
  readMapPages,
  readMapTurn,
  type StoredPage,
  storedPage,
} from '#store/map.ts';
import { StoredItemError } from '#store/parse.ts';
import type { ReferenceHolder } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { inTurns } from './inTurns.ts';

/** What the maps are made of. */
export interface MapSources {
  table: Table;
  reference: ReferenceHolder;
}

/** What came of a projection. */
export interface Projected {
  /** How many pages were written or removed. */
  changed: number;
  /** Codes of regions whose events could not be read, in order: their part of the maps stays as it was. */
  unreadable: string[];
}

/** What is to be kept. */
interface Made {
  changes: MapChange[];
  unreadable: string[];
}

/** As often as this maps that others wrote at the same time are made anew before the record is left for later. */
const ATTEMPTS = 8;

/**
 * Brings the maps up to date with events that were recorded. Each region of an event is folded anew from its own records, so
 * repeated, late and reordered records make no difference. When the law moved, every region is folded: `projectAll`.
 */
export function projectSteps(sources: MapSources, steps: readonly AdoptionStep[]): Promise<Projected> {
  return withTurn(sources, (law) => (law.moved ? everything(sources, law) : those(sources, steps, law)));
}

/** Makes the maps of all regions on all bases, from the events alone; what is kept already and the same is left as it is. */
export function projectAll(sources: MapSources): Promise<Projected> {
  return withTurn(sources, (law) => everything(sources, law));
}

/** The law that maps are made under. */
interface MapLaw {
  catalogue: Catalogue;
  regionCodes: readonly string[];
  /** The load that is not yet to be seen. */
  pending: string | null;
  /** Whether the maps that are kept were made under another, or never. */
  moved: boolean;
}

/** Takes a turn: everything that `make` reads is read after the turn was, so what it makes is not older than what is kept. */
async function withTurn({ table, reference }: MapSources, make: (law: MapLaw) => Promise<Made>): Promise<Projected> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const turn = await readMapTurn(table);
    const { head, reference: known } = await reference.current();
    const catalogue = catalogueAt(known, null);
    const law = digestOf(...lastDays(catalogue));
    const regionCodes = known.regions.map(({ code }) => code);
    const pending = head.pendingLoad?.id ?? null;
    const { changes, unreadable } = await make({ catalogue, regionCodes, pending, moved: turn.law !== law });
    if ((await keepMap(table, turn, changes, law)) === 'KEPT') {
      return { changed: changes.reduce((sum, { put, removed }) => sum + put.length + removed.length, 0), unreadable };
    }
  }
  throw new Error('Others kept writing the same maps.');
}

/** All that maps take from the law: which national regulations there are, and their last days. */
function lastDays({ regulations, lastDay }: Catalogue): string[] {
  const national = [...regulations.values()].filter(({ level }) => level === 'NATIONAL');
  return national.map(({ slug }) => `${slug} ${lastDay(slug) ?? ''}`).sort(compareText);
}

async function everything({ table }: MapSources, law: MapLaw): Promise<Made> {
  const { regions, unreadable } = await stepsOfRegions(table, await readRecordedRegions(table, law.regionCodes), law);
  const steps = [...regions.values()].flat();
  const { regulations, lastDay } = law.catalogue;
  const national = [...regulations.values()].filter(({ level }) => level === 'NATIONAL').map(({ slug }) => slug);
  const byBasis = Map.groupBy(steps, (step) => step.basis);
  // Those without an event too: a page that says so spares their readers a second question.
  const bases = [null, ...new Set([LOCAL_BASIS, ...national, ...byBasis.keys()])];
  const changes = await inTurns(bases, async (basis) => {
    const own = basis === null ? steps : (byBasis.get(basis) ?? []);
    const spans = spansByRegion(own, basis, null, lastDay);
    const kept = await readMapPages(table, basis, BEFORE_ALL);
    if (unreadable.length > 0) {
      const before = spansOfPages(kept.pages.map(parsePage));
      for (const code of unreadable) spans.set(code, before.get(code) ?? []);
    }
    return differences(basis, kept.pages, mapPages(spans, BEFORE_ALL).map(storedPage));
  });
  return { changes, unreadable };
}

async function those({ table }: MapSources, recorded: readonly AdoptionStep[], law: MapLaw): Promise<Made> {
  const codes = [...new Set(recorded.map(({ regionCode }) => regionCode))];
  const { regions, unreadable } = await stepsOfRegions(table, codes, law);
  const touched = recorded
    .filter(({ regionCode }) => regions.has(regionCode))
    .flatMap((step) => {
      const before = regions.get(step.regionCode)?.find(({ id }) => id === step.supersedes);
      return before === undefined ? [step] : [step, before];
    });
  const byBasis: [string | null, AdoptionStep[]][] = [...Map.groupBy(touched, (step) => step.basis)];
  if (touched.length > 0) byBasis.push([null, touched]);
  const changes = await Promise.all(byBasis.map(([basis, own]) => changeOf(table, basis, own, regions, law.catalogue)));
  return { changes, unreadable };
}

/** The pages of one basis that change with these events: none before the month of the earliest. */
async function changeOf(
  table: Table,
  basis: string | null,
  touched: readonly AdoptionStep[],
  regions: ReadonlyMap<string, readonly AdoptionStep[]>,
  { lastDay }: Catalogue,
): Promise<MapChange> {
  const [earliest = BEFORE_ALL] = touched.map(stepDay).sort(compareText);
  const kept = await readMapPages(table, basis, monthStart(earliest));
  const since = kept.before === null ? BEFORE_ALL : monthStart(earliest);
  const stored = kept.before === null ? kept.pages : [kept.before, ...kept.pages];
  const spans = spansOfPages(stored.map(parsePage));
  for (const code of new Set(touched.map(({ regionCode }) => regionCode))) {
    const own = regionSpans(regions.get(code) ?? [], basis, null, lastDay);
    if (own.length > 0) spans.set(code, own);
    else spans.delete(code);
  }
  return differences(basis, kept.pages, mapPages(spans, since).map(storedPage));
}

function differences(basis: string | null, kept: readonly StoredPage[], made: readonly StoredPage[]): MapChange {
  const before = new Map(kept.map((page) => [page.start, JSON.stringify([page.bases, page.regions])]));
  const starts = new Set(made.map(({ start }) => start));
  return {
    basis,
    put: made.filter(({ start, bases, regions }) => before.get(start) !== JSON.stringify([bases, regions])),
    removed: kept.map(({ start }) => start).filter((start: Day) => !starts.has(start)),
  };
}

/** The events of regions, as just written, without those of a load that is not yet to be seen. */
async function stepsOfRegions(table: Table, codes: readonly string[], { pending }: MapLaw) {
  const regions = new Map<string, AdoptionStep[]>();
  const unreadable: string[] = [];
  await inTurns(codes, async (code) => {
    try {
      const steps = await readRegionSteps(table, code);
      const seen = steps.filter(({ load }) => pending === null || load !== pending);
      regions.set(code, seen);
    } catch (error) {
      // One region's damaged record must not keep the others' maps from going on.
      if (!(error instanceof StoredItemError)) throw error;
      unreadable.push(code);
    }
  });
  return { regions, unreadable: unreadable.sort() };
}
