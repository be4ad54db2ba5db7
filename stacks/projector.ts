import { Duration, Stack, type StackProps, TimeZone } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { failureQueue } from './failureQueue.ts';
import { acknowledgeVersions } from './nag.ts';
import { registryFunction } from './registryFunction.ts';
import type { Stage, StageSettings } from './settings.ts';
import { allowKey, allowPartitions } from './tableRights.ts';
import { countedFaults } from './toldFaults.ts';

/** What the projector stack is built from. */
export interface ProjectorStackProps extends StackProps {
  readonly stage: Stage;
  readonly settings: StageSettings;
  readonly table: Table;
  /** The directory of the function's bundle, relative to the working directory unless absolute. It must exist. */
  readonly projectorAsset: string;
}

/** The partitions that only the projector writes: maps, ledger, summaries, feed of changes, chain of the audit trail. */
export const projectedKeys = ['MAP#*', 'LEDGER#*', 'SUM#*', 'CHG#*', 'AUDIT#*'] as const;

/** The heads that tell whose turn it is. */
const turnKeys = ['MAP#HEAD', 'LEDGER#HEAD'] as const;

/** What the projector may do with items of the table, by action and partition. No index: it decides on what was just written. */
export const projectorRights: Readonly<Record<string, readonly string[]>> = {
  'dynamodb:GetItem': ['REF', 'RGN#*', 'AUDIT#CHAIN', ...turnKeys],
  'dynamodb:Query': ['REF', 'RGN#*', 'AGN#*', 'LOG#*', 'MAP#*', 'LEDGER#*'],
  'dynamodb:BatchGetItem': ['RGN#*', 'LEDGER#*', 'SUM#*', 'CHG#*', 'AUDIT#*'],
  'dynamodb:PutItem': projectedKeys,
  'dynamodb:UpdateItem': ['MAP#HEAD'],
  // A change that was told is never taken back, and nothing takes a link out of a chain.
  'dynamodb:DeleteItem': ['MAP#*', 'LEDGER#*', 'SUM#*'],
};

/**
 * The longest that Lambda lets a function run: a change of law may move every entry, 384,000 at 16,000 agencies and 24 periods, some 90 to
 * a transaction. What was written before a time-out stays, and the next attempt goes on from there.
 */
const limit = Duration.minutes(15);

/** What the projector tells in its log of the audit trail, by the words of the fault. */
const toldFaults = [
  {
    id: 'EventTouched',
    line: 'an event of the log was changed or removed',
    means: 'Somebody changed or removed an event of the audit trail: see the log for which, then npm run audit:verify.',
  },
  {
    id: 'EventsUnchained',
    line: 'events could not be chained',
    means:
      'Events could not be chained for the audit trail: tried again each hour for three days; then npm run rebuild.',
  },
] as const;

/** The stack that keeps summaries up to date with the table's stream. It keeps nothing of its own but what failed. */
export class ProjectorStack extends Stack {
  readonly projector: LambdaFunction;
  /** Records of the stream that were given up. */
  readonly setAside: Queue;
  /** Calls of the schedule that were given up. */
  readonly failedCalls: Queue;
  /** How often the projector told a fault in its log, with what that means: it goes on then, so its errors do not count them. */
  readonly told: readonly { readonly id: string; readonly means: string; readonly metric: IMetric }[];

