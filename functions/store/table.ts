import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './attributes.ts';
import { heldItem, itemsOf } from './heldItems.ts';
import type { Key } from './keys.ts';

/** The table and the way to it. */
export interface Table {
  client: DynamoDBClient;
  name: string;
}

export type { Item };

/**
 * A client for one container: standard retries, and one second for each request, since a caller waits behind it.
 * `endpoint` is set where the engine is not AWS's own; `requestTimeout`, in milliseconds, where nobody waits.
 */
export function createClient(endpoint?: string, requestTimeout = 1_000): DynamoDBClient {
  return new DynamoDBClient({
    ...(endpoint === undefined ? {} : { endpoint }),
    maxAttempts: 3,
    retryMode: 'standard',
    requestHandler: { connectionTimeout: 1_000, requestTimeout, throwOnRequestTimeout: true },
  });
}

/** A record in DynamoDB's own form; fields without a value are left out. */
export const toItem = (record: object) =>
  marshall(record, { removeUndefinedValues: true, convertClassInstanceToMap: false });

/** One item by its key, as just written unless told otherwise; undefined when there is none. */
export async function getItem(table: Table, key: Key, consistent = true): Promise<Item | undefined> {
  const answer = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: toItem(key), ConsistentRead: consistent }),
  );
  return answer.Item === undefined ? undefined : heldItem(answer.Item, table.name);
}

/** Several items by their keys, at most 100, in any order; those that are not there are left out. */
export async function getItems(table: Table, keys: readonly Key[], consistent = false): Promise<Item[]> {
  const found: Item[] = [];
  let asked: Record<string, { Keys?: ReturnType<typeof toItem>[] | undefined }> = {
    [table.name]: { Keys: keys.map(toItem) },
  };
  while (keys.length > 0 && (asked[table.name]?.Keys?.length ?? 0) > 0) {
    const answer = await table.client.send(
      new BatchGetItemCommand({
        RequestItems: { [table.name]: { Keys: asked[table.name]?.Keys ?? [], ConsistentRead: consistent } },
      }),
    );
    found.push(...itemsOf(answer.Responses?.[table.name] ?? [], table.name));
    asked = answer.UnprocessedKeys ?? {};
  }
  return found;
}

/** What a query asks: a partition, and within it a prefix or all after a sort key. */
export interface Range {
  index?: { indexName: string; pk: string; sk: string };
  partition: string;
  prefix?: string;
  /** Only sort keys after this one. */
  after?: string;
  /** Only sort keys up to this one, which begins with the prefix. */
  upTo?: string;
  consistent?: boolean;
}

/** Every item of a range in order of sort key, page after page. */
export async function queryAll(table: Table, range: Range): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of queryItems(table, range)) items.push(...page);
  return items;
}

/** The items of a range in order of sort key, a page of at most 1 MB at a time. */
export async function* queryItems(table: Table, range: Range): AsyncGenerator<Item[]> {
  for await (const page of queryPages(table, range)) yield itemsOf(page, readFrom(table, range));
}

/** The items of a range in order of sort key as they are stored, a page of at most 1 MB at a time. */
export async function* queryPages(
  table: Table,
  range: Range,
): AsyncGenerator<NonNullable<QueryCommandOutput['Items']>> {
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const answer = await table.client.send(new QueryCommand({ ...queryOf(table, range), ExclusiveStartKey: start }));
    yield answer.Items ?? [];
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
}

/** The first items of a range in order of sort key, at most `limit`. */
export async function queryFirst(table: Table, range: Range, limit: number): Promise<Item[]> {
  const items: Item[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const answer = await table.client.send(
      new QueryCommand({ ...queryOf(table, range), Limit: limit - items.length, ExclusiveStartKey: start }),
    );
    items.push(...itemsOf(answer.Items ?? [], readFrom(table, range)));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined && items.length < limit);
  return items;
}

/** The item of a range that stands last at or before a sort key; undefined when there is none: one request. */
export async function queryLast(
  table: Table,
  range: { index?: Range['index']; partition: string; prefix: string; upTo: string; consistent?: boolean },
): Promise<Item | undefined> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ...(range.index === undefined ? {} : { IndexName: range.index.indexName }),
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :prefix AND :upTo',
      ExpressionAttributeNames: { '#pk': range.index?.pk ?? 'pk', '#sk': range.index?.sk ?? 'sk' },
      ExpressionAttributeValues: toItem({ ':pk': range.partition, ':prefix': range.prefix, ':upTo': range.upTo }),
      ScanIndexForward: false,
      Limit: 1,
      ...(range.consistent === true ? { ConsistentRead: true } : {}),
    }),
  );
  const [item] = answer.Items ?? [];
  return item === undefined ? undefined : heldItem(item, readFrom(table, range));
}

/** The last items of a partition with sort keys before one, at most `limit`, in order of sort key; as just written where `consistent`. */
export async function queryBefore(
  table: Table,
  { partition, before, consistent = false }: { partition: string; before: string; consistent?: boolean },
  limit: number,
): Promise<Item[]> {
  const items: Item[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk < :before',
        ExpressionAttributeValues: toItem({ ':pk': partition, ':before': before }),
        ScanIndexForward: false,
        ConsistentRead: consistent,
        Limit: limit - items.length,
        ExclusiveStartKey: start,
      }),
    );
    items.push(...itemsOf(answer.Items ?? [], table.name));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined && items.length < limit);
  return items.reverse();
}

/** An index may hold less of an item than the table does. */
const readFrom = ({ name }: Table, { index }: { index?: Range['index'] | undefined }): string =>
  index === undefined ? name : `${name} ${index.indexName}`;

/** The character after every other that keys are made of; ends a range that begins with a prefix. */
const LAST = '\uffff';

function queryOf(table: Table, { index, partition, prefix, after, upTo, consistent }: Range): QueryCommandInput {
  const names = { '#pk': index?.pk ?? 'pk', '#sk': index?.sk ?? 'sk' };
  const base = {
    TableName: table.name,
    ...(index === undefined ? {} : { IndexName: index.indexName }),
    ...(consistent === true ? { ConsistentRead: true } : {}),
  };
  const isAfter = after !== undefined && after >= (prefix ?? '');
  if (isAfter || upTo !== undefined) {
    return {
      ...base,
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :after AND :last',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: toItem({
        ':pk': partition,
        ':after': isAfter ? `${after}\u0000` : (prefix ?? ''),
        ':last': upTo ?? `${prefix ?? ''}${LAST}`,
      }),
    };
  }
  if (prefix !== undefined && prefix !== '') {
    return {
      ...base,
      KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :prefix)',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: toItem({ ':pk': partition, ':prefix': prefix }),
    };
  }
  return {
    ...base,
    KeyConditionExpression: '#pk = :pk',
    ExpressionAttributeNames: { '#pk': names['#pk'] },
    ExpressionAttributeValues: toItem({ ':pk': partition }),
  };
}
