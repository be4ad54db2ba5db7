import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { onlyProperties, synthesised } from './synthesised.ts';

const { api } = synthesised();

/** A policy statement with its actions and resources as lists. */
interface Statement {
  readonly effect: unknown;
  readonly actions: readonly unknown[];
  readonly resources: readonly unknown[];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function statements(): Statement[] {
  return Object.entries(api.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith('Graphql'))
    .flatMap(([, { Properties }]) => list(Properties.PolicyDocument.Statement))
    .map((statement) => Object(statement))
    .map(({ Effect, Action, Resource }) => ({ effect: Effect, actions: list(Action), resources: list(Resource) }));
}

function touchesDynamo({ actions }: Statement): boolean {
  return actions.some((action) => action === '*' || String(action).startsWith('dynamodb:'));
}

const tableArn = { 'Fn::ImportValue': Match.stringLikeRegexp('Registry.*Arn') };

describe('the function', () => {
  const lambda = onlyProperties(api, 'AWS::Lambda::Function', 'Graphql');

  test('runs on Node 24 on arm64', () => {
    expect(lambda).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'entry.handler' });
  });

  test('gives up after 10 s, before the gateway does at 30 s', () => {
    expect(lambda).toMatchObject({ MemorySize: 1024, Timeout: 10 });
  });

  test('traces every sampled request', () => {
    expect(lambda.TracingConfig).toEqual({ Mode: 'Active' });
  });

  test('logs JSON to a log group of its own', () => {
    const { LogFormat, LogGroup } = Object(lambda.LoggingConfig);

    expect(LogFormat).toBe('JSON');
    expect(api.findResources('AWS::Logs::LogGroup')).toHaveProperty(LogGroup.Ref);
  });

  test('is told its table, its stage, whom to trust and what to seal with, and nothing else', () => {
    expect(lambda.Environment).toEqual({
      Variables: {
        TABLE_NAME: { 'Fn::ImportValue': expect.stringContaining('database:ExportsOutputRefRegistry') },
        STAGE: 'prod',
        TRUSTED_DOCUMENTS: '',
        OIDC_ISSUER: { Ref: 'OidcIssuer' },
        OIDC_AUDIENCE: { Ref: 'OidcAudience' },
        OIDC_JWKS_URI: { Ref: 'OidcJwksUri' },
        REGISTRY_SECRET: {
          'Fn::Join': [
            '',
            ['{{resolve:secretsmanager:', { Ref: expect.stringMatching(/^Secret[0-9A-F]+$/) }, ':SecretString:::}}'],
          ],
        },
        NODE_OPTIONS: '--enable-source-maps',
      },
    });
  });
});

test('what the service seals with is made by AWS, long, and in no output', () => {
  expect(onlyProperties(api, 'AWS::SecretsManager::Secret', 'Secret').GenerateSecretString).toEqual({
    PasswordLength: 64,
    ExcludePunctuation: true,
  });
  expect(JSON.stringify(api.findOutputs('*'))).not.toContain('secretsmanager');
});

describe('the service may do what it needs and no more', () => {
  test('it reads and writes items of the table, and queries its two indexes', () => {
    api.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Allow',
            Action: [
              'dynamodb:BatchGetItem',
              'dynamodb:ConditionCheckItem',
              'dynamodb:GetItem',
              'dynamodb:PutItem',
              'dynamodb:Query',
              'dynamodb:UpdateItem',
            ],
            Resource: tableArn,
          },
          {
            Effect: 'Allow',
            Action: 'dynamodb:Query',
            Resource: [
              { 'Fn::Join': ['', [tableArn, '/index/byDay']] },
              { 'Fn::Join': ['', [tableArn, '/index/byState']] },
            ],
          },
        ]),
      },
    });
  });

  test('it may not write what the projector makes', () => {
    api.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Deny',
            Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
            Resource: tableArn,
            Condition: {
              'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['MAP#*', 'LEDGER#*', 'SUM#*', 'CHG#*', 'AUDIT#*'] },
            },
          },
        ]),
      },
    });
  });

  test('it changes no event that a write left', () => {
    api.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Deny',
            Action: 'dynamodb:UpdateItem',
            Resource: tableArn,
            Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['LOG#*'] } },
          },
        ]),
      },
    });
  });

  test('it has no other statement about tables', () => {
    expect(statements().filter(touchesDynamo)).toHaveLength(4);
  });

  test('it can neither delete nor scan, nor do whatever a wildcard stands for', () => {
    const actions = statements().flatMap((statement) => statement.actions.map(String));

    expect(actions).not.toContain('dynamodb:DeleteItem');
    expect(actions).not.toContain('dynamodb:Scan');
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  test('it reaches no table but its own: no statement about tables names a wildcard', () => {
    const resources = statements()
      .filter(touchesDynamo)
      .flatMap((statement) => statement.resources.map((resource) => JSON.stringify(resource)));

    expect(resources.filter((resource) => resource.includes('*'))).toEqual([]);
  });

  test('only tracing, which has no resources to name, is allowed everywhere', () => {
    const everywhere = statements().filter(({ resources }) => resources.includes('*'));

    expect(everywhere.flatMap(({ actions }) => actions)).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
  });

  test('it holds no ready-made policy, whose permissions AWS may widen', () => {
    for (const { Properties } of Object.values(api.findResources('AWS::IAM::Role'))) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    }
  });
});

