export type { Region as RegionMapper } from '#domain/region.ts';
