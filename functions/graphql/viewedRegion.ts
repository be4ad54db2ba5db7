import { type AsOf, LOCAL_BASIS, supersededBy } from '#domain/adoption.ts';
import type { ViewedRegion } from '#domain/adoptionView.ts';
import { known } from '#domain/reference.ts';
import type { Region } from '#domain/region.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { whenThere } from './whenThere.ts';

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

/** The region that another record names; a record never names one that is not kept. */
export function regionOf(code: string, { loaders }: Context): Region | Promise<Region> {
  return whenThere(loaders.namedRegion(code), (region) => {
    if (region === undefined) throw new Error('A record names a region that is not kept.');
    return region;
  });
}

/** One event of a region by its identity, as known now; null when there is none. */
export async function eventIn(region: Region, id: string, { loaders }: Context) {
  const [events, catalogue] = await Promise.all([loaders.adoptionEvents(region), loaders.catalogue()]);
  const event = events.find((one) => one.id === id);
  return event === undefined ? null : { ...known(event, catalogue), superseded: supersededBy(events, null).has(id) };
}
