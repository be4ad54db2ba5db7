import {
  BatchWriteItemCommand,
  DeleteTableCommand,
  PutItemCommand,
  ScanCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { ledgerHead, mapHead } from '#store/keys.ts';
import type { StreamRecord } from '#store/stream.ts';
import { type Item, type Table, toItem } from '#store/table.ts';
import { createTablePump } from './pump.ts';
import { createTable } from './table.ts';

/** What the projector makes begins with one of these. */
const PROJECTED = ['MAP#', 'LEDGER#', 'SUM#', 'CHG#'];
const isRecorded = ({ pk }: Item): boolean => !PROJECTED.some((prefix) => String(pk).startsWith(prefix));
/** As many as a batch of writes takes. */
const BATCH = 25;

const place = ({ pk, sk }: Item): string => `${pk} ${sk}`;

async function everyItem(table: Table): Promise<Item[]> {
  const items: Item[] = [];
  let start: ScanCommand['input']['ExclusiveStartKey'];
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    for (const item of page.Items ?? []) items.push(unmarshall(item));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** Puts an item into its place past every rule, as a damage or its mending would. */
export async function putItem(table: Table, item: object): Promise<void> {
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: toItem(item) }));
}

/** A new table with these items. */
export async function tableOf(items: readonly Item[]) {
  const made = await createTable();
  const requests = items.map((item): WriteRequest => ({ PutRequest: { Item: toItem(item) } }));
  for (let start = 0; start < requests.length; start += BATCH) {
    let left: Record<string, WriteRequest[]> = { [made.name]: requests.slice(start, start + BATCH) };
    while (Object.keys(left).length > 0) {
      left = (await made.client.send(new BatchWriteItemCommand({ RequestItems: left }))).UnprocessedItems ?? {};
    }
  }
  made.requests.length = 0;
  return made;
}

/** Takes a table away: the engine keeps a stream at the cost of every transaction that comes after. */
export async function dropTable(table: Table): Promise<void> {
  await table.client.send(new DeleteTableCommand({ TableName: table.name }));
}

/** A new table with the same items as another. */
export const copyOf = async (table: Table) => tableOf(await everyItem(table));

/** A new table with everything of another but what the projector made of it. */
export const unprojected = async (table: Table) => tableOf((await everyItem(table)).filter(isRecorded));

/** Everything that the projector did not make, by key. */
export async function recordedItems(table: Table): Promise<Map<string, Item>> {
  return new Map((await everyItem(table)).filter(isRecorded).map((item) => [place(item), item]));
}

/** Everything that the projector made under some prefixes, by key; turns are no part of what it says. */
export async function projectedItems(table: Table, ...prefixes: string[]): Promise<Item[]> {
  const items = await everyItem(table);
  return items
    .filter(({ pk }) => prefixes.some((prefix) => String(pk).startsWith(prefix)))
    .map((item) => (item.pk === ledgerHead.pk || item.pk === mapHead.pk ? { ...item, turn: 0 } : item));
}

/** Everything that a table's stream holds, in its order. */
export async function streamOf(table: Table): Promise<StreamRecord[]> {
  const records: StreamRecord[] = [];
  const pump = await createTablePump(table, async ({ Records = [] }) => {
    records.push(...Records);
    return { batchItemFailures: [] };
  });
  await pump.drain();
  await pump.stop();
  return records;
}

/** The key of what a record is about, as one text. */
export const placeOf = (record: StreamRecord): string => place(unmarshall(record.dynamodb?.Keys ?? {}));
