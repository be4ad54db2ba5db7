import { Duration, Stack } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** What a function tells in its log and goes on: the words of its line, and what they mean to whoever is on call. */
export interface ToldFault {
  readonly id: string;
  readonly line: string;
  readonly means: string;
}

/** How often each was told, as a metric of the stack’s own namespace. */
export const countedFaults = (scope: Construct, logs: LogGroup, faults: readonly ToldFault[]) =>
  faults.map(({ id, line, means }) => ({ id, means, metric: countLines(scope, logs, id, line) }));

function countLines(scope: Construct, logs: LogGroup, id: string, line: string): IMetric {
  const filter = new MetricFilter(scope, `${id}Lines`, {
    logGroup: logs,
    filterPattern: FilterPattern.literal(`"${line}"`),
    metricNamespace: Stack.of(scope).stackName,
    metricName: id,
  });
  return filter.metric({ statistic: 'Sum', period: Duration.minutes(5) });
}
