import { SERVICE_CLASSES } from '#domain/agency.ts';
import { regionOfGroup } from '#domain/summary.ts';
import type { ReportGroupResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';
import { whenThere } from '../whenThere.ts';

export const ReportGroup: ReportGroupResolvers = {
  region: (group, _arguments, context) => {
    const code = regionOfGroup(group);
    return code === null ? null : regionOf(code, context);
  },
  agencyType: ({ by, code }, _arguments, { loaders }) =>
    by === 'AGENCY_TYPE' ? whenThere(loaders.catalogue(), ({ agencyTypes }) => agencyTypes.get(code) ?? null) : null,
  serviceClass: ({ by, code }) =>
    by === 'SERVICE_CLASS' ? (SERVICE_CLASSES.find((one) => one === code) ?? null) : null,
};
