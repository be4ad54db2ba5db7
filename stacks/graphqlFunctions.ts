import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { projectedKeys } from './projector.ts';
import { registryFunction } from './registryFunction.ts';
import type { StageSettings } from './settings.ts';
import { tableDefinition } from './tableDefinition.ts';
import { allow, allowKey, allowPartitions, deny } from './tableRights.ts';
import { progressKeys } from './webhooks.ts';

/** What both functions are built from. */
export interface GraphqlFunctionsProps {
  readonly settings: StageSettings;
  readonly table: Table;
  /** The directory of the one bundle that both run. */
  readonly asset: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** All that either may read: every item and both indexes. What an asker may see is decided by the domain. */
export const readActions = ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:BatchGetItem'] as const;

/** All that the reader may write: what callers have spent. */
export const readerWrites = { 'dynamodb:UpdateItem': ['BUD#*'] } as const;

/** All that the writer may do with items of the table beside reading. Nothing deletes and nothing scans. */
export const writeActions = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'] as const;

/** What the publisher alone writes: which snapshots of the open data there are. */
export const publishedKeys = ['SNAPSHOT'] as const;

/** What a write left is never changed. It is put where nothing is, which a policy cannot say: who puts over it sets off an alarm. */
export const unchangedKeys = ['LOG#*'] as const;

/**
 * The two functions of one GraphQL bundle. The reader answers everybody's questions and cannot write a record, whatever is wrong with its
 * code; the writer takes what signed-in callers post. Each has copies of its own, so that a crowd of readers never holds up an office that
 * submits its report on the due day, and the other way round.
 */
export function graphqlFunctions(scope: Construct, { settings, table, asset, environment }: GraphqlFunctionsProps) {
  const common = {
    settings,
    asset,
    environment,
    // Lambda gives processor time in proportion: 1,769 MB is one whole processor, which is as much as one thread can
    // use. Requests mostly wait for the table, so a whole one would be paid for idle; at 1,024 MB a cold start and a
    // query's validation still get more than half of one, and the catalogues held in memory have room.
    memorySize: 1024,
    timeout: Duration.seconds(10),
    failures: 'Whoever asked waits for the answer and learns of the failure; nothing calls it asynchronously.',
  };
  const reader = registryFunction(scope, 'Reader', {
    ...common,
    description: 'Answers GraphQL questions; cannot write a record',
    concurrency: settings.concurrency.reader,
  });
  const writer = registryFunction(scope, 'Writer', {
    ...common,
    description: 'Answers what signed-in callers post to GraphQL, writes among it',
    concurrency: settings.concurrency.writer,
  });
  const indexes = tableDefinition.indexes.map(({ name }) => `${table.tableArn}/index/${name}`);
  for (const { role } of [reader, writer]) {
    allow(role, readActions, [table.tableArn]);
    allow(role, ['dynamodb:Query'], indexes);
    allowKey(role, table, 'WRITE');
  }
  allowPartitions(reader.role, table.tableArn, readerWrites);
  allow(writer.role, writeActions, [table.tableArn]);
  // Summaries are the projector's alone, and snapshots the publisher's: a fault here must not be able to tell the public what no event says.
  deny(writer.role, ['dynamodb:PutItem', 'dynamodb:UpdateItem'], table.tableArn, [...projectedKeys, ...publishedKeys]);
  // How far subscribers were told is the deliverer's alone: nobody who writes can pass a change over.
  deny(writer.role, ['dynamodb:PutItem', 'dynamodb:UpdateItem'], table.tableArn, progressKeys);
  deny(writer.role, ['dynamodb:UpdateItem'], table.tableArn, unchangedKeys);
  return { reader: reader.lambda, writer: writer.lambda };
}
