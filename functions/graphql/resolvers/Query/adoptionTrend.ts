import { MOST_POINTS, trendDays, adoptionTrend as trendOf } from '#domain/adoptionTrend.ts';
import { badInput } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { checkBasisArgument } from '../../viewedRegion.ts';

/** Reads each event of the basis once, however many the points: one request for each 1 MB, beside the law. */
export const adoptionTrend: NonNullable<QueryResolvers['adoptionTrend']> = async (
  _parent,
  { basis = null, from, to, interval, recordedAt = null },
  context,
) => {
  if (to < from) throw badInput('to', 'to is before from.');
  const days = trendDays({ from, to, interval });
  if (days === null) throw badInput('to', `There are more than ${MOST_POINTS} points from from to to.`);
  const { loaders } = context;
  const [{ regions }, { lastDay }, steps] = await Promise.all([
    loaders.reference(),
    loaders.catalogue(recordedAt),
    loaders.steps(basis),
    checkBasisArgument(basis, context),
  ]);
  const points = trendOf(regions, steps, basis, days, recordedAt, lastDay);
  return points.map(({ on, counts }) => ({
    on,
    counts: counts.map(({ level, status, count }) => ({ region: null, level, status, count })),
  }));
};
