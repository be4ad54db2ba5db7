import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  PeriodOverride,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { awsMetric } from './alarms.ts';
import type { ObservabilityStackProps } from './observability.ts';
import { byOperation, operationMetric } from './operationMetrics.ts';
import { edgeRegion } from './settings.ts';

const WIDTH = 24;
const HEIGHT = 6;

const graph = (title: string, left: IMetric[], right: IMetric[] = []): IWidget =>
  new GraphWidget({ title, left, right, width: WIDTH / 3, height: HEIGHT });

/** The one page to look at: alarms first, then what callers meet, what the registry does for it, and what that costs. */
export function dashboard(
  scope: Construct,
  props: ObservabilityStackProps,
  cost: IMetric,
  alarms: readonly Alarm[],
): Dashboard {
  const { stage, apiId, answering, working, table, queues, distributionId } = props;
  const all = { ...answering, ...working };
  const each = (of: (lambda: NonNullable<(typeof all)[keyof typeof all]>) => IMetric): IMetric[] =>
    Object.values(all).flatMap((lambda) => (lambda === null ? [] : [of(lambda)]));
  const period = { period: Duration.minutes(5) };
  const edge = (name: string, statistic?: string) =>
    awsMetric(
      'AWS/CloudFront',
      name,
      { DistributionId: distributionId, Region: 'Global' },
      statistic === undefined ? {} : { statistic },
    ).with({ region: edgeRegion });
  const board = new Dashboard(scope, 'Dashboard', {
    defaultInterval: Duration.days(1),
    periodOverride: PeriodOverride.AUTO,
  });
  board.addWidgets(
    new TextWidget({
      width: WIDTH,
      height: 1,
      markdown: `**${stage}**: the national flexible-work registry. Which alarm leads to which page: docs/operations/README.md`,
    }),
  );
  board.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: WIDTH, height: HEIGHT }));
  board.addWidgets(
    graph(
      'At the door: requests',
      [edge('Requests')],
      [edge('5xxErrorRate', Stats.AVERAGE), edge('4xxErrorRate', Stats.AVERAGE)],
    ),
    graph('At the API: latency, ms', [
      awsMetric('AWS/ApiGateway', 'Latency', { ApiId: apiId }, { statistic: 'p50' }),
      awsMetric('AWS/ApiGateway', 'Latency', { ApiId: apiId }, { statistic: 'p99' }),
    ]),
    graph('Answers and faults', [operationMetric('Requests', stage)], [operationMetric('Faults', stage)]),
  );
  board.addWidgets(
    graph('Requests by operation', [byOperation('Requests', stage)]),
    graph('Slowest in a hundred by operation, ms', [byOperation('Latency', stage, 'p99')]),
    graph('Points by operation', [byOperation('Cost', stage)]),
  );
  board.addWidgets(
    graph(
      'Functions: running at once',
      each((lambda) => lambda.metric('ConcurrentExecutions', { ...period, statistic: Stats.MAXIMUM })),
    ),
    graph(
      'Functions: errors and throttles',
      each((lambda) => lambda.metricErrors(period)),
      each((lambda) => lambda.metricThrottles(period)),
    ),
    graph(
      'Functions: duration, p99, ms',
      each((lambda) => lambda.metricDuration({ ...period, statistic: 'p99' })),
    ),
  );
  board.addWidgets(
    graph('Table: units', [
      table.metricConsumedReadCapacityUnits(period),
      table.metricConsumedWriteCapacityUnits(period),
    ]),
    graph(
      'Stream: how far behind, ms',
      [working.projector.metric('IteratorAge', { ...period, statistic: Stats.MAXIMUM })],
      queues.map(({ queue }) =>
        queue.metricApproximateNumberOfMessagesVisible({ ...period, statistic: Stats.MAXIMUM }),
      ),
    ),
    new SingleValueWidget({ title: 'Cost of the day, USD', metrics: [cost], width: WIDTH / 3, height: HEIGHT }),
  );
  return board;
}
