import type { Measure } from '#domain/comparison.ts';

/** A region's values of one measure. */
export type ComparedRegionMapper = Measure['regions'][number];
