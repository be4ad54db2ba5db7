import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '#config/securityHeaders.ts';
import { allowedOnTable, onlyProperties, pageAssets, statementsOf, synthesised } from './synthesised.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template's parts have the forms that CloudFormation gives them.
type Part = any;

const OUTSIDE = {
  OIDC_ISSUER: 'https://issuer.example/realms/asn',
  OIDC_AUDIENCE: 'registry',
  OIDC_JWKS_URI: 'https://issuer.example/keys',
};
const { portal, templates } = synthesised();
const lambda = onlyProperties(portal, 'AWS::Lambda::Function', 'Pages');
const { Variables }: Part = lambda.Environment;

describe('the function of pages', () => {
  test('runs on Node 24 on arm64, gives up after 10 s, and has copies of its own on prod', () => {
    expect(lambda).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Timeout: 10,
      ReservedConcurrentExecutions: 100,
    });
    expect(onlyProperties(synthesised('dev').portal, 'AWS::Lambda::Function', 'Pages')).not.toHaveProperty(
      'ReservedConcurrentExecutions',
    );
  });

  test('may write to its log and its traces, and reaches no table, no key, no bucket, no other function', () => {
    expect(allowedOnTable(portal, 'Pages')).toEqual([]);
    const actions = statementsOf(portal, 'Pages').flatMap((one) => one.actions);
    expect(actions.map((action) => action.split(':')[0]).sort()).toEqual(['logs', 'logs', 'xray', 'xray']);
  });

  test('is told no table and no secret that seals', () => {
    expect(Object.keys(Variables).sort()).toEqual([
      'GRAPHQL_URL',
      'OIDC_CLIENT_ID',
      'OIDC_ISSUER',
      'ORIGIN_SECRETS',
      'PAGE_ASSETS',
      'PAGE_CONNECTS',
      'STAGE',
    ]);
  });

  test('asks the API’s own address, and shows it what the distribution shows', () => {
    expect(JSON.stringify(Variables.GRAPHQL_URL)).toMatch(
      /^\{"Fn::Join":\["",\["https:\/\/",.*ApiEndpoint.*"\/graphql"/,
    );
    const api: Part = onlyProperties(templates.api, 'AWS::Lambda::Function', 'Reader').Environment;
    const secretOf = (value: unknown) => JSON.stringify(value).match(/OriginSecret\d/g);
    expect(secretOf(Variables.ORIGIN_SECRETS)).toEqual(secretOf(api.Variables.ORIGIN_SECRETS));
  });

  test('knows the names of what browsers load, as they were built', () => {
    expect(JSON.parse(Variables.PAGE_ASSETS)).toEqual(pageAssets);
  });

  test('tells browsers of the same origins as the edge', () => {
    const tokens = { OIDC_CLIENT_ID: 'portal', PAGE_CONNECTS: 'https://tokens.example https://issuer.example' };
    const outside = synthesised('prod', { ...OUTSIDE, ...tokens });
    const made: Part = onlyProperties(outside.portal, 'AWS::Lambda::Function', 'Pages').Environment;
    expect(made.Variables.PAGE_CONNECTS).toBe('https://issuer.example https://tokens.example');
    const policy = contentSecurityPolicy(['https://issuer.example', 'https://tokens.example']);
    expect(JSON.stringify(outside.edge.toJSON())).toContain(policy);
    expect(JSON.stringify(Variables.PAGE_CONNECTS)).toMatch(
      /https:\/\/cognito-idp\.ap-southeast-3\.amazonaws\.com https:\/\//,
    );
  });

  test('is told where officers sign in, by Cognito’s own word or by that of whoever deploys, or that nobody can', () => {
    const told = (environment: Record<string, string>) => {
      const made: Part = onlyProperties(synthesised('dev', environment).portal, 'AWS::Lambda::Function', 'Pages');
      const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_SCOPE } = made.Environment.Variables;
      return [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_SCOPE];
    };
    expect(JSON.stringify(told({}))).toMatch(/cognito-idp.*dev-registry-auth:ExportsOutputRefPeoplePortal/);
    const OIDC_SCOPE = 'openid registry';
    expect(told({ ...OUTSIDE, OIDC_CLIENT_ID: 'portal', OIDC_SCOPE })).toEqual([
      OUTSIDE.OIDC_ISSUER,
      'portal',
      OIDC_SCOPE,
    ]);
    expect(told(OUTSIDE)).toEqual([undefined, undefined, undefined]);
    expect(() => synthesised('dev', { OIDC_CLIENT_ID: 'portal' })).toThrow(/OIDC_CLIENT_ID goes with OIDC_ISSUER/);
  });

  test('answers at every path of the API that no other function has, in the format of version 2', () => {
    const route = onlyProperties(portal, 'AWS::ApiGatewayV2::Route');
    const integration = onlyProperties(portal, 'AWS::ApiGatewayV2::Integration');
    expect(route.RouteKey).toBe('$default');
    expect(integration.PayloadFormatVersion).toBe('2.0');
    expect(JSON.stringify(integration.IntegrationUri)).toMatch(/"PagesLive[0-9A-F]{8}"/);
    const keys = Object.values(templates.api.findResources('AWS::ApiGatewayV2::Route'));
    expect(keys.map(({ Properties }) => Properties.RouteKey)).not.toContain('$default');
    for (const of of [route, integration]) expect(JSON.stringify(of.ApiId)).toContain('prod-registry-api:');
  });

  test('is called by the API alone', () => {
    const permission = onlyProperties(portal, 'AWS::Lambda::Permission');
    expect(permission.Principal).toBe('apigateway.amazonaws.com');
    expect(JSON.stringify(permission.SourceArn)).toContain('prod-registry-api:');
  });

  test.each([
    ['dev', 'CodeDeployDefault.LambdaAllAtOnce'],
    ['prod', 'CodeDeployDefault.LambdaCanary10Percent5Minutes'],
  ])('comes as every function that answers, on %s by %s, and is taken back by alarms', (stage, config) => {
    const group: Part = onlyProperties(synthesised(stage).portal, 'AWS::CodeDeploy::DeploymentGroup');
    expect(group.DeploymentConfigName).toBe(config);
    expect(group.AlarmConfiguration.Alarms).toHaveLength(3);
  });

  test('logs to a group of its own', () => {
    const { LogGroup }: Part = lambda.LoggingConfig;
    expect(portal.findResources('AWS::Logs::LogGroup')).toHaveProperty(LogGroup.Ref);
  });
});

test('what was built before stays: files are kept, overwritten ones too, and nobody but the distribution reads them', () => {
  const bucket: Part = onlyProperties(portal, 'AWS::S3::Bucket');
  expect(bucket.VersioningConfiguration).toEqual({ Status: 'Enabled' });
  expect(bucket.LifecycleConfiguration.Rules[0]).not.toHaveProperty('ExpirationInDays');
  expect(bucket.PublicAccessBlockConfiguration.BlockPublicAcls).toBe(true);
});
