import { LOCAL_BASIS } from '#domain/adoption.ts';
import { regulationOf } from '../catalogue.ts';
import { globalId } from '../ids.ts';
import type { StudyResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';

export const Study: StudyResolvers = {
  id: ({ regionCode, id }) => globalId('Study', regionCode, id),
  region: ({ regionCode }, _arguments, context) => regionOf(regionCode, context),
  regulation: async ({ basis }, _arguments, { loaders }) =>
    basis === LOCAL_BASIS ? null : regulationOf(basis, await loaders.catalogue()),
};
