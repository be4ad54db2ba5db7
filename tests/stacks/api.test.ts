import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { originSecrets } from '#stacks/secrets.ts';
import { onlyProperties, synthesised } from './synthesised.ts';

const { api } = synthesised();

describe('the HTTP API', () => {
  test('answers GET, HEAD and POST at /graphql, what signed-in callers post beside it, calendars, feeds, tables by address, and nothing else', () => {
    const routes = Object.values(api.findResources('AWS::ApiGatewayV2::Route'));

    expect(routes.map(({ Properties }) => Properties.RouteKey).sort()).toEqual([
      'ANY /calendar/{file}',
      'ANY /changes.atom',
      'ANY /changes.json',
      'ANY /changes/{file}',
      'ANY /changes/{region}/{file}',
      'ANY /data/{file}',
      'GET /graphql',
      'HEAD /graphql',
      'POST /graphql',
      'POST /graphql/signed-in',
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
    expect(Object(CorsConfiguration).ExposeHeaders).toContain('api-version');
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

    template.resourceCountIs('AWS::Logs::LogGroup', 7);
    template.allResources('AWS::Logs::LogGroup', {
      Properties: { RetentionInDays: days },
      DeletionPolicy: policy,
    });
  });
});

describe('who issues tokens', () => {
  const issuerOf = (environment: Record<string, string>) => {
    const { Variables } = Object(
      onlyProperties(synthesised('dev', environment).api, 'AWS::Lambda::Function', 'Reader').Environment,
    );
    return [Variables.OIDC_ISSUER, Variables.OIDC_AUDIENCE, Variables.OIDC_JWKS_URI];
  };

  test('is the user pool of the stacks, where nobody else is named', () => {
    const told = JSON.stringify(issuerOf({}));
    expect(told).toContain('https://cognito-idp.ap-southeast-3.amazonaws.com/');
    expect(told).toContain('/.well-known/jwks.json');
    expect(told).toContain('dev-registry-auth:ExportsOutputRefPeoplePortal');
  });

  test('is taken as it is where one is named', () => {
    const outside = {
      OIDC_ISSUER: 'https://issuer.example',
      OIDC_AUDIENCE: 'registry',
      OIDC_JWKS_URI: 'https://issuer.example/jwks.json',
    };
    expect(issuerOf(outside)).toEqual(Object.values(outside));
  });
});

describe('secrets', () => {
  test('are made by AWS, long, and in no output', () => {
    api.allResourcesProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
    });
    api.resourceCountIs('AWS::SecretsManager::Secret', 2);
    // What other stacks read is a secret's name; its value is resolved where it is used.
    expect(JSON.stringify(api.findOutputs('*'))).not.toMatch(/resolve:|SecretString/);
  });

  test('of the generation before stay in reach of the distribution, until it has the newest', () => {
    const stack = new Stack(new App(), 'Rotated');
    originSecrets(stack, 2);
    const outputs = Object.values(Template.fromStack(stack).findOutputs('*'));
    expect(outputs.map(({ Export }) => Export.Name).sort()).toEqual([
      expect.stringMatching(/^Rotated:ExportsOutputRefOriginSecret1/),
      expect.stringMatching(/^Rotated:ExportsOutputRefOriginSecret2/),
    ]);
  });

  test('of two generations are accepted after a rotation, and the newest is sent', () => {
    const app = new App();
    const stack = new Stack(app, 'Rotated');
    const secrets = originSecrets(stack, 3);
    expect(Object.keys(Template.fromStack(stack).findResources('AWS::SecretsManager::Secret')).sort()).toEqual([
      // Pages, in a later stack, still read its name while this one is deployed.
      expect.stringMatching(/^OriginSecret1/),
      expect.stringMatching(/^OriginSecret2/),
      expect.stringMatching(/^OriginSecret3/),
    ]);
    const [newest, all] = [secrets.newest.unsafeUnwrap(), secrets.all].map((value) =>
      JSON.stringify(stack.resolve(value)),
    );
    expect(newest).toMatch(/OriginSecret3/);
    expect(newest).not.toMatch(/OriginSecret2/);
    expect(all).toMatch(/OriginSecret3.*,.*OriginSecret2/);
    expect(all).not.toMatch(/OriginSecret1/);
  });
});
