import type { Decision, Moment } from '#domain/outcome.ts';
import type { Action } from '#domain/permission.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders.ts';
import { type Written, write } from './write.ts';

type RegionRead = Awaited<ReturnType<Loaders['regionRecords']>>;

/** Carries a mutation of one region's records out: the decision stands on the region's version and on that of the law. */
export function writeToRegion(
  context: Context,
  action: Action,
  input: { idempotencyKey: string },
  regionCode: string,
  decide: (read: RegionRead, moment: Moment) => Decision,
): Promise<Written> {
  return write(context, action, input, async (moment) => {
    const read = await context.loaders.regionRecords(regionCode);
    const expected = { reference: read.referenceVersion, region: { code: regionCode, version: read.version } };
    return { decision: decide(read, moment), expected };
  });
}
