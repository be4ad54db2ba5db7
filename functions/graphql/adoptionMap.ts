import { adoptionMap, type RegionAdoption } from '#domain/adoptionMap.ts';
import { asOfAsked } from '#domain/adoptionView.ts';
import type { Context } from './context.ts';
import { checkBasisArgument } from './viewedRegion.ts';

/**
 * Where every region stands: two requests in parallel, the head of the reference records (or, once for each container, the
 * records) and the events of the basis.
 */
export async function readAdoptionMap(
  basis: string | null,
  asked: Parameters<typeof asOfAsked>[0],
  context: Context,
): Promise<RegionAdoption[]> {
  const { loaders, today } = context;
  const asOf = asOfAsked(asked, today);
  const [{ regions }, catalogue, steps] = await Promise.all([
    loaders.reference(),
    loaders.catalogue(asOf.recordedAt),
    loaders.steps(basis),
    checkBasisArgument(basis, context),
  ]);
  return adoptionMap(regions, steps, basis, asOf, catalogue);
}
