import { setTimeout as delay } from 'node:timers/promises';
import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  ScanCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { importMark, LEDGER_PREFIX, ledgerHead, MAP_PAGE_PREFIX, mapPartition, SUMMARY_PREFIX } from '#store/keys.ts';
import { getItem, type Table, toItem } from '#store/table.ts';
import { Refusal } from '../refusal.ts';
import type { StoredItem } from './attributeJson.ts';
import { checkExport, itemsOf } from './checkExport.ts';
import { readManifests } from './manifest.ts';

/** What an import is asked. */
export interface ImportAsked {
  table: Table;
  /** The folder that holds the manifest. */
  dir: string;
  /** Whether what `npm run rebuild` makes of the records alone is left out: pages of the map, entries of the ledger, sums. */
  withoutSummaries: boolean;
  onChecked?: (done: number, total: number) => void;
  onProgress?: (done: number, total: number) => void;
}

/** What came of an import. */
export interface TableImport {
  /** How many items the table was given. */
  items: number;
  /** How many were left out, as asked. */
  leftOut: number;
  /** How many files an import that was broken off had written before. */
  filesBefore: number;
  /** When what is imported was read. */
  exportTime: string;
}

/** What one request takes, and how many are under way at a time. */
const BATCH = 25;
const AT_ONCE = 4;
/** What a busy table leaves unwritten is sent again, each time after twice the wait. */
const ATTEMPTS = 10;
const FIRST_WAIT_MS = 50;

/**
 * Writes an export into an empty table. Everything is checked before anything is written. A mark in the table names the export and counts the
 * files that are wholly written; the same import again, after one that was broken off, goes on with the next file, and the mark goes with
 * the last one. Items are put as they are, so what was written of the file before is written once more and the same.
 * Throws a Refusal for an export that is not sound, a table that is not empty, and a mark of another import.
 */
export async function importTable(asked: ImportAsked): Promise<TableImport> {
  const { table, withoutSummaries, onChecked = () => {}, onProgress = () => {} } = asked;
  const exported = readManifests(asked.dir);
  const name = `${exported.digest} ${withoutSummaries ? 'without summaries' : 'whole'}`;
  const begun = await readMark(table, name);
  await checkExport(exported, onChecked);
  if (begun === null) await putMark(table, name);
  const counts = { items: 0, leftOut: 0 };
  let done = 0;
  for (const [place, file] of exported.files.entries()) {
    if (place >= (begun ?? 0)) {
      await writeAll(table, itemsOf(exported, file), (item) => {
        done += 1;
        if (done % 1_000 === 0) onProgress(done, exported.items);
        const left = withoutSummaries && isSummary(item);
        counts[left ? 'leftOut' : 'items'] += 1;
        return !left;
      });
      await moveMark(table, name, place);
    } else {
      done += file.items;
    }
  }
  await alone(table, () =>
    table.client.send(
      new DeleteItemCommand({
        TableName: table.name,
        Key: toItem(importMark),
        ConditionExpression: 'files = :files',
        ExpressionAttributeValues: toItem({ ':files': exported.files.length }),
      }),
    ),
  );
  onProgress(exported.items, exported.items);
  return { ...counts, filesBefore: begun ?? 0, exportTime: exported.exportTime };
}

/** Whether `npm run rebuild` makes an item of the records alone. Heads, changes and chains it cannot: they hold what was given once. */
export function isSummary({ pk, sk }: StoredItem): boolean {
  const [partition, sort] = [pk?.S ?? '', sk?.S ?? ''];
  if (partition.startsWith(MAP)) return sort.startsWith(MAP_PAGE_PREFIX);
  if (partition.startsWith(LEDGER_PREFIX)) return partition !== ledgerHead.pk;
  return partition.startsWith(SUMMARY_PREFIX);
}

const MAP = mapPartition('');

/** How many files were written before the import was broken off; null where it begins. */
async function readMark(table: Table, name: string): Promise<number | null> {
  const mark = await getItem(table, importMark);
  if (mark === undefined) {
    const { Count } = await table.client.send(
      new ScanCommand({ TableName: table.name, Limit: 1, ConsistentRead: true }),
    );
    if (Count === 0) return null;
    throw new Refusal(
      `The table ${table.name} is not empty, and an import never writes over records: name an empty one.`,
    );
  }
  if (mark.name !== name)
    throw new Refusal(
      `Another import into ${table.name} was broken off: repeat that one, with its folder and options, or name an empty table.`,
    );
  return Number(mark.files);
}

const putMark = (table: Table, name: string): Promise<void> =>
  alone(table, () =>
    table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toItem({ ...importMark, name, files: 0 }),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );

/** Notes that one more file than `before` is wholly written. */
const moveMark = (table: Table, name: string, before: number): Promise<void> =>
  alone(table, () =>
    table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toItem({ ...importMark, name, files: before + 1 }),
        ConditionExpression: 'files = :before',
        ExpressionAttributeValues: toItem({ ':before': before }),
      }),
    ),
  );

/** The mark is moved by one import only. */
async function alone(table: Table, move: () => Promise<unknown>): Promise<void> {
  try {
    await move();
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    throw new Refusal(`Another import into ${table.name} runs at this moment: let it end.`);
  }
}

/** Puts those items that are wanted, some batches at a time. */
async function writeAll(
  table: Table,
  items: AsyncIterable<StoredItem>,
  isWanted: (item: StoredItem) => boolean,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const send = async (batch: StoredItem[]): Promise<void> => {
    if (underWay.size >= AT_ONCE) await Promise.race(underWay);
    const sent = writeBatch(table, batch).finally(() => underWay.delete(sent));
    underWay.add(sent);
    // Heard by the race or at the end.
    sent.catch(() => undefined);
  };
  let batch: StoredItem[] = [];
  try {
    for await (const item of items) {
      if (isWanted(item)) batch.push(item);
      if (batch.length < BATCH) continue;
      await send(batch);
      batch = [];
    }
    if (batch.length > 0) await send(batch);
  } finally {
    await Promise.all(underWay);
  }
}

async function writeBatch(table: Table, items: readonly StoredItem[]): Promise<void> {
  let requests: WriteRequest[] = items.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await delay(FIRST_WAIT_MS * 2 ** attempt);
    const { UnprocessedItems = {} } = await table.client.send(
      new BatchWriteItemCommand({ RequestItems: { [table.name]: requests } }),
    );
    requests = UnprocessedItems[table.name] ?? [];
    if (requests.length === 0) return;
  }
  throw new Refusal(`The table ${table.name} is too busy: repeat the same import later, it goes on where it was.`);
}
