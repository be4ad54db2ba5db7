import { CreateTableCommand, type DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { createTableInput } from '#stacks/tableDefinition.ts';
import type { Table } from '#store/table.ts';

/**
 * A new table of the one definition, but for its stream: nobody reads it here, and an engine in memory keeps all of it and is slower with each
 * record. What the projector makes of it is the same as the rebuild.
 */
export async function makeTable(client: DynamoDBClient, name: string): Promise<Table> {
  const { StreamSpecification: _stream, ...input } = createTableInput(name);
  await client.send(new CreateTableCommand(input));
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: name });
  return { client, name };
}
