import type { Observer } from '#observe/observer.ts';
import { observedTable } from '#observe/table.ts';
import type { Table } from '#store/table.ts';
import { type Delivered, deliver } from './deliver.ts';
import { publicReach, type Reach } from './reach.ts';

/** What the deliverer of one container works with; a test brings its own clock and network. */
export interface Surroundings {
  table: Table;
  /** What the registry seals with. */
  secret: string;
  observer: Observer;
  /** The public network unless given. */
  reach?: Reach;
  clock?: () => Date;
  chance?: () => number;
}

/** The deliverer of one container. The event says nothing: what is due is in the table. What it throws sets off the alarm. */
export function createDeliverer({
  table,
  secret,
  observer,
  reach = publicReach,
  clock = () => new Date(),
  chance = Math.random,
}: Surroundings) {
  const delivering = { table: observedTable(table), registrySecret: secret, reach, clock, chance };
  return (_event?: unknown, context?: { awsRequestId: string }): Promise<Delivered> =>
    observer.work('webhooks', context?.awsRequestId ?? '', async (seen) => {
      const done = await deliver(delivering);
      seen.taken = done.taken;
      if (done.notTaken > 0) seen.errors.add('NOT_TAKEN');
      return done;
    });
}
