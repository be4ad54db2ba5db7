import type { Day, Instant } from '#domain/day.ts';
import type { Observer } from '#observe/observer.ts';
import { observedTable } from '#observe/table.ts';
import type { Table } from '#store/table.ts';
import { log } from './log.ts';
import { publish } from './publish.ts';
import type { Shelf } from './shelf.ts';

/** What a call answers, for whoever calls it by hand; the schedule reads nothing. */
export interface PublishAnswer {
  day: Day;
  recordedAt: Instant;
  snapshot: 'WRITTEN' | 'THERE';
  latest: 'WRITTEN' | 'THERE' | 'NEWER';
}

/**
 * The publisher of one container. The event says nothing: the day is the clock's. What it throws makes Lambda call again and, in the end,
 * sets off the alarm.
 */
export function createPublisher(
  table: Table,
  shelf: Shelf,
  { observer, clock = () => new Date() }: { observer: Observer; clock?: () => Date },
) {
  const observed = observedTable(table);
  return (_event?: unknown, context?: { awsRequestId: string }): Promise<PublishAnswer> =>
    observer.work('publisher', context?.awsRequestId ?? '', async (seen) => {
      const { day, recordedAt, snapshot, latest, files } = await publish({ table: observed, shelf, clock });
      // Beside the files, what the snapshot was begun with, and a manifest in each place.
      seen.taken = (snapshot === 'WRITTEN' ? files.length + 2 : 0) + (latest === 'WRITTEN' ? files.length + 1 : 0);
      const answer = { day, recordedAt, snapshot, latest };
      log('INFO', { ...answer, files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) });
      return answer;
    });
}
