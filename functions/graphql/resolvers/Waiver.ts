import { known } from '#domain/reference.ts';
import { globalId } from '../ids.ts';
import type { WaiverResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';

export const Waiver: WaiverResolvers = {
  id: ({ regionCode, id }) => globalId('Waiver', regionCode, id),
  region: ({ regionCode }, _arguments, context) => regionOf(regionCode, context),
  requirement: async ({ requirementId }, _arguments, { loaders }) => {
    const catalogue = await loaders.catalogue();
    const requirement = catalogue.requirements.get(requirementId);
    if (requirement === undefined) throw new Error('A waiver names a requirement that is not kept.');
    return known(requirement, catalogue);
  },
};
