import { adoptionMap, adoptionMapOfSpans, type RegionAdoption } from '#domain/adoptionMap.ts';
import { asOfAsked } from '#domain/adoptionView.ts';
import type { Context } from './context.ts';
import { checkBasisArgument } from './viewedRegion.ts';

/**
 * Where every region stands. As known now, from one page that the projector keeps: one request, and one more in a container
 * that looked at the regions over a minute ago. As known at an instant, or where nothing is projected yet, from every event of
 * the basis: one request for each 1 MB, beside the law.
 */
export async function readAdoptionMap(
  basis: string | null,
  asked: Parameters<typeof asOfAsked>[0],
  context: Context,
): Promise<RegionAdoption[]> {
  const { loaders, today } = context;
  const asOf = asOfAsked(asked, today);
  if (asOf.recordedAt === null) {
    const [{ regions }, page] = await Promise.all([
      loaders.recentReference(),
      loaders.mapPage(basis, asOf.effectiveOn),
      checkBasisArgument(basis, context),
    ]);
    if (page !== null) return adoptionMapOfSpans(regions, page.regions, basis, asOf.effectiveOn);
  }
  const [{ regions }, catalogue, steps] = await Promise.all([
    loaders.reference(),
    loaders.catalogue(asOf.recordedAt),
    loaders.steps(basis),
    checkBasisArgument(basis, context),
  ]);
  return adoptionMap(regions, steps, basis, asOf, catalogue);
}
