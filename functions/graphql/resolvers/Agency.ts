import { assessmentsOn, compareAssessments } from '#domain/assessment.ts';
import { globalId } from '../ids.ts';
import { agencyReports } from '../reports.ts';
import type { AgencyResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';
import { whenThere } from '../whenThere.ts';

export const Agency: AgencyResolvers = {
  id: ({ key }) => globalId('Agency', key),
  region: ({ regionCode }, _arguments, context) => regionOf(regionCode, context),
  type: ({ typeCode }, _arguments, { loaders }) =>
    typeCode === null ? null : whenThere(loaders.catalogue(), ({ agencyTypes }) => agencyTypes.get(typeCode) ?? null),
  assessment: async ({ regionCode, key }, { on }, { loaders, today }) => {
    const { assessments } = await loaders.regionPartition(regionCode);
    return assessmentsOn(assessments, on ?? today).get(key) ?? null;
  },
  assessments: async ({ regionCode, key }, _arguments, { loaders }) => {
    const { assessments } = await loaders.regionPartition(regionCode);
    return assessments.filter((one) => one.agencyKey === key).sort(compareAssessments);
  },
  reports: ({ key }, asked, context) => agencyReports({ agencyKey: key }, asked, context),
};
