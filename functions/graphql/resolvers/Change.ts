import { figuresMoved } from '#domain/change.ts';
import { changeNode } from '../ids.ts';
import { readNode } from '../nodes.ts';
import type { ChangeResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';

export const Change: ChangeResolvers = {
  region: ({ regionCode }, _arguments, context) => (regionCode === null ? null : regionOf(regionCode, context)),
  record: (change, _arguments, context) => {
    const name = changeNode(change);
    return name === null ? null : readNode(name, context);
  },
  figures: figuresMoved,
};
