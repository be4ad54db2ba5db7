import { describe, expect, test } from 'vitest';
import { METRICS_NAMESPACE } from '#config/metrics.ts';
import { onlyProperties, synthesised } from './synthesised.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template's parts have the forms that CloudFormation gives them.
type Part = any;

const { observability: template } = synthesised();
const alarms: [string, Part][] = Object.entries(template.findResources('AWS::CloudWatch::Alarm')).map(
  ([id, { Properties }]) => [id.replace(/[0-9A-F]{8}$/, ''), Properties],
);
const alarm = (name: string): Part => Object.fromEntries(alarms)[name];
const functions = ['Reader', 'Writer', 'Calendar', 'Feeds', 'Data', 'Pages', 'Projector', 'Publisher', 'Claims'];

describe('alarms', () => {
  test.each(functions)('tell that the %s failed', (name) => {
    // A person who is entered with a wrong role is refused by an error.
    const Threshold = name === 'Claims' ? 10 : 1;
    expect(alarm(`${name}Failed`)).toMatchObject({ Namespace: 'AWS/Lambda', MetricName: 'Errors', Threshold });
    expect(JSON.stringify(alarm(`${name}Failed`).Dimensions)).toContain(`Ref${name}`);
  });

  test.each(functions.filter((name) => name !== 'Projector'))(
    'tell that more of the %s was asked for than may run',
    (name) => {
      expect(alarm(`${name}Throttled`)).toMatchObject({ MetricName: 'Throttles', Threshold: 1 });
    },
  );

  test.each([
    ['ReaderSlow', 3_000],
    ['WriterSlow', 4_000],
    ['CalendarSlow', 3_000],
    ['FeedsSlow', 3_000],
    ['DataSlow', 4_000],
    ['PagesSlow', 6_000],
  ])('tell of latency: %s from %i ms for a quarter of an hour', (name, ms) => {
    expect(alarm(name)).toMatchObject({
      MetricName: 'Duration',
      ExtendedStatistic: 'p99',
      Threshold: ms,
      EvaluationPeriods: 3,
    });
  });

  test('tell of faults that the functions themselves told, and of 5xx of the API', () => {
    expect(alarm('Faults')).toMatchObject({
      Namespace: METRICS_NAMESPACE,
      MetricName: 'Faults',
      Dimensions: [{ Name: 'Stage', Value: 'prod' }],
      Threshold: 1,
    });
    expect(alarm('ServerErrors')).toMatchObject({ Namespace: 'AWS/ApiGateway', MetricName: '5xx' });
  });

  test('tell that summaries are a minute behind', () => {
    expect(alarm('SummariesLate')).toMatchObject({
      MetricName: 'IteratorAge',
      Statistic: 'Maximum',
      Threshold: 60_000,
    });
  });

  test.each([
    ['RecordsSetAside', 'RefFailures|GetAttFailures'],
    ['ScheduleFailed', 'projector:.*ScheduleFailures'],
    ['NotPublished', 'publisher:.*ScheduleFailures'],
    ['SubscribersNotTold', 'WebhooksFailures'],
  ])('tell at once when something comes into a queue of failures: %s', (name, queue) => {
    expect(alarm(name)).toMatchObject({
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 1,
      EvaluationPeriods: 1,
      TreatMissingData: 'notBreaching',
    });
    expect(JSON.stringify(alarm(name).Dimensions)).toMatch(new RegExp(queue));
  });

  test.each(['EventTouched', 'EventsUnchained'])('tell what the projector told in its log: %s', (name) => {
    expect(alarm(name)).toMatchObject({ MetricName: name, Namespace: 'prod-registry-projector', Threshold: 1 });
  });

  test('tell that a subscription was set aside', () => {
    expect(alarm('WebhookSetAside')).toMatchObject({
      MetricName: 'WebhookSetAside',
      Namespace: 'prod-registry-api',
      Threshold: 1,
    });
  });

  test('tell that the table refused requests, and that a backup was not made', () => {
    const throttled: Part[] = alarm('TableThrottled').Metrics;
    const named = throttled.flatMap(({ MetricStat, Id }) =>
      MetricStat === undefined ? [] : [[Id, MetricStat.Metric.MetricName]],
    );
    expect(named).toHaveLength(6);
    for (const [id, name] of named) {
      expect(name).toBe('ThrottledRequests');
      // A term that was never reported must not make the sum missing.
      expect(throttled.find(({ Expression }) => Expression !== undefined)?.Expression).toContain(`FILL(${id}, 0)`);
    }
    expect(alarm('BackupFailed')).toMatchObject({ Namespace: 'AWS/Backup', MetricName: 'NumberOfBackupJobsFailed' });
  });

  test('say what is wrong, go to the topic, and tell when it is over; silence is none', () => {
    const [topic] = Object.keys(template.findResources('AWS::SNS::Topic'));
    expect(alarms.length).toBeGreaterThan(20);
    for (const [name, { AlarmActions, OKActions, AlarmDescription, TreatMissingData }] of alarms) {
      expect([AlarmActions, OKActions], name).toEqual([[{ Ref: topic }], [{ Ref: topic }]]);
      expect(AlarmDescription.length, name).toBeGreaterThan(20);
      expect(TreatMissingData, name).toBe('notBreaching');
    }
  });
});