describe('the HTTP API', () => {
  test('answers GET and POST at /graphql, leads calendars to their function, and answers nothing else', () => {
    const routes = Object.values(api.findResources('AWS::ApiGatewayV2::Route'));

    expect(routes.map(({ Properties }) => Properties.RouteKey).sort()).toEqual([
      'ANY /calendar/{file}',
      'GET /graphql',
      'POST /graphql',
    ]);
  });

  test('hands requests to the function in the format of version 2', () => {
    api.allResourcesProperties('AWS::ApiGatewayV2::Integration', { PayloadFormatVersion: '2.0' });
  });

  test("lets any page read what is public, without a caller's credentials", () => {
    const { CorsConfiguration } = onlyProperties(api, 'AWS::ApiGatewayV2::Api');

    expect(CorsConfiguration).toMatchObject({ AllowOrigins: ['*'], AllowMethods: ['GET', 'POST', 'OPTIONS'] });
    expect(CorsConfiguration).not.toHaveProperty('AllowCredentials');
    expect(Object(CorsConfiguration).AllowHeaders).not.toContain('authorization');
  });

  const stage = onlyProperties(api, 'AWS::ApiGatewayV2::Stage');

  test('limits how much it lets through', () => {
    expect(stage).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    });
  });

  test('logs each request, but neither who asked nor what was asked', () => {
    const { DestinationArn, Format } = Object(stage.AccessLogSettings);

    expect(api.findResources('AWS::Logs::LogGroup')).toHaveProperty(DestinationArn['Fn::GetAtt'][0]);
    expect(JSON.parse(Format)).toMatchObject({ requestId: '$context.requestId', status: '$context.status' });
    expect(Format).not.toMatch(/identity|authorizer|queryString|userAgent/i);
  });
});

describe('logs end', () => {
  test.each([
    ['dev', 7, 'Delete'],
    ['staging', 30, 'Delete'],
    ['prod', 365, 'Retain'],
  ])('on %s after %i days', (stage, days, policy) => {
    const { api: template } = synthesised(stage);

    template.resourceCountIs('AWS::Logs::LogGroup', 3);
    template.allResources('AWS::Logs::LogGroup', {
      Properties: { RetentionInDays: days },
      DeletionPolicy: policy,
    });
  });
});

describe('the token issuer is never invented', () => {
  test('what is not known at synthesis is a parameter without a default', () => {
    for (const name of ['OidcIssuer', 'OidcAudience', 'OidcJwksUri']) {
      api.hasParameter(name, { Type: 'String', Default: Match.absent() });
    }
  });

  test('what is known at synthesis is taken as it is, and asks for no parameter', () => {
    const { api: template } = synthesised('dev', {
      OIDC_ISSUER: 'https://issuer.example',
      OIDC_AUDIENCE: 'registry',
      OIDC_JWKS_URI: 'https://issuer.example/jwks.json',
    });

    expect(onlyProperties(template, 'AWS::Lambda::Function', 'Graphql').Environment).toMatchObject({
      Variables: {
        OIDC_ISSUER: 'https://issuer.example',
        OIDC_AUDIENCE: 'registry',
        OIDC_JWKS_URI: 'https://issuer.example/jwks.json',
      },
    });
    expect(Object.keys(template.findParameters('*')).filter((name) => name.startsWith('Oidc'))).toEqual([]);
  });
});
