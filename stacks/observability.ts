import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { type Alarm, type IMetric, MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Operation, type Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarm, alarmTopic, awsMetric } from './alarms.ts';
import { costOfDay } from './costOfDay.ts';
import { dashboard } from './dashboard.ts';
import { operationMetric } from './operationMetrics.ts';
import type { Stage, StageSettings } from './settings.ts';

/** Every operation that a function of the registry asks the table for. */
const askedOfTable = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
];

/** What is observed. */
export interface ObservabilityStackProps extends StackProps {
  readonly stage: Stage;
  readonly settings: StageSettings;
  readonly table: Table;
  readonly apiId: string;
  /** The functions that somebody waits for. */
  readonly answering: {
    readonly reader: LambdaFunction;
    readonly writer: LambdaFunction;
    readonly calendar: LambdaFunction;
    readonly feeds: LambdaFunction;
    readonly data: LambdaFunction;
    readonly pages: LambdaFunction;
  };
  /** The others. */
  readonly working: {
    readonly projector: LambdaFunction;
    readonly publisher: LambdaFunction;
    readonly webhooks: LambdaFunction;
    readonly claims: LambdaFunction | null;
  };
  /** What was given up, with what to do about it. */
  readonly queues: readonly { readonly id: string; readonly queue: Queue; readonly says: string }[];
  /** Faults that a function tells in its log and goes on. */
  readonly told: readonly { readonly id: string; readonly means: string; readonly metric: IMetric }[];
  readonly distributionId: string;
}

/** The stack of what people look at, and of what wakes them: the topic, every alarm, the dashboard. */
export class ObservabilityStack extends Stack {
  private readonly topic: Topic;
  private readonly alarms: Alarm[] = [];

  constructor(scope: Construct, id: string, props: ObservabilityStackProps) {
    super(scope, id, { description: 'What is watched of the flexible-work registry', ...props });
    this.topic = alarmTopic(this, props.settings.alarmEmail);
    this.functions(props);
    this.requests(props);
    this.stream(props);
    this.table(props);
    const cost = costOfDay(props);
    this.alarm(
      'CostOfDay',
      `The functions, the API and the table (not the edge, nor what is kept) cost more than ${props.settings.mostCostOfDay} USD today.`,
      {
        metric: cost,
        from: props.settings.mostCostOfDay,
      },
    );
    const board = dashboard(this, props, cost, this.alarms);

    new CfnOutput(this, 'AlarmTopicArn', { value: this.topic.topicArn });
    new CfnOutput(this, 'DashboardName', { value: board.dashboardName });
  }

  private alarm(id: string, says: string, what: { metric: IMetric; from: number; periods?: number }): void {
    this.alarms.push(alarm(this, this.topic, id, { says, ...what }));
  }

  private functions({ answering, working }: ObservabilityStackProps): void {
    const minutes = { period: Duration.minutes(5) };
    for (const [name, lambda] of Object.entries({ ...answering, ...working })) {
      if (lambda === null) continue;
      const id = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
      // Whoever is entered with a wrong role is refused by an error, which he is told: one of them is no alarm.
      const [from, says] =
        name === 'claims'
          ? [10, 'Ten people in five minutes could not sign in: see the log of claims, and what their attributes say.']
          : [1, `The ${name} ended with an error, or ran out of time or memory: see its log.`];
      this.alarm(`${id}Failed`, says, { metric: lambda.metricErrors(minutes), from });
      // The projector is one at a time by plan: while it works, others wait.
      if (name === 'projector') continue;
      this.alarm(
        `${id}Throttled`,
        `More of the ${name} was asked for than may run at once: see concurrency in the settings.`,
        {
          metric: lambda.metricThrottles(minutes),
          from: 1,
        },
      );
    }
    for (const [name, slowest] of [
      ['reader', 3_000],
      ['writer', 4_000],
      ['calendar', 3_000],
      ['feeds', 3_000],
      ['data', 4_000],
      // It waits for the reader twice.
      ['pages', 6_000],
    ] as const) {
      const id = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Slow`;
      this.alarm(id, `One in a hundred requests of the ${name} takes longer than ${slowest / 1_000} s.`, {
        metric: answering[name].metricDuration({ ...minutes, statistic: 'p99' }),
        from: slowest,
        periods: 3,
      });
    }
  }

  private requests({ stage, apiId }: ObservabilityStackProps): void {
    this.alarm('Faults', 'The registry did something wrong in answering: each fault is in the log under its request.', {
      metric: operationMetric('Faults', stage),
      from: 1,
    });
    this.alarm('ServerErrors', 'The API answered 5xx: the functions were not reached, or failed.', {
      metric: awsMetric('AWS/ApiGateway', '5xx', { ApiId: apiId }),
      from: 5,
    });
    this.alarm('Latency', 'One in a hundred requests takes longer than 3 s, the way to the functions included.', {
      metric: awsMetric('AWS/ApiGateway', 'Latency', { ApiId: apiId }, { statistic: 'p99' }),
      from: 3_000,
      periods: 3,
    });
  }

  private stream({ working, queues, told }: ObservabilityStackProps): void {
    for (const { id, queue, says } of queues) {
      const metric = queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM });
      this.alarm(id, says, { metric, from: 1 });
    }
    for (const { id, means, metric } of told) this.alarm(id, means, { metric, from: 1 });
    this.alarm('SummariesLate', 'Summaries are more than a minute behind what is recorded.', {
      metric: working.projector.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: Duration.minutes(1) }),
      from: 60_000,
      periods: 5,
    });
  }

  private table({ table }: ObservabilityStackProps): void {
    this.alarm(
      'TableThrottled',
      'The table refused requests as too many: see its partitions, and the limits of the account.',
      {
        metric: throttledRequests(table),
        from: 1,
      },
    );
    this.alarm('BackupFailed', 'A backup of the records was not made: see AWS Backup, and make one by hand.', {
      metric: awsMetric(
        'AWS/Backup',
        'NumberOfBackupJobsFailed',
        { ResourceType: 'DynamoDB' },
        { period: Duration.hours(1) },
      ),
      from: 1,
    });
  }
}

/** Requests that the table refused as too many, over all that is asked of it. What was never refused has no metric, and counts as none. */
function throttledRequests(table: Table): IMetric {
  const period = { period: Duration.minutes(5) };
  const usingMetrics = Object.fromEntries(
    askedOfTable.map((operation) => [
      operation.toLowerCase(),
      table.metricThrottledRequestsForOperation(operation, { ...period, statistic: Stats.SUM }),
    ]),
  );
  const expression = Object.keys(usingMetrics)
    .map((name) => `FILL(${name}, 0)`)
    .join(' + ');
  return new MathExpression({ label: 'Throttled requests', expression, usingMetrics, ...period });
}
