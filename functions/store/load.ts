import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  ScanCommand,
  type ScanCommandInput,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Key, referenceHead, regionHead } from './keys.ts';
import { nullable, object, text } from './parse.ts';
import { getItem, type Item, type Table, toItem } from './table.ts';

/**
 * Many records that become visible together. While `pendingLoad` of the reference head names a load, readers leave its
 * items out; one last transaction takes the name away and raises the head's version.
 */
export interface Load {
  /** Never the same for two loads that were closed. */
  id: string;
  /** When the registry learns of everything in it. */
  recordedAt: string;
  /** The version of the reference records that it was worked out against. */
  version: number;
  /** Names the process that writes it: only the last that opened it may. */
  writer: string;
}

/** An item of a load with its keys. */
export type LoadItem = Key & { load: string };

/** `CONFLICT`: something that the load rests on changed; work it out again. `LOST`: another process took it over. */
export type LoadStep = { tag: 'DONE' } | { tag: 'CONFLICT' } | { tag: 'LOST' };

/** What one transaction holds at most: the head and 99 items. Fewer take longer, and two at a time wait for each other's locks. */
const MOST_BESIDE_HEAD = 99;
/** How many regions one load may replace: they have no versions, so all are replaced in its last transaction. */
export const MOST_REPLACED = MOST_BESIDE_HEAD;

const MOST_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 25;

const DONE: LoadStep = { tag: 'DONE' };
const CONFLICT: LoadStep = { tag: 'CONFLICT' };
const OF_LOAD = '#load = :load';
const LOAD_NAME = { '#load': 'load' };
const WRITTEN_BY_US = 'pendingLoad.#writer = :writer';

/**
 * Opens a load. `seen` is the pending load as read with the records: the same one is gone on with, and what it wrote that is
 * not among `kept` is removed; another is discarded first.
 */
export async function openLoad(
  table: Table,
  load: Load,
  seen: { id: string } | null,
  kept: readonly Key[],
): Promise<LoadStep> {
  if (seen?.id === load.id) {
    const taken = await takeOver(table, load);
    return taken.tag === 'DONE' ? removeItems(table, load, kept) : taken;
  }
  if (seen !== null) {
    const discarded = await discardLoad(table, { ...load, id: seen.id });
    if (discarded.tag !== 'DONE') return discarded;
  }
  return transact(table, load, {
    Update: {
      ...head(table),
      UpdateExpression: 'SET pendingLoad = :pending, #version = :version',
      ConditionExpression: `attribute_not_exists(pendingLoad) AND ${load.version === 0 ? '(attribute_not_exists(pk) OR #version = :version)' : '#version = :version'}`,
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: toItem({
        ':pending': { id: load.id, recordedAt: load.recordedAt, writer: load.writer },
        ':version': load.version,
      }),
    },
  });
}

/** Takes a pending load away with everything that it wrote. */
export async function discardLoad(table: Table, load: Load): Promise<LoadStep> {
  const taken = await takeOver(table, load);
  if (taken.tag !== 'DONE') return taken;
  const removed = await removeItems(table, load, []);
  if (removed.tag !== 'DONE') return removed;
  return transact(table, load, {
    Update: { ...head(table), UpdateExpression: 'REMOVE pendingLoad', ...whileOurs(load) },
  });
}

/** Writes items of an open load, which nobody sees yet; once more has no effect. `onWritten` is told how many are written. */
export async function writeItems(
  table: Table,
  load: Load,
  items: readonly LoadItem[],
  onWritten: (count: number) => void,
): Promise<LoadStep> {
  for (const batch of batches(items)) {
    const step = await transact(
      table,
      load,
      checkHead(table, load),
      batch.map((item) => ({
        Put: {
          TableName: table.name,
          Item: toItem(item),
          ConditionExpression: `attribute_not_exists(pk) OR ${OF_LOAD}`,
          ExpressionAttributeNames: LOAD_NAME,
          ExpressionAttributeValues: toItem({ ':load': load.id }),
        },
      })),
    );
    if (step.tag !== 'DONE') return step;
    onWritten(batch.length);
  }
  return DONE;
}

/**
 * Makes an open load visible, all at once: the head's version rises, `replaced` (at most `MOST_REPLACED`) take the place of
 * the regions of the same keys, and the versions of the regions named rise, so that decisions on what they were fail.
 */
