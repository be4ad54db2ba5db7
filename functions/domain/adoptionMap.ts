import {
  ADOPTION_STATUSES,
  type AdoptionStatus,
  type AdoptionStep,
  type AsOf,
  type BasisStanding,
  NOTHING_RECORDED,
  regionStanding,
  unsuperseded,
} from './adoption.ts';
import { type AdoptionSpan, type GoverningEvent, governingEventOf, spanOn } from './adoptionSpans.ts';
import type { Day } from './day.ts';
import type { Catalogue } from './reference.ts';
import { adoptingCode, provinceOf, REGION_LEVELS, type Region, type RegionLevel } from './region.ts';

/** Where one region stands, as the map shows it. */
export interface RegionAdoption extends Omit<BasisStanding, 'beganWith'> {
  region: Region;
  inherited: boolean;
  /** The event whose end and scheme hold; null where nothing is recorded. */
  step: GoverningEvent | null;
}

/**
 * Where every region stands on a day, in the order of `regions`. `steps` are those of one basis, or of all when `basis` is
 * null; administrative units answer with their province's adoption.
 */
export function adoptionMap(
  regions: readonly Region[],
  steps: readonly AdoptionStep[],
  basis: string | null,
  asOf: AsOf,
  catalogue: Catalogue,
): RegionAdoption[] {
  const byRegion = Map.groupBy(unsuperseded(steps, asOf.recordedAt), (step) => step.regionCode);
  const nothing: BasisStanding = { ...NOTHING_RECORDED, basis };
  const standingOf = (code: string): BasisStanding => {
    const own = byRegion.get(code);
    return own === undefined ? nothing : regionStanding(own, basis, asOf, catalogue.lastDay);
  };
  return regions.map((region) => {
    const code = adoptingCode(region);
    const found = standingOf(code);
    const step = found.eventId === null ? undefined : byRegion.get(code)?.find((one) => one.id === found.eventId);
    return {
      region,
      inherited: !region.selfGoverning,
      step: step === undefined ? null : governingEventOf(step),
      ...found,
    };
  });
}

/** The same from spans that were folded before: `spans` by the code of the region that adopts. */
export function adoptionMapOfSpans(
  regions: readonly Region[],
  spans: ReadonlyMap<string, readonly AdoptionSpan[]>,
  basis: string | null,
  day: Day,
): RegionAdoption[] {
  const { beganWith: _began, ...nothing } = NOTHING_RECORDED;
  return regions.map((region) => {
    const inherited = !region.selfGoverning;
    const span = spanOn(spans.get(adoptingCode(region)) ?? [], day);
    if (span === null) return { region, inherited, ...nothing, basis, step: null };
    const { status, since, lapsed, step } = span;
    return { region, inherited, basis: span.basis, status, since, lapsed, eventId: step.id, step };
  });
}

export const ADOPTION_GROUPINGS = ['NATION', 'PROVINCE', 'LEVEL'] as const;
export type AdoptionGrouping = (typeof ADOPTION_GROUPINGS)[number];

/** How many governments of one group are in one status. */
export interface AdoptionCount {
  /** The province's code; null unless grouped by province. */
  province: string | null;
  level: RegionLevel | null;
  status: AdoptionStatus;
  count: number;
}

/**
 * Counts of a map by status, less the regions that inherit: groups in order of code or level, statuses in the order of the
 * enum; statuses that nobody is in are left out.
 */
export function adoptionSummary(map: readonly RegionAdoption[], groupBy: AdoptionGrouping): AdoptionCount[] {
  const governments = map.filter((one) => !one.inherited);
  const groups = Map.groupBy(governments, ({ region }) => groupCode(region, groupBy));
  const order = groupBy === 'LEVEL' ? REGION_LEVELS.filter((level) => groups.has(level)) : [...groups.keys()].sort();
  return order.flatMap((group) => {
    const counts = Map.groupBy(groups.get(group) ?? [], (one) => one.status);
    return ADOPTION_STATUSES.filter((status) => counts.has(status)).map((status) => ({
      province: groupBy === 'PROVINCE' ? group : null,
      level: groupBy === 'LEVEL' ? (group as RegionLevel) : null,
      status,
      count: counts.get(status)?.length ?? 0,
    }));
  });
}

/** The code of the group that a region is counted in: its province, its level, or empty for the nation. */
export function groupCode(region: Region, groupBy: AdoptionGrouping): string {
  switch (groupBy) {
    case 'NATION':
      return '';
    case 'PROVINCE':
      return provinceOf(region.code);
    case 'LEVEL':
      return region.level;
  }
}
