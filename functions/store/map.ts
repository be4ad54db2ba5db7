import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type Day, dayBefore } from '#domain/day.ts';
import { BEFORE_ALL, type MapPage } from '#domain/mapPages.ts';
import { once } from './heldItems.ts';
import * as keys from './keys.ts';
import { type PageText, pageText, parsePageText } from './mapText.ts';
import { integer, list, object, type Parser, text } from './parse.ts';
import { getItem, type Item, queryAll, queryLast, type Table, toItem } from './table.ts';
import { transact } from './transact.ts';

/** A page as it is kept. */
export interface StoredPage extends PageText {
  start: Day;
}

/** Whose turn it is to write maps: raised by every writer, and by nobody else read. It is no part of what maps say. */
export interface MapTurn {
  /** 0 before the first. */
  turn: number;
  /** Names the last days of all regulations that the maps were made with; null before the first. */
  law: string | null;
}

/** What a writer changes of the map of one basis. */
export interface MapChange {
  basis: string | null;
  /** Pages that are new or say something else. */
  put: readonly StoredPage[];
  /** The starts of pages that are no more. */
  removed: readonly Day[];
}

const parseTurn: Parser<{ turn: number; law: string }> = object({ turn: integer, law: text });
const parseText: Parser<PageText> = object({ bases: list(text), regions: text });

/**
 * The page that answers for a day, as the projector kept it, a few seconds behind at most; null where there is none. `basis`
 * null: the map of all. One request of 0.5 RU for each 4 kB, 5 RU at most.
 */
export async function readMapPage(table: Table, basis: string | null, day: Day): Promise<MapPage | null> {
  const item = await queryLast(table, {
    partition: keys.mapPartition(basis),
    prefix: keys.MAP_PAGE_PREFIX,
    upTo: keys.mapPageKey(basis, day).sk,
  });
  return item === undefined ? null : parseItem(item, 'map page');
}

/** What a stored page says. Throws `StoredItemError`. */
export const parsePage = (page: StoredPage): MapPage => parsePageText(page, page.start, 'map page');

/** The page of an item, the very same one as long as the item says the same. */
const parseItem: Parser<MapPage> = once((item) => parsePage(stored(item as Item)));

/** A page as it is to be kept. */
export const storedPage = (page: MapPage): StoredPage => ({ start: page.start, ...pageText(page) });

/** The last page before a day and all from it on, as just written: two queries, one for `BEFORE_ALL`. */
export async function readMapPages(
  table: Table,
  basis: string | null,
  since: Day,
): Promise<{ before: StoredPage | null; pages: StoredPage[] }> {
  const partition = keys.mapPartition(basis);
  const prefix = keys.MAP_PAGE_PREFIX;
  if (since === BEFORE_ALL) {
    return { before: null, pages: (await queryAll(table, { partition, prefix, consistent: true })).map(stored) };
  }
  const upTo = keys.mapPageKey(basis, dayBefore(since)).sk;
  const [before, pages] = await Promise.all([
    queryLast(table, { partition, prefix, upTo, consistent: true }),
    queryAll(table, { partition, prefix, after: upTo, consistent: true }),
  ]);
  return { before: before === undefined ? null : stored(before), pages: pages.map(stored) };
}

function stored(item: Item): StoredPage {
  return { start: String(item.sk).slice(keys.MAP_PAGE_PREFIX.length), ...parseText(item, 'map page') };
}

/** Whose turn it is, as just written: one request. */
export async function readMapTurn(table: Table): Promise<MapTurn> {
  const item = await getItem(table, keys.mapHead);
  return item === undefined ? { turn: 0, law: null } : parseTurn(item, 'map head');
}

/** A transaction takes 100 items and 4 MB; the head is one of the items. */
const MOST_ITEMS = 90;
const MOST_CHARACTERS = 2_500_000;

/**
 * Keeps changes of maps, if nobody else wrote since `seen`: what they were made of was read after it, so a map never goes
 * back behind what somebody read later. Pages go in from the latest to the earliest and the law with the last of them; broken off between,
 * every day still has an answer, or none, and the next writer makes the rest. `CONFLICT`: read again and make them anew.
 */
export async function keepMap(
  table: Table,
  seen: MapTurn,
  changes: readonly MapChange[],
  law: string,
): Promise<'KEPT' | 'CONFLICT'> {
  const items = changes
    .flatMap((change) => itemsOf(table, change))
    .sort((one, other) => (one.start < other.start ? 1 : one.start > other.start ? -1 : 0));
  let { turn } = seen;
  const all = batches(items);
  for (const [place, batch] of all.entries()) {
    const made = place === all.length - 1 ? law : (seen.law ?? '');
    const outcome = await keepMapItems(table, turn, made, batch);
    if (outcome === 'CONFLICT') return outcome;
    turn += 1;
  }
  return 'KEPT';
}

interface Written {
  start: Day;
  characters: number;
  item: TransactWriteItem;
}

function itemsOf(table: Table, { basis, put, removed }: MapChange): Written[] {
  return [
    ...put.map(({ start, bases, regions }) => ({
      start,
      characters: regions.length,
      item: { Put: { TableName: table.name, Item: toItem({ ...keys.mapPageKey(basis, start), bases, regions }) } },
    })),
    ...removed.map((start) => ({
      start,
      characters: 0,
      item: { Delete: { TableName: table.name, Key: toItem(keys.mapPageKey(basis, start)) } },
    })),
  ];
}

/** At least one, so that a writer who found nothing to change raises the turn as well: what others read before is then old. */
function batches(items: readonly Written[]): TransactWriteItem[][] {
  const made: TransactWriteItem[][] = [[]];
  let characters = 0;
  for (const one of items) {
    const last = made.at(-1);
    characters += one.characters;
    if (last !== undefined && last.length < MOST_ITEMS && characters <= MOST_CHARACTERS) last.push(one.item);
    else {
      made.push([one.item]);
      characters = one.characters;
    }
  }
  return made;
}

function keepMapItems(
  table: Table,
  turn: number,
  law: string,
  items: readonly TransactWriteItem[],
): Promise<'KEPT' | 'CONFLICT'> {
  const raise: TransactWriteItem = {
    Update: {
      TableName: table.name,
      Key: toItem(keys.mapHead),
      UpdateExpression: 'SET turn = :next, law = :law',
      ConditionExpression: turn === 0 ? 'attribute_not_exists(pk)' : 'turn = :turn',
      ExpressionAttributeValues: toItem({ ':next': turn + 1, ':law': law, ...(turn === 0 ? {} : { ':turn': turn }) }),
    },
  };
  return transact(table, [raise, ...items]);
}