  constructor(scope: Construct, id: string, props: ProjectorStackProps) {
    super(scope, id, { description: 'Keeps the summaries of the flexible-work registry', ...props });

    this.setAside = failureQueue(this, 'Failures');
    this.failedCalls = failureQueue(this, 'ScheduleFailures');
    const { lambda, role, logs } = registryFunction(this, 'Projector', {
      settings: props.settings,
      description: 'Folds the stream of the table into maps, ledger, summaries, feed of changes and audit trail',
      asset: props.projectorAsset,
      // After a change of law it folds every event of the nation in one go: 100,000 of them take about 300 MB.
      memorySize: 1024,
      timeout: limit,
      // Writers take turns, and a second one would only fail and begin anew. The stream's shards and the schedule are throttled
      // while one of them is served, which costs them nothing but the wait: see the event source and the schedule.
      concurrency: 1,
      environment: { TABLE_NAME: props.table.tableName, STAGE: props.stage },
      failures: 'Records and calls that failed for good go to the queues of the event source and of the schedule.',
    });
    this.projector = lambda;
    allowPartitions(role, props.table.tableArn, projectorRights);
    allowKey(role, props.table, 'WRITE');
    role.addToPrincipalPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        resources: [streamOf(props.table)],
      }),
    );
    this.feed(lambda, props.table);
    this.schedule(lambda);
    this.told = countedFaults(this, logs, toldFaults);
  }

  private feed(projector: LambdaFunction, table: Table): void {
    this.setAside.grantSendMessages(projector);
    new EventSourceMapping(this, 'Stream', {
      target: projector,
      eventSourceArn: streamOf(table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      // 50 events a second come in on a due day. A report costs one or two reads of its own, 16 at a time; all else is shared by a
      // batch: the turn, the batched reads, and the transactions, which write the nation, a province, a type and a class once for
      // some 40 reports. So a window of two seconds gathers about 100 events, and summaries are still only seconds behind. What
      // waited for its turn comes up to 500 (or 6 MB) at a time: the further behind, the less an event costs.
      batchSize: 500,
      maxBatchingWindow: Duration.seconds(2),
      // A poisoned record is found by halving, tried three times, put into the queue, and the rest goes on. Only attempts that
      // reached the function count: throttled ones, while another shard has its turn, are repeated until a record is too old. So the
      // age, which would otherwise put away sound records on a busy day, is nearly the day for which the stream has them.
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 3,
      maxRecordAge: Duration.hours(23),
      onFailure: new SqsDlq(this.setAside),
      // Of a write its event alone wakes the projector, adoption events too for the maps; neither reports themselves nor what it made.
      filters: [
        // One that is changed or removed is an alarm.
        FilterCriteria.filter({ dynamodb: { Keys: { pk: { S: FilterRule.beginsWith('LOG#') } } } }),
        FilterCriteria.filter({
          dynamodb: {
            Keys: { pk: { S: FilterRule.beginsWith('RGN#') }, sk: { S: FilterRule.beginsWith('AD#') } },
          },
        }),
        FilterCriteria.filter({
          dynamodb: { Keys: { pk: { S: FilterRule.isEqual('REF') }, sk: { S: FilterRule.isEqual('HEAD') } } },
        }),
      ],
    });
  }

  /** Periods begin at midnight in Jakarta, when nobody may be writing anything; each hour after that is for calls that failed. */
  private schedule(projector: LambdaFunction): void {
    projector.configureAsyncInvoke({
      // As long as Lambda keeps a call that waits for its turn; one that finds nothing to do costs two reads.
      maxEventAge: Duration.hours(6),
      retryAttempts: 2,
      onFailure: new SqsDestination(this.failedCalls),
    });
    new Schedule(this, 'Periods', {
      description: 'Opens the periods that began, five minutes past midnight in Jakarta and past each hour',
      schedule: ScheduleExpression.cron({ minute: '5', timeZone: TimeZone.ASIA_JAKARTA }),
      target: new LambdaInvoke(projector, {
        // No records: the default would tell of the schedule instead.
        input: ScheduleTargetInput.fromObject({}),
        retryAttempts: 10,
        maxEventAge: Duration.hours(1),
        deadLetterQueue: this.failedCalls,
      }),
    });
    acknowledgeVersions(this, projector);
  }
}

function streamOf({ tableStreamArn }: Table): string {
  if (tableStreamArn === undefined) throw new Error('The table has no stream.');
  return tableStreamArn;
}
