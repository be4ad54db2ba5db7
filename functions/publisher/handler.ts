import type { Day, Instant } from '#domain/day.ts';
import { log } from '#observe/log.ts';
import type { Observer } from '#observe/observer.ts';
import { observedTable } from '#observe/table.ts';
import type { imprintOf } from '#opendata/catalogue/imprint.ts';
import type { SigningKey } from '#opendata/signature.ts';
import type { Table } from '#store/table.ts';
import { publish } from './publish.ts';
import type { Shelf } from './shelf.ts';

/** What a call answers, for whoever calls it by hand; the schedule reads nothing. */
export interface PublishAnswer {
  day: Day;
  recordedAt: Instant;
  snapshot: 'WRITTEN' | 'THERE';
  latest: 'WRITTEN' | 'THERE' | 'NEWER';
}

/** What a publisher works with beside the table and the shelf. */
export interface PublisherOptions {
  observer: Observer;
  /** What manifests are signed with. */
  key: SigningKey;
  /** Who offers the files; or which names are not said, and then no catalogue is written. */
  imprint: ReturnType<typeof imprintOf>;
  clock?: () => Date;
}

/**
 * The publisher of one container. The event says nothing: the day is the clock's. What it throws makes Lambda call again and, in the end,
 * sets off the alarm.
 */
export function createPublisher(
  table: Table,
  shelf: Shelf,
  { observer, key, imprint, clock = () => new Date() }: PublisherOptions,
) {
  const observed = observedTable(table);
  const offered = 'imprint' in imprint ? imprint.imprint : null;
  return (_event?: unknown, context?: { awsRequestId: string }): Promise<PublishAnswer> =>
    observer.work('publisher', context?.awsRequestId ?? '', async (seen) => {
      const { day, recordedAt, snapshot, latest, files } = await publish({
        table: observed,
        shelf,
        key,
        imprint: offered,
        clock,
      });
      // Beside the files, what the snapshot was begun with, and a manifest with its signature in each place.
      seen.taken = (snapshot === 'WRITTEN' ? files.length + 3 : 0) + (latest === 'WRITTEN' ? files.length + 2 : 0);
      if ('missing' in imprint) log('INFO', { catalogue: 'NOT_WRITTEN', missing: imprint.missing });
      const answer = { day, recordedAt, snapshot, latest };
      log('INFO', { ...answer, files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) });
      return answer;
    });
}
