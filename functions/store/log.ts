import { stepDay } from '#domain/adoption.ts';
import type { LoggedEvent, LoggedKind, PublicKind } from '#domain/change.ts';
import * as keys from './keys.ts';
import { integer, nullable, object, oneOf, type Parser, StoredItemError, text } from './parse.ts';
import { parseAdoptionStep } from './regionRecords.ts';
import { queryAll, type Table } from './table.ts';

/** What a public change can be about. */
export const PUBLIC_KINDS = [
  'REGULATION',
  'RELATION',
  'GUIDELINE',
  'REQUIREMENTS',
  'FORM',
  'ADOPTION_EVENT',
  'STUDY',
  'ASSESSMENT',
  'WAIVER',
  'DISPUTE',
  'AGENCY',
  'REPORT',
  'REOPENING',
  'LOAD',
] as const satisfies readonly PublicKind[];
/** What an event of the log can be about. */
const KINDS = [...PUBLIC_KINDS, 'ACCESS', 'API_KEY', 'WEBHOOK'] as const satisfies readonly LoggedKind[];

const head = object({
  id: text,
  scope: text,
  action: text,
  record: object({ kind: oneOf(...KINDS), key: text, version: integer }),
  recordedAt: text,
  load: nullable(text),
});
const after = object({ after: parseAdoptionStep });

/** What the feed needs of an event of the log. */
export const parseLoggedEvent: Parser<LoggedEvent> = (value, place) => {
  const event = head(value, place);
  if (event.record.kind !== 'ADOPTION_EVENT') return { ...event, adoption: null };
  const step = after(value, place).after;
  return { ...event, adoption: { basis: step.basis, day: stepDay(step), supersedes: step.supersedes } };
};

/** The events of a region or the nation, as far as they can be read. */
export interface ReadLog {
  scope: string;
  events: LoggedEvent[];
  /** How many cannot be read: one damaged event must not keep the others from being told. */
  unreadable: number;
}

/** The events of a region or the nation, from an instant on, in order of recording, as just written: one query for each 1 MB. */
export async function readLog(table: Table, scope: string, from = ''): Promise<ReadLog> {
  const items = await queryAll(table, { partition: keys.logPartition(scope), after: from, consistent: true });
  const events = items.flatMap((item) => {
    try {
      return [parseLoggedEvent(item, 'event of the log')];
    } catch (error) {
      if (!(error instanceof StoredItemError)) throw error;
      return [];
    }
  });
  return { scope, events, unreadable: items.length - events.length };
}
