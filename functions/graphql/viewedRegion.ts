import { type AsOf, LOCAL_BASIS } from '#domain/adoption.ts';
import type { ViewedRegion } from '#domain/adoptionView.ts';
import type { Region } from '#domain/region.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';

/** A region with the events and the catalogue that answer for it: at most two requests for each region, in parallel. */
export async function viewedRegion(region: Region, asOf: AsOf, { loaders }: Context): Promise<ViewedRegion> {
  const [events, catalogue] = await Promise.all([loaders.adoptionEvents(region), loaders.catalogue(asOf.recordedAt)]);
  return { region, events, asOf, catalogue };
}

/**
 * Refuses a basis that is neither `local` nor a national regulation's slug, as known now: a question about what was known
 * before a regulation was registered is a good question.
 */
export async function checkBasisArgument(basis: string | null, { loaders }: Context): Promise<void> {
  if (basis === null || basis === LOCAL_BASIS) return;
  if ((await loaders.recentReference()).regulations.some(({ slug, level }) => slug === basis && level === 'NATIONAL'))
    return;
  if ((await loaders.catalogue()).regulations.get(basis)?.level === 'NATIONAL') return;
  throw badInput('basis', 'basis is neither local nor the slug of a national regulation.');
}
