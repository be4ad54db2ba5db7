import { describe, expect, test } from 'vitest';
import { onlyProperties, synthesised } from './synthesised.ts';

const { api } = synthesised();

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

const { Statement } = Object(onlyProperties(api, 'AWS::IAM::Policy', 'CalendarRole')).PolicyDocument;
const ofTables = (Statement as Statement[]).filter(({ Action }) =>
  [Action].flat().some((action) => action.startsWith('dynamodb:')),
);
const leadingKeys = (...keys: string[]) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } });

describe('the calendar may do what it needs and no more', () => {
  test('it reads law, agencies and what is owed from the table, and what is owed from one index: nothing else', () => {
    expect(ofTables).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
        Resource: { 'Fn::ImportValue': expect.stringMatching(/Registry.*Arn/) },
        Condition: leadingKeys('REF', 'RGN#*', 'LEDGER#*'),
      },
      {
        Effect: 'Allow',
        Action: 'dynamodb:Query',
        Resource: { 'Fn::Join': ['', [{ 'Fn::ImportValue': expect.stringMatching(/Registry.*Arn/) }, '/index/byDay']] },
        Condition: leadingKeys('LEDGER#*'),
      },
    ]);
  });

  test('only tracing, which has no resources to name, is allowed everywhere', () => {
    const everywhere = (Statement as Statement[]).filter(({ Resource }) => Resource === '*');
    expect(everywhere.flatMap(({ Action }) => Action)).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
  });
});

describe('the function', () => {
  const lambda = onlyProperties(api, 'AWS::Lambda::Function', 'Calendar');

  test('runs on Node 24 on arm64, and gives up after 10 s', () => {
    expect(lambda).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Timeout: 10 });
  });

  test('is told its table and stage, and what the distribution sends: it trusts no token, for it asks for none', () => {
    const { Variables } = Object(lambda.Environment);
    expect(Object.keys(Variables).sort()).toEqual(['ORIGIN_SECRETS', 'STAGE', 'TABLE_NAME']);
  });

  test('is where every method at a calendar leads, so that it can tell which are allowed', () => {
    const [route] = Object.values(api.findResources('AWS::ApiGatewayV2::Route')).filter(
      ({ Properties }) => Properties.RouteKey === 'ANY /calendar/{file}',
    );
    const integrations = Object.entries(api.findResources('AWS::ApiGatewayV2::Integration'));
    const [integration] = integrations.filter(([id]) => JSON.stringify(route).includes(id));
    expect(JSON.stringify(integration)).toMatch(/"CalendarLive[0-9A-F]{8}"/);
  });

  test('logs to a group of its own', () => {
    const { LogGroup } = Object(lambda.LoggingConfig);
    expect(api.findResources('AWS::Logs::LogGroup')).toHaveProperty(LogGroup.Ref);
    expect(LogGroup.Ref).toMatch(/^CalendarLogs/);
  });
});
