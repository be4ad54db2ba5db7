import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { awsMetric } from './alarms.ts';
import type { ObservabilityStackProps } from './observability.ts';

export function costOfDay(props: ObservabilityStackProps): IMetric {
  return new MathExpression({
    expression: 'a*2',
    usingMetrics: { a: awsMetric('AWS/ApiGateway', 'Count', { ApiId: props.apiId }) },
    period: Duration.days(1),
  });
}
