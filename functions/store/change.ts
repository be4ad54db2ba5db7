import type { PublicChange } from '#domain/change.ts';
import { REPORT_GROUPINGS } from '#domain/summary.ts';
import * as keys from './keys.ts';
import { PUBLIC_KINDS } from './log.ts';
import { integer, list, nullable, object, oneOf, orEmpty, type Parser, text } from './parse.ts';
import { getItems, type Item, queryFirst, type Table } from './table.ts';

const parseChange: Parser<PublicChange> = object({
  number: integer,
  eventId: text,
  kind: oneOf(...PUBLIC_KINDS),
  action: text,
  key: text,
  version: integer,
  regionCode: nullable(text),
  name: nullable(list(text)),
  recordedAt: text,
  figures: orEmpty(
    list(
      object({
        indicator: text,
        group: object({ by: oneOf(...REPORT_GROUPINGS), code: text }),
        choice: nullable(text),
        before: nullable(text),
        after: nullable(text),
      }),
    ),
  ),
});

/** The items that keep a change: itself, once more for its region, and the number that its event was given. */
export function changeItems(change: PublicChange): object[] {
  return [
    { ...keys.changeKey(change.number), ...change },
    ...(change.regionCode === null ? [] : [{ ...keys.changeRegionKey(change.regionCode, change.number), ...change }]),
    { ...keys.changeOfEventKey(change.eventId), number: change.number },
  ];
}

/** Which of these events have a number already, as just written: one batch for each 100. */
export async function readNumbered(table: Table, eventIds: readonly string[]): Promise<Set<string>> {
  const batches = Array.from({ length: Math.ceil(eventIds.length / 100) }, (_, place) =>
    getItems(table, eventIds.slice(place * 100, (place + 1) * 100).map(keys.changeOfEventKey), true),
  );
  const found = new Set((await Promise.all(batches)).flat().map(({ pk }) => pk));
  return new Set(eventIds.filter((id) => found.has(keys.changeOfEventKey(id).pk)));
}

/**
 * The changes with numbers after one, in order, at most `limit`, of all or of one region. Two queries in parallel where the page may
 * reach into the next thousand, one else. As just written where `consistent`.
 */
export async function readChanges(
  table: Table,
  asked: { after: number; limit: number; regionCode: string | null; consistent?: boolean },
): Promise<PublicChange[]> {
  const { after, limit, regionCode, consistent = false } = asked;
  const ask = (partition: string): Promise<Item[]> =>
    queryFirst(table, { partition, after: keys.changesAfter(after), consistent }, limit);
  const first = keys.changePart(after + 1);
  const parts = [...new Set([first, keys.changePart(after + limit)])].map(keys.changePartition);
  const found = await Promise.all((regionCode === null ? parts : [keys.changeRegionPartition(regionCode)]).map(ask));
  return found
    .flat()
    .slice(0, limit)
    .map((item) => parseChange(item, 'change'));
}
