import { expect, test } from 'vitest';
import { prices } from '#config/prices.ts';
import { synthesised } from './synthesised.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template's parts have the forms that CloudFormation gives them.
type Part = any;

test('the cost of the day is worked out by the prices of the estimate', () => {
  const alarms: [string, Part][] = Object.entries(synthesised().observability.findResources('AWS::CloudWatch::Alarm'));
  const [, alarm] = alarms.find(([id]) => id.startsWith('CostOfDay')) ?? [];
  const [{ Expression }] = alarm.Properties.Metrics.filter(({ MetricStat }: Part) => MetricStat === undefined);
  const { lambda, httpApi, dynamodb } = prices;
  // A millisecond at one GB.
  const millisecond = lambda.gbSecond.usd / 1_000;
  for (const [name, usd] of [
    ['requests', (httpApi.millionRequests.usd + lambda.millionRequests.usd) / 1e6],
    ['reader', millisecond],
    ['writer', millisecond],
    ['projector', millisecond],
    // Of the table and of each index, which DynamoDB counts apart.
    ...['table', 'byDay', 'byState'].flatMap((of) => [
      [`${of}Read`, dynamodb.millionReadUnits.usd / 1e6] as const,
      [`${of}Written`, dynamodb.millionWriteUnits.usd / 1e6] as const,
    ]),
  ] as const) {
    const [, told] = new RegExp(`FILL\\(${name}, 0\\) \\* ([0-9.]+)`).exec(Expression) ?? [];
    expect(Number(told), name).toBeCloseTo(usd, 13);
  }
});
