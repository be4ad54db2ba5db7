import { globalId } from '../ids.ts';
import { agencyReports } from '../reports.ts';
import type { AgencyResolvers } from '../types.generated.ts';

export const Agency: AgencyResolvers = {
  id: ({ key }) => globalId('Agency', key),
  region: async ({ regionCode }, _arguments, { loaders }) => {
    const region = await loaders.region(regionCode);
    if (region === undefined) throw new Error('An agency names a region that is not kept.');
    return region;
  },
  type: async ({ typeCode }, _arguments, { loaders }) =>
    typeCode === null ? null : ((await loaders.catalogue()).agencyTypes.get(typeCode) ?? null),
  reports: ({ key }, asked, context) => agencyReports({ agencyKey: key }, asked, context),
};
