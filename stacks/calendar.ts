import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { registryFunction } from './registryFunction.ts';
import type { StageSettings } from './settings.ts';
import { allowKey, allowPartitions } from './tableRights.ts';

/** What the calendar's function is built from. */
export interface CalendarFunctionProps {
  readonly settings: StageSettings;
  readonly table: Table;
  /** The directory of the function's bundle, relative to the working directory unless absolute. It must exist. */
  readonly asset: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The path at which calendars are answered. Every method leads to the function, which tells what it allows. */
export const calendarPath = '/calendar/{file}';

/** What it reads of the table: law, the agency that is asked for, and what that owes. Of the index: what a region's agencies owe. */
const readKeys = { table: ['REF', 'RGN#*', 'LEDGER#*'], index: ['LEDGER#*'] };

/** Adds the function that writes calendars of deadlines; it may only read. */
export function calendarFunction(
  scope: Construct,
  { settings, table, asset, environment }: CalendarFunctionProps,
): LambdaFunction {
  const { lambda, role } = registryFunction(scope, 'Calendar', {
    settings,
    description: 'Answers calendars of deadlines',
    asset,
    environment,
    // It mostly waits for the table; a calendar program asks twice a day and nobody watches it.
    memorySize: 512,
    timeout: Duration.seconds(10),
    failures: 'Whoever asked waits for the answer and learns of the failure; nothing calls it asynchronously.',
  });
  const { table: items, index } = readKeys;
  allowPartitions(role, table.tableArn, {
    'dynamodb:GetItem': items,
    'dynamodb:BatchGetItem': items,
    'dynamodb:Query': items,
  });
  allowPartitions(role, `${table.tableArn}/index/byDay`, { 'dynamodb:Query': index });
  allowKey(role, table, 'READ');
  return lambda;
}
