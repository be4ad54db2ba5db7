import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { METRICS_NAMESPACE, type OPERATION_METRICS } from '#config/metrics.ts';
import type { Stage } from './settings.ts';

type Name = keyof typeof OPERATION_METRICS;

/** What the GraphQL functions tell of all operations of a stage together. */
export const operationMetric = (metricName: Name, stage: Stage, statistic: string = Stats.SUM): Metric =>
  new Metric({
    namespace: METRICS_NAMESPACE,
    metricName,
    dimensionsMap: { Stage: stage },
    statistic,
    period: Duration.minutes(5),
  });

/** The same of each operation, as many lines as there are operations: for a dashboard; an alarm cannot look at a search. */
export const byOperation = (metricName: Name, stage: Stage, statistic: string = Stats.SUM): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{${METRICS_NAMESPACE},Stage,Operation} MetricName="${metricName}" Stage="${stage}"', '${statistic}', 300)`,
    label: '',
    usingMetrics: {},
    period: Duration.minutes(5),
  });
