import { describe, expect, test } from 'vitest';
import { onlyProperties, synthesised } from './synthesised.ts';

const { projector } = synthesised();

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

const statements = Object.values(projector.findResources('AWS::IAM::Policy')).flatMap(
  ({ Properties }): Statement[] => Properties.PolicyDocument.Statement,
);
const actionsOf = ({ Action }: Statement): string[] => [Action].flat();
const allowing = (action: string) => statements.filter((statement) => actionsOf(statement).includes(action));

describe('the stream', () => {
  const source = onlyProperties(projector, 'AWS::Lambda::EventSourceMapping');

  test('sends a poisoned record alone, three times, then sets it aside; the rest goes on', () => {
    expect(source).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 3,
      MaximumRecordAgeInSeconds: 21_600,
      StartingPosition: 'TRIM_HORIZON',
    });
    const { Destination } = Object(source.DestinationConfig).OnFailure;
    expect(projector.findResources('AWS::SQS::Queue')).toHaveProperty(Destination['Fn::GetAtt'][0]);
  });

  test('wakes the projector for adoption events and the head of the law alone', () => {
    const { Filters } = Object(source.FilterCriteria);
    expect(Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern))).toEqual([
      { dynamodb: { Keys: { pk: { S: [{ prefix: 'RGN#' }] }, sk: { S: [{ prefix: 'AD#' }] } } } },
      { dynamodb: { Keys: { pk: { S: ['REF'] }, sk: { S: ['HEAD'] } } } },
    ]);
  });
});

describe('the projector may do what it needs and no more', () => {
  test.each(['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'])('%s: of summaries alone', (action) => {
    const allowed = allowing(action);
    expect(allowed).toHaveLength(1);
    expect(allowed[0]?.Condition).toEqual({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['MAP#*'] } });
  });

  test('it reads law, regions and summaries, and no report, log or answer', () => {
    for (const action of ['dynamodb:GetItem', 'dynamodb:Query']) {
      expect(allowing(action).map(({ Condition }) => Condition)).toEqual([
        { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['REF', 'RGN#*', 'MAP#*'] } },
      ]);
    }
  });

  test('it scans nothing, and no action is a wildcard', () => {
    const actions = statements.flatMap(actionsOf);
    expect(actions.filter((action) => action.includes('*') || action === 'dynamodb:Scan')).toEqual([]);
  });

  test('only tracing, which has no resources to name, is allowed everywhere', () => {
    const everywhere = statements.filter(({ Resource }) => Resource === '*');
    expect(everywhere.flatMap(actionsOf)).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
  });

  test('it is told its table and its stage, and nothing else', () => {
    const { Variables } = Object(onlyProperties(projector, 'AWS::Lambda::Function').Environment);
    expect(Object.keys(Variables).sort()).toEqual(['NODE_OPTIONS', 'STAGE', 'TABLE_NAME']);
  });
});

describe('what is set aside', () => {
  test('is kept encrypted for two weeks, and raises an alarm at once', () => {
    expect(onlyProperties(projector, 'AWS::SQS::Queue')).toMatchObject({
      MessageRetentionPeriod: 1_209_600,
      SqsManagedSseEnabled: true,
    });
    projector.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 1,
    });
    projector.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'IteratorAge', Threshold: 60_000 });
  });
});
