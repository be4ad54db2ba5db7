import { actionsOf } from '#domain/permission.ts';
import type { ViewerResolvers } from '../types.generated.ts';

export const Viewer: ViewerResolvers = {
  subject: (actor) => (actor.role === 'ANYONE' ? null : actor.subject),
  region: async (actor, _arguments, { loaders }) =>
    actor.role === 'REGION_OFFICER' ? ((await loaders.region(actor.regionCode)) ?? null) : null,
  agency: (actor, _arguments, { loaders }) =>
    actor.role === 'AGENCY_REPORTER' ? loaders.agency(actor.agencyKey) : null,
  mayCall: ({ role }) => actionsOf(role),
};
