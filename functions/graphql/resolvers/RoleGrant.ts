import { isInForce } from '#domain/access.ts';
import type { RoleGrantResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';

export const RoleGrant: RoleGrantResolvers = {
  region: ({ regionCode }, _arguments, context) => (regionCode === null ? null : regionOf(regionCode, context)),
  agency: ({ agencyKey }, _arguments, { loaders }) => (agencyKey === null ? null : loaders.agency(agencyKey)),
  inForce: (grant, _arguments, { today }) => isInForce(grant, today),
};
