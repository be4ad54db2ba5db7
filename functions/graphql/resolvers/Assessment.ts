import { globalId } from '../ids.ts';
import type { AssessmentResolvers } from '../types.generated.ts';

export const Assessment: AssessmentResolvers = {
  id: ({ regionCode, id }) => globalId('Assessment', regionCode, id),
  agency: async ({ agencyKey }, _arguments, { loaders }) => {
    const agency = await loaders.agency(agencyKey);
    if (agency === null) throw new Error('An assessment names an agency that is not kept.');
    return agency;
  },
};
