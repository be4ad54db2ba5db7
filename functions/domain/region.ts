/** Levels of regions. */
export const REGION_LEVELS = ['PROVINCE', 'REGENCY', 'CITY'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** One of 38 provinces, 416 regencies and 98 cities. */
export interface Region {
  /** The Home Affairs code: `32`, `32.72`. */
  code: string;
  name: string;
  level: RegionLevel;
  /** The province's code; null for a province. */
  parentCode: string | null;
  /** False for the six administrative units of Jakarta. */
  selfGoverning: boolean;
  /** Where the province stands in the tile map; null for regencies and cities. */
  tile: { column: number; row: number } | null;
}

/** The code of the province that a region belongs to, or its own when it is one. */
export function provinceOf(code: string): string {
  return code.slice(0, 2);
}

/** Whether a region is the other, or lies below it. */
export function isWithin(code: string, outer: string): boolean {
  return code === outer || (outer.length === 2 && provinceOf(code) === outer);
}

/** The region whose adoption answers for this one: itself, or the province of an administrative unit. */
export function adoptingCode(region: Region): string {
  return region.selfGoverning ? region.code : (region.parentCode ?? region.code);
}
