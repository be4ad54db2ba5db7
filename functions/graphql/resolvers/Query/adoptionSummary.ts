import { adoptionSummary as countByStatus } from '#domain/adoptionMap.ts';
import { readAdoptionMap } from '../../adoptionMap.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const adoptionSummary: NonNullable<QueryResolvers['adoptionSummary']> = async (
  _parent,
  { basis = null, groupBy, asOf },
  context,
) => {
  const counts = countByStatus(await readAdoptionMap(basis, asOf, context), groupBy);
  return counts.map(async ({ province, level, status, count }) => ({
    region: province === null ? null : ((await context.loaders.region(province)) ?? null),
    level,
    status,
    count,
  }));
};
