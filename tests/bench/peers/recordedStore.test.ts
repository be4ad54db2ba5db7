import { randomUUID } from 'node:crypto';
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toItem } from '#store/table.ts';
import { type RecordedStore, recordStore, replayedTable } from '../../../bench/peers/recordedStore.ts';
import { createTable, type TestTable } from '../../support/table.ts';

let table: TestTable;
let store: RecordedStore;
beforeAll(async () => {
  table = await createTable();
});
afterAll(() => table.drop());
beforeEach(() => {
  store = recordStore(table);
  table.requests.length = 0;
});

const put = (sk: string, value: string) =>
  table.client.send(new PutItemCommand({ TableName: table.name, Item: toItem({ pk: 'P', sk, value }) }));
const get = (sk: string) => new GetItemCommand({ TableName: table.name, Key: toItem({ pk: 'P', sk }) });
const query = () =>
  new QueryCommand({
    TableName: table.name,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: toItem({ ':pk': 'P' }),
  });
/** A write as the registry makes one: with a token and an ID of its own. */
function write(value: string): TransactWriteItemsCommand {
  const Item = toItem({ pk: 'P', sk: `written#${randomUUID()}`, value });
  const input: TransactWriteItemsCommandInput = {
    TransactItems: [{ Put: { TableName: table.name, Item } }],
    ClientRequestToken: randomUUID(),
  };
  return new TransactWriteItemsCommand(input);
}

describe('a recorded store', () => {
  test('answers what the engine answered, item and page', async () => {
    await put('one', 'first');
    const engine = await table.client.send(get('one'));
    const page = await table.client.send(query());
    for (const time of ['recorded', 'again']) {
      const answer = await store.table.client.send(get('one'));
      expect(answer.Item, time).toEqual(engine.Item);
      expect((await store.table.client.send(query())).Items, time).toEqual(page.Items);
    }
  });

  test('asks the engine once, and goes on answering what it answered then', async () => {
    await put('two', 'before');
    await store.table.client.send(get('two'));
    await put('two', 'after');
    table.requests.length = 0;
    const { Item } = await store.table.client.send(get('two'));
    expect(Item?.value).toEqual({ S: 'before' });
    expect(table.requests).toEqual([]);
  });

  test('gives its record to a table that refuses what it has not seen, and names the request', async () => {
    await put('three', 'here');
    await store.table.client.send(get('three'));
    const { client } = replayedTable(table.name, store.answers);
    expect((await client.send(get('three'))).Item?.value).toEqual({ S: 'here' });
    await expect(client.send(get('four'))).rejects.toThrow(/no answer to GetItemCommand .*"four"/);
    expect(table.requests.filter((name) => name === 'GetItem')).toHaveLength(1);
  });

  test('gives a record that can be sent to another process, where nobody can change it either', async () => {
    await put('eight', 'here');
    const engine = await table.client.send(get('eight'));
    await store.table.client.send(get('eight'));
    const { client } = replayedTable(table.name, structuredClone(store.answers));
    const { Item } = await client.send(get('eight'));
    expect(Item).toEqual(engine.Item);
    expect(() => Object.assign(Item?.value ?? {}, { S: 'changed' })).toThrow(TypeError);
  });

  test('tells the units consumed to who asks for them, and to nobody else', async () => {
    await put('five', 'here');
    const asked = get('five');
    asked.input.ReturnConsumedCapacity = 'TOTAL';
    await store.table.client.send(get('five'));
    expect((await store.table.client.send(asked)).ConsumedCapacity?.CapacityUnits).toBe(0.5);
    expect(await store.table.client.send(get('five'))).not.toHaveProperty('ConsumedCapacity');
  });

  test('makes a write once, knows it again by all but the numbers that are drawn, and no other', async () => {
    await store.table.client.send(write('kept'));
    await store.table.client.send(write('kept'));
    expect(table.requests).toEqual(['TransactWriteItems']);
    const { client } = replayedTable(table.name, store.answers);
    await client.send(write('kept'));
    await expect(client.send(write('another'))).rejects.toThrow(/no answer to TransactWriteItemsCommand/);
  });

  test('gives answers that nobody can change for others', async () => {
    await put('six', 'here');
    const { Item } = await store.table.client.send(get('six'));
    expect(() => Object.assign(Item ?? {}, { value: { S: 'changed' } })).toThrow(TypeError);
    expect(() => Object.assign(Item?.value ?? {}, { S: 'changed' })).toThrow(TypeError);
  });

  test('records no failure: what failed is asked again', async () => {
    table.hooks.before = async () => {
      throw new Error('no engine');
    };
    await expect(store.table.client.send(get('seven'))).rejects.toThrow('no engine');
    table.hooks.before = null;
    await put('seven', 'here');
    expect((await store.table.client.send(get('seven'))).Item?.value).toEqual({ S: 'here' });
  });
});
