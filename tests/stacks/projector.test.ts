import { describe, expect, test } from 'vitest';
import { onlyProperties, synthesised } from './synthesised.ts';

const { projector } = synthesised();

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

const policies = Object.entries(projector.findResources('AWS::IAM::Policy'));
/** What the role of a name may do: the function's or the schedule's. */
const statementsOf = (role: string): Statement[] =>
  policies
    .filter(([id]) => id.startsWith(role))
    .flatMap(([, { Properties }]): Statement[] => Properties.PolicyDocument.Statement);
const statements = statementsOf('ProjectorRole');
const actionsOf = ({ Action }: Statement): string[] => [Action].flat();
const keysOf = (action: string): unknown =>
  Object(statements.find((statement) => actionsOf(statement).includes(action))?.Condition)['ForAllValues:StringLike']?.[
    'dynamodb:LeadingKeys'
  ];
const source = onlyProperties(projector, 'AWS::Lambda::EventSourceMapping');
const lambda = onlyProperties(projector, 'AWS::Lambda::Function');
/** The logical identity of the queue of a name. */
const queue = (name: string): string =>
  Object.keys(projector.findResources('AWS::SQS::Queue')).find((id) => new RegExp(`^${name}[0-9A-F]{8}$`).test(id)) ??
  '';
const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

describe('the stream', () => {
  test('sends a poisoned record alone, three times, then sets it aside; the rest goes on', () => {
    expect(source).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 3,
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: { OnFailure: { Destination: arnOf(queue('Failures')) } },
    });
  });

  test('sets no record aside for waiting: it is sent for nearly as long as the stream has it', () => {
    expect(source.MaximumRecordAgeInSeconds).toBe(23 * 3_600);
  });

  test('wakes the projector for events of writes, adoption events and the head of the law alone', () => {
    const { Filters } = Object(source.FilterCriteria);
    expect(Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern))).toEqual([
      { dynamodb: { Keys: { pk: { S: [{ prefix: 'LOG#' }] } } } },
      { dynamodb: { Keys: { pk: { S: [{ prefix: 'RGN#' }] }, sk: { S: [{ prefix: 'AD#' }] } } } },
      { dynamodb: { Keys: { pk: { S: ['REF'] }, sk: { S: ['HEAD'] } } } },
    ]);
  });

  test('is taken in by one writer at a time, in batches that grow with what waits', () => {
    expect(lambda.ReservedConcurrentExecutions).toBe(1);
    expect(source).toMatchObject({ BatchSize: 500, MaximumBatchingWindowInSeconds: 2 });
    expect(source).not.toHaveProperty('ParallelizationFactor');
  });

  test('is given as long as Lambda gives, so that a change of law is folded in one go', () => {
    expect(lambda.Timeout).toBe(900);
  });
});

describe('the schedule', () => {
  const schedule = onlyProperties(projector, 'AWS::Scheduler::Schedule');
  const target = Object(schedule.Target);

  test('calls the projector five minutes past midnight in Jakarta, and past each hour', () => {
    expect(schedule).toMatchObject({
      ScheduleExpression: 'cron(5 * * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Jakarta',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
    });
  });

  test('gives it no records', () => {
    expect(JSON.parse(target.Input)).toEqual({});
  });

  test('tries again, and keeps a call that never came through in a queue of its own', () => {
    expect(target).toMatchObject({
      RetryPolicy: { MaximumRetryAttempts: 10, MaximumEventAgeInSeconds: 3_600 },
      DeadLetterConfig: { Arn: arnOf(queue('ScheduleFailures')) },
    });
  });

  test('keeps a call that came through but failed in the same queue', () => {
    expect(onlyProperties(projector, 'AWS::Lambda::EventInvokeConfig')).toMatchObject({
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 6 * 3_600,
      DestinationConfig: { OnFailure: { Destination: arnOf(queue('ScheduleFailures')) } },
    });
  });

  test('has a role of its own, that may call this function, write to that queue, and nothing else', () => {
    const [role = ''] = target.RoleArn['Fn::GetAtt'];
    const [{ Properties }] = [Object(projector.findResources('AWS::IAM::Role')[role])];
    const [trusted] = Properties.AssumeRolePolicyDocument.Statement;
    expect(trusted.Principal).toEqual({ Service: 'scheduler.amazonaws.com' });
    expect(trusted.Condition.StringEquals).toHaveProperty('aws:SourceAccount');
    const own = statementsOf(role.slice(0, 'SchedulerRoleForTarget'.length));
    expect(own.flatMap(actionsOf).sort()).toEqual(['lambda:InvokeFunction', 'sqs:SendMessage']);
    expect(own.find((one) => actionsOf(one).includes('sqs:SendMessage'))?.Resource).toEqual(
      arnOf(queue('ScheduleFailures')),
    );
    const [called] = Object.keys(projector.findResources('AWS::Lambda::Function'));
    for (const resource of [own.find((one) => actionsOf(one).includes('lambda:InvokeFunction'))?.Resource].flat()) {
      expect(JSON.stringify(resource)).toContain(JSON.stringify(arnOf(called ?? '')));
    }
  });
});