describe('the cost of the day', () => {
  test.each([
    ['dev', 2],
    ['staging', 10],
    ['prod', 60],
  ])('is an alarm on %s from %i USD', (stage, usd) => {
    const made = Object.entries(synthesised(stage).observability.findResources('AWS::CloudWatch::Alarm'));
    const [, cost] = made.find(([id]) => id.startsWith('CostOfDay')) ?? [];
    expect(cost?.Properties.Threshold).toBe(usd);
  });

  test('is worked out of requests, time and units of one day, by the prices of the estimate', () => {
    const metrics: Part[] = alarm('CostOfDay').Metrics;
    const counted = metrics.flatMap(({ MetricStat }) => MetricStat ?? []);
    expect(counted.length).toBeLessThanOrEqual(10);
    for (const { Period, Stat } of counted) expect([Period, Stat]).toEqual([86_400, 'Sum']);
    const names = new Set(counted.map(({ Metric }) => Metric.MetricName));
    expect([...names].sort()).toEqual(['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits', 'Count', 'Duration']);
    const [{ Expression }] = metrics.filter(({ ReturnData }) => ReturnData !== false);
    for (const { Id } of metrics.filter(({ MetricStat }) => MetricStat !== undefined)) expect(Expression).toContain(Id);
  });
});

describe('the topic', () => {
  test('is encrypted with a key that CloudWatch may use, and takes nothing without encryption on the way', () => {
    const [key] = Object.keys(template.findResources('AWS::KMS::Key'));
    expect(onlyProperties(template, 'AWS::SNS::Topic').KmsMasterKeyId).toEqual({ 'Fn::GetAtt': [key, 'Arn'] });
    expect(JSON.stringify(onlyProperties(template, 'AWS::KMS::Key').KeyPolicy)).toContain('cloudwatch.amazonaws.com');
    const { Statement } = Object(onlyProperties(template, 'AWS::SNS::TopicPolicy').PolicyDocument);
    expect(Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: expect.objectContaining({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }),
      }),
    );
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  test('tells whom ALARM_EMAIL names, and nobody where it names nobody', () => {
    template.resourceCountIs('AWS::SNS::Subscription', 0);
    const named = synthesised('prod', { ALARM_EMAIL: 'jaga@example.go.id' }).observability;
    expect(onlyProperties(named, 'AWS::SNS::Subscription')).toMatchObject({
      Protocol: 'email',
      Endpoint: 'jaga@example.go.id',
    });
  });
});

test('the dashboard shows alarms, door, API, operations, functions, table, stream and cost', () => {
  const body = JSON.stringify(onlyProperties(template, 'AWS::CloudWatch::Dashboard').DashboardBody);
  for (const shown of [
    'Alarms',
    'At the door: requests',
    'us-east-1',
    'Requests by operation',
    'Functions: errors and throttles',
    'ConsumedReadCapacityUnits',
    'IteratorAge',
    'Cost of the day, USD',
  ]) {
    expect(body).toContain(shown);
  }
});
