import type { Day, Instant } from '#domain/day.ts';
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
 * The publisher of one container. The event says nothing: the day is the clock's. A fault is logged and thrown, so that Lambda calls again
 * and, in the end, the alarm is set off.
 */
export function createPublisher(table: Table, shelf: Shelf, clock: () => Date = () => new Date()) {
  return async (): Promise<PublishAnswer> => {
    const begun = performance.now();
    const milliseconds = () => Math.round(performance.now() - begun);
    try {
      const { day, recordedAt, snapshot, latest, files } = await publish({ table, shelf, clock });
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      log('INFO', { day, recordedAt, snapshot, latest, files: files.length, bytes, milliseconds: milliseconds() });
      return { day, recordedAt, snapshot, latest };
    } catch (error) {
      log('ERROR', { fault: error instanceof Error ? error.name : typeof error, milliseconds: milliseconds() });
      throw error;
    }
  };
}
