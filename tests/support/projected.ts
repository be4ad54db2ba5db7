import { BatchWriteItemCommand, PutItemCommand, ScanCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { ledgerHead, mapHead } from '#store/keys.ts';
import type { StreamRecord } from '#store/stream.ts';
import { type Item, type Table, toItem } from '#store/table.ts';
import { createTablePump } from './pump.ts';
import { createTable, type TestTable } from './table.ts';

/** What the projector makes begins with one of these. */
const PROJECTED = ['MAP#', 'LEDGER#', 'SUM#', 'CHG#', 'AUDIT#'];
const isRecorded = ({ pk }: Item): boolean => !PROJECTED.some((prefix) => String(pk).startsWith(prefix));
/** As many as a batch of writes takes. */
const BATCH = 25;

const place = ({ pk, sk }: Item): string => `${pk} ${sk}`;

/** Whether an item is of some regions, or the nation, or of none: enough of a registry for what happens in those. */
export const isOf =
  (scopes: readonly string[]) =>
  ({ pk, sk }: Item): boolean => {
    const [kind = '', scope = ''] = String(pk).split('#');
    const [part, code = ''] = String(sk).split('#');
    if (kind === 'REF' && part === 'REGION') return scopes.includes(code);
    return !['LOG', 'RGN'].includes(kind) || scopes.includes(scope);
  };

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
  const batches = Array.from({ length: Math.ceil(requests.length / BATCH) }, (_, count) =>
    requests.slice(count * BATCH, (count + 1) * BATCH),
  );
  await Promise.all(
    batches.map(async (batch) => {
      let left: Record<string, WriteRequest[]> = { [made.name]: batch };
      while (Object.keys(left).length > 0) {
        left = (await made.client.send(new BatchWriteItemCommand({ RequestItems: left }))).UnprocessedItems ?? {};
      }
    }),
  );
  made.requests.length = 0;
  return made;
}

/** A new table with the same items as another. */
export const copyOf = async (table: Table) => tableOf(await everyItem(table));

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
export async function streamOf(table: TestTable): Promise<StreamRecord[]> {
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
