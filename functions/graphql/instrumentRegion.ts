import type { Context } from './context.ts';

/**
 * The region whose instrument a slug names, null for a national one: what decides who may write it. A slug that names nothing counts
 * as the asker's own, so that the decision tells an officer what is wrong instead of a denial.
 */
export async function instrumentRegion(slug: string, { actor, loaders }: Context): Promise<string | null> {
  const regulation = (await loaders.catalogue()).regulations.get(slug);
  if (regulation !== undefined) return regulation.regionCode;
  return actor.role === 'REGION_OFFICER' ? actor.regionCode : null;
}
