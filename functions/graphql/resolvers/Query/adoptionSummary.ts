import { countsOf, readAdoptionMap } from '../../adoptionMap.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const adoptionSummary: NonNullable<QueryResolvers['adoptionSummary']> = async (
  _parent,
  { basis = null, groupBy, asOf },
  context,
) => {
  const counts = countsOf(await readAdoptionMap(basis, asOf, context), groupBy);
  const { regions } = await context.loaders.recentReference();
  return counts.map(({ province, level, status, count }) => ({
    region: regions.find(({ code }) => code === province) ?? null,
    level,
    status,
    count,
  }));
};
