import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  StartingPosition,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Stage, StageSettings } from './settings.ts';

/** What the projector stack is built from. */
export interface ProjectorStackProps extends StackProps {
  readonly stage: Stage;
  readonly settings: StageSettings;
  readonly table: Table;
  /** The directory of the function's bundle, relative to the working directory unless absolute. It must exist. */
  readonly projectorAsset: string;
}

/** The partitions that only the projector writes. */
export const projectedKeys = 'MAP#*';

/** The partitions that it reads: law, the regions' records, and what it wrote. */
const readKeys = ['REF', 'RGN#*', projectedKeys];

/** A fold of the whole nation after a change of law takes seconds; a hundred times today's events still fit. */
const limit = Duration.minutes(5);

/** The stack that keeps summaries up to date with the table's stream. It keeps nothing of its own but what failed. */
export class ProjectorStack extends Stack {
  constructor(scope: Construct, id: string, props: ProjectorStackProps) {
    super(scope, id, { description: 'Keeps the summaries of the flexible-work registry', ...props });

    const failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Two weeks to look at a record; the stream itself forgets it after a day.
      retentionPeriod: Duration.days(14),
    });
    const projector = this.projectorFunction(props);
    this.feed(projector, props.table, failures);
    this.alarms(projector, failures);
  }

  private projectorFunction({ stage, settings, table, projectorAsset }: ProjectorStackProps): LambdaFunction {
    const logGroup = new LogGroup(this, 'ProjectorLogs', {
      retention: settings.logRetentionDays,
      removalPolicy: settings.keepLogs ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    // A role of its own, because the one CDK would make may write to every log group of the account.
    const role = new Role(this, 'ProjectorRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    allowTable(role, table);

    return new LambdaFunction(this, 'Projector', {
      description: 'Folds the stream of the table into summaries',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(projectorAsset, { exclude: ['meta.json'] }),
      handler: 'entry.handler',
      // After a change of law it folds every event of the nation in one go: 100,000 of them take about 300 MB.
      memorySize: 1024,
      timeout: limit,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
      environment: { TABLE_NAME: table.tableName, STAGE: stage, NODE_OPTIONS: '--enable-source-maps' },
    });
  }

  private feed(projector: LambdaFunction, table: Table, failures: Queue): void {
    const streamArn = table.tableStreamArn;
    if (streamArn === undefined) throw new Error('The table has no stream.');
    failures.grantSendMessages(projector);
    new EventSourceMapping(this, 'Stream', {
      target: projector,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(1),
      // A poisoned record is found by halving, tried three times, put into the queue, and the rest goes on.
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 3,
      maxRecordAge: Duration.hours(6),
      onFailure: new SqsDlq(failures),
      // Neither reports nor the projector's own pages wake it.
      filters: [
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

  private alarms(projector: LambdaFunction, failures: Queue): void {
    new Alarm(this, 'RecordsSetAside', {
      alarmDescription: 'A record of the stream could not be projected: see the queue, correct it, run the rebuild.',
      metric: failures.metricApproximateNumberOfMessagesVisible(),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    new Alarm(this, 'SummariesLate', {
      alarmDescription: 'Summaries are more than a minute behind what is recorded.',
      metric: projector.metric('IteratorAge', { statistic: 'Maximum', period: Duration.minutes(1) }),
      threshold: 60_000,
      evaluationPeriods: 5,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}

function allowTable(role: Role, table: Table): void {
  const allow = (actions: string[], resources: string[], keys?: readonly string[]) =>
    role.addToPrincipalPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions,
        resources,
        ...(keys === undefined
          ? {}
          : { conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] } } }),
      }),
    );
  allow(['dynamodb:GetItem', 'dynamodb:Query'], [table.tableArn], readKeys);
  allow(['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], [table.tableArn], [projectedKeys]);
  allow(
    ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    [`${table.tableArn}/stream/*`],
  );
}
