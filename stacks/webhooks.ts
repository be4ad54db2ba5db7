import { Duration, Stack } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { failureQueue } from './failureQueue.ts';
import { acknowledgeVersions } from './nag.ts';
import { registryFunction } from './registryFunction.ts';
import type { StageSettings } from './settings.ts';
import { allowKey, allowPartitions } from './tableRights.ts';
import { countedFaults } from './toldFaults.ts';

/** What the deliverer is built from. */
export interface WebhooksProps {
  readonly settings: StageSettings;
  readonly table: Table;
  /** The directory of the function's bundle, relative to the working directory unless absolute. It must exist. */
  readonly asset: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Tells subscribers of changes. */
export interface Webhooks {
  readonly webhooks: LambdaFunction;
  /** Calls of the schedule that were given up. */
  readonly failedCalls: Queue;
  /** How often a subscription was set aside. */
  readonly told: readonly { readonly id: string; readonly means: string; readonly metric: IMetric }[];
}

/** How far each subscription was told: the deliverer's alone. */
export const progressKeys = ['WEBHOOK#PROGRESS'] as const;

/** What the deliverer may do with items of the table. It writes how far it told, and can change neither an address nor a change. */
export const webhooksRights: Readonly<Record<string, readonly string[]>> = {
  'dynamodb:Query': ['WEBHOOK', ...progressKeys, 'CHG#*'],
  'dynamodb:PutItem': progressKeys,
};

/** What it tells in its log: functions/webhooks/deliver.ts. */
const toldFaults = [
  {
    id: 'WebhookSetAside',
    line: 'a subscription was set aside',
    means:
      'A subscriber was given up: see its last failure, tell its organisation, and have it go on when it is mended.',
  },
] as const;

/**
 * Adds the function that tells subscribers, called each minute. It is in no network of ours (VPC): what is private is not near it, and no address
 * that is not public is ever connected to. It stands beside the functions of the API, since it derives secrets from the same one.
 */
export function webhooksFunction(scope: Construct, { settings, table, asset, environment }: WebhooksProps): Webhooks {
  const failedCalls = failureQueue(scope, 'WebhooksFailures');
  const { lambda, role, logs } = registryFunction(scope, 'Webhooks', {
    settings,
    description: 'Tells subscribers of public changes',
    asset,
    environment,
    // It waits for receivers; a message is some kB.
    memorySize: 256,
    // A run begins no message after 45 s, and one takes 14 s at most. Shorter than a run has a subscription for itself.
    timeout: Duration.seconds(75),
    failures: 'Calls that failed go to the queue of the schedule; the next, a minute later, does what they left.',
  });
  allowPartitions(role, table.tableArn, webhooksRights);
  allowKey(role, table, 'WRITE');
  lambda.configureAsyncInvoke({
    maxEventAge: Duration.minutes(1),
    retryAttempts: 0,
    onFailure: new SqsDestination(failedCalls),
  });
  new Schedule(scope, 'WebhooksSchedule', {
    description: 'Tells subscribers what they were not told yet, each minute',
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    target: new LambdaInvoke(lambda, {
      input: ScheduleTargetInput.fromObject({}),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
      deadLetterQueue: failedCalls,
    }),
  });
  acknowledgeVersions(Stack.of(scope), lambda);
  return { webhooks: lambda, failedCalls, told: countedFaults(scope, logs, toldFaults) };
}
