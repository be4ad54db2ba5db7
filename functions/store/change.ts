import { type PublicChange, reportNamed } from '#domain/change.ts';
import { REPORT_GROUPINGS } from '#domain/summary.ts';
import * as keys from './keys.ts';
import { PUBLIC_KINDS } from './log.ts';
import { integer, list, nullable, object, oneOf, orEmpty, type Parser, text } from './parse.ts';
import { getItems, type Item, queryAll, queryBefore, queryFirst, type Table } from './table.ts';

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
  correction: nullable(object({ of: text, publishedAt: text, reason: nullable(text) })),
});

const parseNumber = object({ number: integer });

/** The most items that keep one change. */
export const MOST_CHANGE_ITEMS = 7;

/**
 * The items that keep a change: itself, once more for its region, and the number that its event was given; one that corrects stands in the
 * lists of corrections too, without its figures, which may be many.
 */
export function changeItems(change: PublicChange): object[] {
  return [
    { ...keys.changeKey(change.number), ...change },
    ...(change.regionCode === null ? [] : [{ ...keys.changeRegionKey(change.regionCode, change.number), ...change }]),
    { ...keys.changeOfEventKey(change.eventId), number: change.number },
    ...correctionItems(change),
  ];
}

/** The items of the lists of corrections that a change stands in, without its figures; none where it corrects nothing. */
export function correctionItems(change: PublicChange): object[] {
  const { correction, number, regionCode } = change;
  if (correction === null) return [];
  const formId = reportNamed({ record: change })?.formId ?? null;
  const lists = [
    [null, null],
    [regionCode, null],
    [null, formId],
    [regionCode, formId],
  ] as const;
  const own = new Map(lists.map(([region, form]) => [keys.correctionPartition(region, form), [region, form] as const]));
  return [...own.values()].map(([region, form]) => ({
    ...keys.correctionKey(region, form, number),
    ...change,
    figures: [],
  }));
}

/** What is asked of a list of corrections. */
export interface CorrectionsAsked {
  after: number;
  limit: number;
  /** Only corrections of this region's own records; null: of all. */
  regionCode: string | null;
  /** Only corrections of reports of this form; null: of all. */
  formId: string | null;
}

/** The changes with numbers after one that correct, in order, at most `limit`, without their figures: one query. */
export async function readCorrections(
  table: Table,
  { after, limit, regionCode, formId }: CorrectionsAsked,
): Promise<PublicChange[]> {
  const partition = keys.correctionPartition(regionCode, formId);
  const items = await queryFirst(table, { partition, after: keys.changesAfter(after) }, limit);
  return items.map((item) => parseChange(item, 'correction'));
}

/** The numbers of all changes that stand in the list of corrections, as just written: one query for each 1 MB. */
export async function readListed(table: Table): Promise<Set<number>> {
  const items = await queryAll(table, { partition: keys.correctionPartition(null, null), consistent: true });
  return new Set(items.map((item) => parseNumber(item, 'correction').number));
}

/** Changes by number: one batch for each 100. Those that are not there are left out. */
export async function readChangesByNumber(table: Table, numbers: readonly number[]): Promise<PublicChange[]> {
  const batches = Array.from({ length: Math.ceil(numbers.length / 100) }, (_, place) =>
    getItems(table, numbers.slice(place * 100, (place + 1) * 100).map(keys.changeKey)),
  );
  return (await Promise.all(batches)).flat().map((item) => parseChange(item, 'change'));
}

/** The numbers of these events, as just written, of those that have one: one batch for each 100. */
export async function readNumbered(table: Table, eventIds: readonly string[]): Promise<Map<string, number>> {
  const batches = Array.from({ length: Math.ceil(eventIds.length / 100) }, (_, place) =>
    getItems(table, eventIds.slice(place * 100, (place + 1) * 100).map(keys.changeOfEventKey), true),
  );
  const found = new Map(
    (await Promise.all(batches)).flat().map((item) => [item.pk, parseNumber(item, 'number').number]),
  );
  return new Map(
    eventIds.flatMap((id) => {
      const number = found.get(keys.changeOfEventKey(id).pk);
      return number === undefined ? [] : [[id, number]];
    }),
  );
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
  return found.flat().slice(0, limit).map(changeIn);
}

/** The last changes of a region with numbers before one, or of all its changes where that is null; in order, as just written: one query. */
export async function readChangesBefore(
  table: Table,
  { before, limit, regionCode }: { before: number | null; limit: number; regionCode: string },
): Promise<PublicChange[]> {
  const partition = keys.changeRegionPartition(regionCode);
  const items = await queryBefore(table, { partition, before: keys.changesBefore(before), consistent: true }, limit);
  return items.map(changeIn);
}

const changeIn = (item: Item): PublicChange => parseChange(item, 'change');
