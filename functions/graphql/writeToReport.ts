import { notFound } from '#domain/input.ts';
import { type Decision, type Moment, refused } from '#domain/outcome.ts';
import type { Action } from '#domain/permission.ts';
import type { Report } from '#domain/report.ts';
import type { Context } from './context.ts';
import type { NodeNames } from './ids.ts';
import { visibleRevisions } from './nodes.ts';
import { type Written, write } from './write.ts';

/**
 * Carries a step of one report out: of the latest revision that the asker may see, with all those that it may see. It stands on the
 * revisions' own versions alone, so that agencies never wait for each other. What `readBeside` reads is read beside the revisions: one trip.
 */
export function writeToReport<T>(
  context: Context,
  action: Action,
  input: { idempotencyKey: string },
  parts: NodeNames['Report'],
  readBeside: () => T | Promise<T>,
  decide: (read: { current: Report; revisions: readonly Report[]; beside: T }, moment: Moment) => Decision,
): Promise<Written> {
  const expected = { reference: null, region: null };
  return write(context, action, input, async (moment) => {
    const [revisions, beside] = await Promise.all([visibleRevisions(parts, context), readBeside()]);
    const current = revisions.at(-1);
    if (current === undefined)
      return { decision: refused(notFound('UNKNOWN_REPORT', ['reportId'], 'No such report is kept.')), expected };
    return { decision: decide({ current, revisions, beside }, moment), expected };
  });
}
