import { LRUCache } from 'lru-cache';
import {
  type AdoptionCount,
  type AdoptionGrouping,
  adoptionMap,
  adoptionMapOfSpans,
  adoptionSummary,
  type RegionAdoption,
} from '#domain/adoptionMap.ts';
import { asOfAsked } from '#domain/adoptionView.ts';
import type { Day } from '#domain/day.ts';
import type { MapPage } from '#domain/mapPages.ts';
import type { Region } from '#domain/region.ts';
import type { Context } from './context.ts';
import { checkBasisArgument } from './viewedRegion.ts';

/**
 * Where every region stands. As known now, from one page that the projector keeps: one request, and one more in a container
 * that looked at the regions over a minute ago. As known at an instant, or where nothing is projected yet, from every event of
 * the basis: one request for each 1 MB, beside the law.
 */
export async function readAdoptionMap(
  basis: string | null,
  asked: Parameters<typeof asOfAsked>[0],
  context: Context,
): Promise<readonly RegionAdoption[]> {
  const { loaders, today } = context;
  const asOf = asOfAsked(asked, today);
  if (asOf.recordedAt === null) {
    const [{ regions }, page] = await Promise.all([
      loaders.recentReference(),
      loaders.mapPage(basis, asOf.effectiveOn),
      checkBasisArgument(basis, context),
    ]);
    if (page !== null) return mapOfPage(page, regions, basis, asOf.effectiveOn);
  }
  const [{ regions }, catalogue, steps] = await Promise.all([
    loaders.reference(),
    loaders.catalogue(asOf.recordedAt),
    loaders.steps(basis),
    checkBasisArgument(basis, context),
  ]);
  return adoptionMap(regions, steps, basis, asOf, catalogue);
}

/** Days of one page whose maps are held; one is about 100 kB. */
const HELD_DAYS = 8;
const made = new WeakMap<MapPage, { regions: readonly Region[]; days: LRUCache<string, readonly RegionAdoption[]> }>();

/** The map of a page, made once for a day: pages and regions are the same values as long as they say the same. */
function mapOfPage(
  page: MapPage,
  regions: readonly Region[],
  basis: string | null,
  day: Day,
): readonly RegionAdoption[] {
  let held = made.get(page);
  if (held?.regions !== regions) {
    held = { regions, days: new LRUCache({ max: HELD_DAYS }) };
    made.set(page, held);
  }
  // A page is of one basis, or of all.
  const known = held.days.get(day) ?? adoptionMapOfSpans(regions, page.regions, basis, day);
  held.days.set(day, known);
  return known;
}

const counted = new WeakMap<readonly RegionAdoption[], Map<AdoptionGrouping, readonly AdoptionCount[]>>();

/** Counts of a map, made once for each grouping. */
export function countsOf(map: readonly RegionAdoption[], groupBy: AdoptionGrouping): readonly AdoptionCount[] {
  const held = counted.get(map) ?? new Map<AdoptionGrouping, readonly AdoptionCount[]>();
  counted.set(map, held);
  const known = held.get(groupBy) ?? adoptionSummary(map, groupBy);
  held.set(groupBy, known);
  return known;
}
