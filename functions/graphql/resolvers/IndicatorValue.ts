import { reportValue } from '../reports.ts';
import type { IndicatorValueResolvers } from '../types.generated.ts';

export const IndicatorValue: IndicatorValueResolvers = {
  agency: async ({ report: { agencyKey } }, _arguments, { loaders }) => {
    const agency = await loaders.agency(agencyKey);
    if (agency === null) throw new Error('A report names an agency that is not kept.');
    return agency;
  },
  value: ({ report, indicator }, _arguments, { actor }) => reportValue(report, indicator, actor),
};