export async function closeLoad(
  table: Table,
  load: Load,
  { replaced, raised }: { replaced: readonly LoadItem[]; raised: readonly string[] },
): Promise<LoadStep> {
  const puts = replaced.map((item) => ({ Put: { TableName: table.name, Item: toItem(item) } }));
  const raises = raised.map((code) => ({
    Update: {
      TableName: table.name,
      Key: toItem(regionHead(code)),
      UpdateExpression: 'ADD #version :one',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: toItem({ ':one': 1 }),
    },
  }));
  // Those beyond the last transaction's room rise just before it; the head's version makes decisions fail in any case.
  const room = MOST_BESIDE_HEAD - puts.length;
  for (const batch of batches(raises.slice(room))) {
    const step = await transact(table, load, checkHead(table, load), batch);
    if (step.tag !== 'DONE') return step;
  }
  const last: TransactWriteItem = {
    Update: {
      ...head(table),
      UpdateExpression: 'SET #version = :next REMOVE pendingLoad',
      ConditionExpression: `${WRITTEN_BY_US} AND #version = :version`,
      ExpressionAttributeNames: { '#version': 'version', '#writer': 'writer' },
      ExpressionAttributeValues: toItem({
        ':writer': load.writer,
        ':version': load.version,
        ':next': load.version + 1,
      }),
    },
  };
  return transact(table, load, last, [...puts, ...raises.slice(0, room)]);
}

const head = (table: Table) => ({ TableName: table.name, Key: toItem(referenceHead) });

const whileOurs = (load: Load) => ({
  ConditionExpression: WRITTEN_BY_US,
  ExpressionAttributeNames: { '#writer': 'writer' },
  ExpressionAttributeValues: toItem({ ':writer': load.writer }),
});

const checkHead = (table: Table, load: Load): TransactWriteItem => ({
  ConditionCheck: { ...head(table), ...whileOurs(load) },
});

function batches<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / MOST_BESIDE_HEAD);
  return Array.from({ length: count }, (_, place) =>
    items.slice(place * MOST_BESIDE_HEAD, (place + 1) * MOST_BESIDE_HEAD),
  );
}

/** From here on a process that wrote the load before fails with its next batch. */
function takeOver(table: Table, load: Load): Promise<LoadStep> {
  return transact(table, load, {
    Update: {
      ...head(table),
      UpdateExpression: 'SET pendingLoad.#writer = :writer',
      ConditionExpression: 'pendingLoad.id = :id',
      ExpressionAttributeNames: { '#writer': 'writer' },
      ExpressionAttributeValues: toItem({ ':writer': load.writer, ':id': load.id }),
    },
  });
}

async function removeItems(table: Table, load: Load, kept: readonly Key[]): Promise<LoadStep> {
  const stay = new Set(kept.map(nameOf));
  const stored = await itemsOf(table, load.id);
  for (const batch of batches(stored.filter((key) => !stay.has(nameOf(key))))) {
    const deletes = batch.map((key) => ({
      Delete: {
        TableName: table.name,
        Key: toItem(key),
        ConditionExpression: OF_LOAD,
        ExpressionAttributeNames: LOAD_NAME,
        ExpressionAttributeValues: toItem({ ':load': load.id }),
      },
    }));
    const step = await transact(table, load, checkHead(table, load), deletes);
    if (step.tag !== 'DONE') return step;
  }
  return DONE;
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;
const parseKey = object({ pk: text, sk: text });

/** Where a load wrote is not known beforehand, so the whole table is read; only a load that was broken off asks for it. */
async function itemsOf(table: Table, id: string): Promise<Key[]> {
  const found: Key[] = [];
  let start: ScanCommandInput['ExclusiveStartKey'];
  do {
    const answer = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        ConsistentRead: true,
        FilterExpression: OF_LOAD,
        ProjectionExpression: 'pk, sk',
        ExpressionAttributeNames: LOAD_NAME,
        ExpressionAttributeValues: toItem({ ':load': id }),
        ExclusiveStartKey: start,
      }),
    );
    for (const item of answer.Items ?? []) found.push(parseKey(unmarshall(item), 'item of a load'));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return found;
}

const parseWriter = object({ pendingLoad: nullable(object({ writer: nullable(text) })) });

async function transact(
  table: Table,
  load: Load,
  onHead: TransactWriteItem,
  items: readonly TransactWriteItem[] = [],
): Promise<LoadStep> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const TransactItems = [onHead, ...items];
      // With a token a retry of the SDK after a lost reply has one effect.
      await table.client.send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken: randomUUID() }));
      return DONE;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
      if (codes[0] === 'ConditionalCheckFailed') return headChanged(await getItem(table, referenceHead), load);
      if (codes.includes('ConditionalCheckFailed')) return CONFLICT;
      // Every write of a reference record touches the head, and one that meets ours is over in a moment.
      if (!codes.includes('TransactionConflict') || attempt === MOST_ATTEMPTS) throw error;
      await delay(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

/** Whether another process has the load, or its name is free and something else changed. */
function headChanged(item: Item | undefined, load: Load): LoadStep {
  const pending = item === undefined ? null : parseWriter(item, 'reference head').pendingLoad;
  return pending === null || pending.writer === load.writer ? CONFLICT : { tag: 'LOST' };
}
