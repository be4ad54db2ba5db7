import type { ComparedRegionResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';

export const ComparedRegion: ComparedRegionResolvers = {
  region: ({ regionCode }, _arguments, context) => regionOf(regionCode, context),
};
