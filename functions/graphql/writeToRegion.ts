import type { Instant } from '#domain/day.ts';
import type { Decision, Moment } from '#domain/outcome.ts';
import type { Action } from '#domain/permission.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders.ts';
import { type Written, write } from './write.ts';

/**
 * The moment, or a millisecond after the last event of the region if a clock elsewhere was ahead: the order of recording is the
 * order in which the region's version was raised, on whatever machines.
 */
function laterThan(events: readonly { recordedAt: Instant }[], moment: Instant): Instant {
  const last =
    events
      .map(({ recordedAt }) => recordedAt)
      .toSorted()
      .at(-1) ?? '';
  return last < moment ? moment : new Date(Date.parse(last) + 1).toISOString();
}

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
    const recordedAt = laterThan(read.records.events, moment.recordedAt);
    return { decision: decide(read, { ...moment, recordedAt }), expected, recordedAt };
  });
}
