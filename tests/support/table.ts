import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { localCredentials, localRegion, startDynamoDb } from '#local/dynamodb.ts';
import { createTableInput } from '#stacks/tableDefinition.ts';
import type { Table } from '#store/table.ts';

/** The requests that a client sent, by the command's name, in order. */
export type Requests = string[];

/** What a test does just before a request is sent: others' writes between two steps, or a process that ends. */
export interface Hooks {
  before: ((command: string, input: unknown) => Promise<void>) | null;
}

/** A table of a test: its client notes every request; `endpoint` is where its engine answers, and `drop` gives back what it holds there. */
export interface TestTable extends Table {
  requests: Requests;
  hooks: Hooks;
  endpoint: string;
  drop(): Promise<void>;
}

/**
 * An empty table of the one definition, on the engine of the whole run unless another is named. With `stream` it has an
 * engine of its own: in memory, each stream slows every transaction of its engine down, also long after its test.
 */
export async function createTable({ stream = false, endpoint = '' } = {}): Promise<TestTable> {
  if (endpoint !== '') return createTableOn(endpoint, stream);
  if (!stream) return createTableOn(inject('endpoint'), stream);
  const engine = await startDynamoDb({ inMemory: true });
  const table = await createTableOn(engine.endpoint, stream);
  const drop = async () => {
    table.client.destroy();
    await engine.stop();
  };
  return { ...table, drop };
}

async function createTableOn(endpoint: string, stream: boolean): Promise<TestTable> {
  const client = new DynamoDBClient({
    endpoint,
    region: localRegion,
    credentials: localCredentials,
  });
  const requests: Requests = [];
  const hooks: Hooks = { before: null };
  client.middlewareStack.add(
    (next, context) => async (input) => {
      const command = String(context.commandName).replace('Command', '');
      requests.push(command);
      await hooks.before?.(command, input.input);
      return next(input);
    },
    { step: 'initialize', name: 'noteRequests' },
  );
  const name = `test${randomUUID().replaceAll('-', '')}`;
  const { StreamSpecification, ...input } = createTableInput(name);
  await client.send(new CreateTableCommand(stream ? { ...input, StreamSpecification } : input));
  requests.length = 0;
  const drop = async () => {
    await client.send(new DeleteTableCommand({ TableName: name }));
    client.destroy();
  };
  return { client, name, requests, hooks, endpoint, drop };
}
