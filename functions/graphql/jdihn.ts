import type { Day } from '#domain/day.ts';
import type { JdihnFacts } from '#domain/jdihn.ts';
import type { Known } from '#domain/reference.ts';
import type { Regulation } from '#domain/regulation.ts';
import { regulationStatus } from '#domain/regulationStatus.ts';
import type { Context } from './context.ts';
import { regionOf } from './viewedRegion.ts';

/** The name of the region whose instrument it is; null for a national one. */
export async function regionNameOf({ regionCode }: Regulation, context: Context): Promise<string | null> {
  return regionCode === null ? null : (await regionOf(regionCode, context)).name;
}

/** What a JDIHN document is made of, with the status on a day; null day: today. */
export async function jdihnFacts(
  regulation: Known<Regulation>,
  on: Day | null | undefined,
  context: Context,
): Promise<JdihnFacts> {
  const { state } = regulationStatus(regulation.slug, on ?? context.today, regulation.catalogue);
  return { regulation, regionName: await regionNameOf(regulation, context), state };
}
