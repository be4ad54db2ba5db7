import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { prices } from '#config/prices.ts';
import { awsMetric } from './alarms.ts';
import type { ObservabilityStackProps } from './observability.ts';
import { tableDefinition } from './tableDefinition.ts';

const day = { period: Duration.days(1) };

/** USD for a millisecond of a function of so many MB. */
const perMillisecond = (memoryMB: number): number => (prices.lambda.gbSecond.usd * memoryMB) / 1_024 / 1_000;

/** What one name of the formula counts, and what one of it costs, in USD. */
interface Counted {
  readonly metric: IMetric;
  readonly usd: number;
}

/** Units of the table and of each index, which DynamoDB counts apart. */
function unitsOf(table: Table): Record<string, Counted> {
  const { millionReadUnits, millionWriteUnits } = prices.dynamodb;
  const of = (name: string, index: Record<string, string>): [string, Counted][] => {
    const units = (metricName: string): IMetric =>
      awsMetric('AWS/DynamoDB', metricName, { TableName: table.tableName, ...index }, day);
    return [
      [`${name}Read`, { metric: units('ConsumedReadCapacityUnits'), usd: millionReadUnits.usd / 1e6 }],
      [`${name}Written`, { metric: units('ConsumedWriteCapacityUnits'), usd: millionWriteUnits.usd / 1e6 }],
    ];
  };
  const indexes = tableDefinition.indexes.flatMap(({ name }) => of(name, { GlobalSecondaryIndexName: name }));
  return Object.fromEntries([...of('table', {}), ...indexes]);
}

/**
 * What the day has cost so far, in USD, by the prices of the estimate (`npm run cost`): requests of the API, time of its functions and of
 * the projector, units of the table. It is there within minutes, where the bill comes a day late; what grows with none of these, such as
 * storage, it leaves out, and so it does the time of calendars, feeds, tables by address and pages, and the edge: an alarm counts ten metrics at most.
 */
export function costOfDay({ apiId, answering, working, table }: ObservabilityStackProps): IMetric {
  const time = (lambda: LambdaFunction, memoryMB: number): Counted => ({
    metric: lambda.metricDuration({ ...day, statistic: 'Sum' }),
    usd: perMillisecond(memoryMB),
  });
  const counted: Readonly<Record<string, Counted>> = {
    requests: {
      metric: awsMetric('AWS/ApiGateway', 'Count', { ApiId: apiId }, day),
      // Each is one of the API and one of a function.
      usd: (prices.httpApi.millionRequests.usd + prices.lambda.millionRequests.usd) / 1e6,
    },
    reader: time(answering.reader, 1_024),
    writer: time(answering.writer, 1_024),
    projector: time(working.projector, 1_024),
    ...unitsOf(table),
  };
  // Of a metric without a value on that day, nothing was used. A formula of CloudWatch takes no powers of ten.
  const terms = Object.entries(counted).map(([name, { usd }]) => `FILL(${name}, 0) * ${usd.toFixed(14)}`);
  const usingMetrics = Object.fromEntries(Object.entries(counted).map(([name, { metric }]) => [name, metric]));
  return new MathExpression({ label: 'USD today', expression: terms.join(' + '), usingMetrics, ...day });
}
