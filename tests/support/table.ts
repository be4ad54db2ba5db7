import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { createTableInput } from '#stacks/tableDefinition.ts';
import type { Table } from '#store/table.ts';

/** The requests that a client sent, by the command's name, in order. */
export type Requests = string[];

/** An empty table of the one definition, with a client that notes every request. */
export async function createTable({ stream = false } = {}): Promise<Table & { requests: Requests }> {
  const client = new DynamoDBClient({
    endpoint: inject('endpoint'),
    region: localRegion,
    credentials: localCredentials,
  });
  const requests: Requests = [];
  client.middlewareStack.add(
    (next, context) => async (input) => {
      requests.push(String(context.commandName).replace('Command', ''));
      return next(input);
    },
    { step: 'initialize', name: 'noteRequests' },
  );
  const name = `test${randomUUID().replaceAll('-', '')}`;
  // In memory, each stream slows every transaction of the engine down; only tests of the stream ask for one.
  const { StreamSpecification, ...input } = createTableInput(name);
  await client.send(new CreateTableCommand(stream ? { ...input, StreamSpecification } : input));
  requests.length = 0;
  return { client, name, requests };
}
