import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { createTableInput } from '#stacks/tableDefinition.ts';
import type { Table } from '#store/table.ts';

/** The requests that a client sent, by the command's name, in order. */
export type Requests = string[];

/** What a test does just before a request is sent: others' writes between two steps, or a process that ends. */
export interface Hooks {
  before: ((command: string, input: unknown) => Promise<void>) | null;
}

/** An empty table of the one definition, with a client that notes every request; on the engine of the whole run unless another is named. */
export async function createTable({
  stream = false,
  endpoint = inject('endpoint'),
} = {}): Promise<Table & { requests: Requests; hooks: Hooks }> {
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
  // In memory, each stream slows every transaction of the engine down; only tests of the stream ask for one.
  const { StreamSpecification, ...input } = createTableInput(name);
  await client.send(new CreateTableCommand(stream ? { ...input, StreamSpecification } : input));
  requests.length = 0;
  return { client, name, requests, hooks };
}
