import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient, ScanCommand, type ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { inject } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { createTableInput } from '#stacks/tableDefinition.ts';
import { keep } from '#store/keep.ts';
import { readReference } from '#store/reference.ts';
import type { Item, Table } from '#store/table.ts';

const createClient = () =>
  new DynamoDBClient({ endpoint: inject('endpoint'), region: localRegion, credentials: localCredentials });

/**
 * An empty table of the one definition but without its stream: with each stream DynamoDB Local writes every transaction
 * more slowly, and a load reads none. Notes the commands sent, by name.
 */
export async function createTable(): Promise<Table & { requests: string[] }> {
  const client = createClient();
  const name = `load${randomUUID().replaceAll('-', '')}`;
  const { StreamSpecification: _stream, ...definition } = createTableInput(name);
  await client.send(new CreateTableCommand(definition));
  const requests: string[] = [];
  client.middlewareStack.add(
    (next, context) => async (input) => {
      requests.push(String(context.commandName).replace('Command', ''));
      return next(input);
    },
    { step: 'initialize', name: 'noteRequests' },
  );
  return { client, name, requests };
}

/** Every item of a table, by key. */
export async function scan(table: Table): Promise<Item[]> {
  const items: Item[] = [];
  let start: ScanCommandInput['ExclusiveStartKey'];
  do {
    const answer = await table.client.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    items.push(...(answer.Items ?? []).map((item) => unmarshall(item)));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return items.sort((one, other) => (`${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1));
}

/** Calls `act` before each transaction that the table's client sends, with its place from 0; `mend` ends that. */
export function beforeTransactions(table: Table, act: (place: number) => void | Promise<void>): { mend: () => void } {
  let place = 0;
  const name = 'beforeTransactions';
  table.client.middlewareStack.add(
    (next, context) => async (input) => {
      if (context.commandName === 'TransactWriteItemsCommand') {
        place += 1;
        await act(place - 1);
      }
      return next(input);
    },
    { step: 'initialize', name },
  );
  return { mend: () => table.client.middlewareStack.remove(name) };
}

/** Lets the next `count` transactions through and breaks off the one after; `mend` lets all through again. */
export const breakOffAfter = (table: Table, count: number) =>
  beforeTransactions(table, (place) => {
    if (place === count) throw new Error('broken off');
  });

/** The same table through a client of its own, as another process has it. */
export const elsewhere = (table: Table): Table => ({ client: createClient(), name: table.name });

/** A registrar's new version of the one guideline, by the way that mutations are kept. */
export async function publishByHand(table: Table, title: string, recordedAt: string): Promise<void> {
  const { reference } = await readReference(table);
  const before = reference.guidelines.toSorted((one, other) => other.version - one.version)[0];
  if (before === undefined) throw new Error('there is no guideline');
  const record = { ...before, title, version: before.version + 1, recordedAt, load: null };
  const kept = await keep(table, {
    changes: [{ kind: 'GUIDELINE', record, before }],
    event: {
      id: `by-hand-${recordedAt}`,
      scope: 'NATION',
      action: 'publishGuideline',
      actor: { role: 'MINISTRY_REGISTRAR', issuer: 'issuer', subject: 'subject' },
      record: { kind: 'GUIDELINE', key: record.id, version: record.version },
      before,
      after: record,
      recordedAt,
      requestId: 'request',
    },
    expected: { reference: reference.version, region: null },
    idempotency: { call: recordedAt, input: title },
    answer: { kind: 'GUIDELINE', record, today: recordedAt.slice(0, 10), recordedAt },
  });
  if (kept.tag !== 'KEPT') throw new Error(kept.tag);
}
