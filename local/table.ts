import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { createTableInput, timeToLiveInput } from '#stacks/tableDefinition.ts';
import { Refusal } from './refusal.ts';

/**
 * Sees to it that the table is there, made from the same definition as on AWS. Throws a
 * Refusal when a table of that name has other keys or indexes, which a later or earlier version made.
 */
export async function openTable(client: DynamoDBClient, tableName: string): Promise<void> {
  const found = await describe(client, tableName);
  if (found === undefined) {
    await client.send(new CreateTableCommand(createTableInput(tableName)));
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: tableName });
    await client.send(new UpdateTimeToLiveCommand(timeToLiveInput(tableName)));
    return;
  }
  if (shape(found) !== shape(createTableInput(tableName))) {
    throw new Refusal(
      `The table ${tableName} was made by another version of the registry, with other keys or indexes: ` +
        'use that version, or set DATA_DIR (or TABLE_NAME) to a new one.',
    );
  }
}

async function describe(client: DynamoDBClient, tableName: string): Promise<TableDescription | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/** Keys and indexes in one comparable text; the order in which a database lists them means nothing. */
function shape({ KeySchema, GlobalSecondaryIndexes }: Pick<TableDescription, 'KeySchema' | 'GlobalSecondaryIndexes'>) {
  const keys = (schema: TableDescription['KeySchema']) =>
    (schema ?? []).map(({ AttributeName, KeyType }) => `${KeyType}=${AttributeName}`).sort();
  const indexes = (GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema: schema, Projection }) =>
    [IndexName, ...keys(schema), Projection?.ProjectionType, ...(Projection?.NonKeyAttributes ?? []).toSorted()].join(),
  );
  return [...keys(KeySchema), ...indexes.sort()].join(';');
}
