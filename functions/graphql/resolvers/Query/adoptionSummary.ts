import { countsOf, readAdoptionMap } from '../../adoptionMap.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const adoptionSummary: NonNullable<QueryResolvers['adoptionSummary']> = async (
  _parent,
  { basis = null, groupBy, asOf },
  context,
) => {
  const counts = countsOf(await readAdoptionMap(basis, asOf, context), groupBy);
  const regions = await context.loaders.recentRegions();
  return counts.map(({ province, level, status, count }) => ({
    region: province === null ? null : (regions.get(province) ?? null),
    level,
    status,
    count,
  }));
};
