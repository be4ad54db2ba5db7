import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** What the calendar's function is built from. */
export interface CalendarFunctionProps {
  readonly table: Table;
  readonly logGroup: ILogGroup;
  /** The directory of the function's bundle, relative to the working directory unless absolute. It must exist. */
  readonly calendarAsset: string;
}

/** The path at which calendars are answered. Every method leads to the function, which tells what it allows. */
export const calendarPath = '/calendar/{file}';

/** What it reads of the table: law, the agency that is asked for, and what that owes. Of the index: what a region's agencies owe. */
const readKeys = { table: ['REF', 'RGN#*', 'LEDGER#*'], index: ['LEDGER#*'] };

/** Adds the function that writes calendars of deadlines; it may only read. */
export function calendarFunction(
  scope: Construct,
  { table, logGroup, calendarAsset }: CalendarFunctionProps,
): LambdaFunction {
  // A role of its own, because the one CDK would make may write to every log group of the account.
  const role = new Role(scope, 'CalendarRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  const allow = (actions: string[], resource: string, keys: readonly string[]) =>
    role.addToPrincipalPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions,
        resources: [resource],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] } },
      }),
    );
  allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], table.tableArn, readKeys.table);
  allow(['dynamodb:Query'], `${table.tableArn}/index/byDay`, readKeys.index);

  return new LambdaFunction(scope, 'Calendar', {
    description: 'Answers calendars of deadlines',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(calendarAsset, { exclude: ['meta.json'] }),
    handler: 'entry.handler',
    // It mostly waits for the table; a calendar program asks twice a day and nobody watches it.
    memorySize: 512,
    timeout: Duration.seconds(10),
    tracing: Tracing.ACTIVE,
    loggingFormat: LoggingFormat.JSON,
    logGroup,
    role,
    environment: { TABLE_NAME: table.tableName, NODE_OPTIONS: '--enable-source-maps' },
  });
}