describe('the projector may do what it needs and no more', () => {
  test.each([
    ['dynamodb:GetItem', ['REF', 'RGN#*', 'AUDIT#CHAIN', 'MAP#HEAD', 'LEDGER#HEAD']],
    ['dynamodb:Query', ['REF', 'RGN#*', 'AGN#*', 'LOG#*', 'MAP#*', 'LEDGER#*']],
    ['dynamodb:BatchGetItem', ['RGN#*', 'LEDGER#*', 'SUM#*', 'CHG#*', 'AUDIT#*']],
    ['dynamodb:PutItem', ['MAP#*', 'LEDGER#*', 'SUM#*', 'CHG#*', 'AUDIT#*']],
    ['dynamodb:UpdateItem', ['MAP#HEAD']],
    ['dynamodb:DeleteItem', ['MAP#*', 'LEDGER#*', 'SUM#*']],
  ])('%s: in %j alone', (action, keys) => {
    expect(statements.filter((statement) => actionsOf(statement).includes(action))).toHaveLength(1);
    expect(keysOf(action)).toEqual(keys);
  });

  test('it writes no record, and reads neither answers nor budgets', () => {
    for (const action of ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']) {
      expect(JSON.stringify(keysOf(action))).not.toMatch(/REF|RGN|AGN|LOG|IDEM/);
    }
    expect(JSON.stringify(statements)).not.toMatch(/IDEM|BUD|\/index\//);
  });

  test('it scans nothing, and no action is a wildcard', () => {
    const actions = policies.flatMap(([id]) => statementsOf(id)).flatMap(actionsOf);
    expect(actions.filter((action) => action.includes('*') || action === 'dynamodb:Scan')).toEqual([]);
  });

  test('only tracing, which has no resources to name, is allowed everywhere', () => {
    const everywhere = policies.flatMap(([id]) => statementsOf(id)).filter(({ Resource }) => Resource === '*');
    expect(everywhere.flatMap(actionsOf)).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
  });

  test('it is told its table and its stage, and nothing else', () => {
    const { Variables } = Object(lambda.Environment);
    expect(Object.keys(Variables).sort()).toEqual(['STAGE', 'TABLE_NAME']);
  });
});

describe('what failed', () => {
  test('is kept encrypted for two weeks', () => {
    projector.resourceCountIs('AWS::SQS::Queue', 2);
    projector.allResourcesProperties('AWS::SQS::Queue', {
      MessageRetentionPeriod: 1_209_600,
      SqsManagedSseEnabled: true,
    });
  });

  test.each([
    ['EventTouched', 'an event of the log was changed or removed'],
    ['EventsUnchained', 'events could not be chained'],
  ])('is counted as %s when the projector tells that %s', (name, line) => {
    projector.hasResourceProperties('AWS::Logs::MetricFilter', {
      FilterPattern: `"${line}"`,
      MetricTransformations: [{ MetricName: name, MetricNamespace: 'prod-registry-projector', MetricValue: '1' }],
    });
  });
});
