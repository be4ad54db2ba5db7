import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { dataIndexRights, dataRights } from './dataRights.ts';
import { registryFunction } from './registryFunction.ts';
import type { StageSettings } from './settings.ts';
import { allowKey, allowPartitions } from './tableRights.ts';

/** What the function of tables by address is built from. */
export interface DataFunctionProps {
  readonly settings: StageSettings;
  readonly table: Table;
  /** The directory of the function's bundle, relative to the working directory unless absolute. It must exist. */
  readonly asset: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The path at which tables are answered. Every method leads to the function, which tells what it allows. */
export const dataPath = '/data/{file}';

/** Adds the function that answers open tables by address. It writes nothing but what callers have spent. */
export function dataFunction(
  scope: Construct,
  { settings, table, asset, environment }: DataFunctionProps,
): LambdaFunction {
  const { lambda, role } = registryFunction(scope, 'Data', {
    settings,
    description: 'Answers open tables by address',
    asset,
    environment,
    // Rows are made and written by the processor, which comes with memory: 5 MB of CSV take under a tenth of a second of a whole one.
    memorySize: 1024,
    timeout: Duration.seconds(10),
    // A crowd that downloads takes no copies from those who read, write or project.
    concurrency: settings.concurrency.data,
    failures: 'Whoever asked waits for the answer and learns of the failure; nothing calls it asynchronously.',
  });
  allowPartitions(role, table.tableArn, dataRights);
  for (const [index, rights] of Object.entries(dataIndexRights)) {
    allowPartitions(role, `${table.tableArn}/index/${index}`, rights);
  }
  allowKey(role, table, 'WRITE');
  return lambda;
}
