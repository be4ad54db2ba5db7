import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { registryFunction } from './registryFunction.ts';
import type { StageSettings } from './settings.ts';
import { allowKey, allowPartitions } from './tableRights.ts';

/** What the function of feeds is built from. */
export interface FeedsFunctionProps {
  readonly settings: StageSettings;
  readonly table: Table;
  /** The directory of the function's bundle, relative to the working directory unless absolute. It must exist. */
  readonly asset: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The paths at which feeds are answered. Every method leads to the function, which tells what it allows. */
export const feedPaths = ['/changes.atom', '/changes.json', '/changes/{file}', '/changes/{region}/{file}'] as const;

/** What it reads of the table: law and regions, public changes, and the number of the last one. */
const readKeys = { heads: ['REF', 'LEDGER#HEAD'], lists: ['REF', 'CHG#*'] };

/** Adds the function that writes feeds of changes; it may only read. */
export function feedsFunction(
  scope: Construct,
  { settings, table, asset, environment }: FeedsFunctionProps,
): LambdaFunction {
  const { domain } = settings;
  const { lambda, role } = registryFunction(scope, 'Feeds', {
    settings,
    description: 'Answers feeds of changes',
    asset,
    environment: {
      ...environment,
      // CloudFront's own name is known only after this function is: then feeds name paths alone.
      ...(domain === null ? {} : { PUBLIC_ORIGIN: `https://${domain.name}` }),
    },
    // It mostly waits for the table; a reader of feeds asks by the hour and nobody watches it.
    memorySize: 512,
    timeout: Duration.seconds(10),
    failures: 'Whoever asked waits for the answer and learns of the failure; nothing calls it asynchronously.',
  });
  const { heads, lists } = readKeys;
  allowPartitions(role, table.tableArn, { 'dynamodb:GetItem': heads, 'dynamodb:Query': lists });
  allowKey(role, table, 'READ');
  return lambda;
}
