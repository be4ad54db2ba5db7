import { describe, expect, test } from 'vitest';
import { onlyProperties, synthesised } from './synthesised.ts';

const { auth, stacks } = synthesised();
const pool = onlyProperties(auth, 'AWS::Cognito::UserPool');
const client = onlyProperties(auth, 'AWS::Cognito::UserPoolClient');

describe('the user pool', () => {
  test('lets nobody sign up by himself', () => {
    expect(pool.AdminCreateUserConfig).toMatchObject({ AllowAdminCreateUserOnly: true });
  });

  test('knows role, region and agency of a person, which an administrator writes', () => {
    const names: string[] = Object(pool).Schema.map(({ Name }: { Name: string }) => Name);
    expect(names).toEqual(expect.arrayContaining(['role', 'region', 'agency']));
    for (const name of ['custom:role', 'custom:region', 'custom:agency']) {
      expect(client.WriteAttributes).not.toContain(name);
    }
  });

  test('asks the function of claims before each token, in the form that reaches access tokens', () => {
    const [lambda] = Object.keys(auth.findResources('AWS::Lambda::Function'));
    expect(Object(pool.LambdaConfig).PreTokenGenerationConfig).toEqual({
      LambdaArn: { 'Fn::GetAtt': [lambda, 'Arn'] },
      LambdaVersion: 'V2_0',
    });
    expect(pool.UserPoolTier).toBe('ESSENTIALS');
  });

  test.each([
    ['dev', 'OPTIONAL'],
    ['staging', 'ON'],
    ['prod', 'ON'],
  ])('wants a second factor on %s: %s, and never a text message', (stage, mfa) => {
    const made = onlyProperties(synthesised(stage).auth, 'AWS::Cognito::UserPool');
    expect(made).toMatchObject({ MfaConfiguration: mfa, EnabledMfas: ['SOFTWARE_TOKEN_MFA'] });
  });

  test('outlives its stack, which is not deleted by mistake', () => {
    auth.hasResource('AWS::Cognito::UserPool', { DeletionPolicy: 'RetainExceptOnCreate' });
    expect(pool.DeletionProtection).toBe('ACTIVE');
    expect(stacks.auth?.terminationProtection).toBe(true);
  });
});

describe('the page that officers sign in from', () => {
  test('proves itself by PKCE: it has no secret, and no token comes by redirection', () => {
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
    });
  });

  test('is the only way in: no program may send a password', () => {
    expect(client.ExplicitAuthFlows).toEqual(['ALLOW_REFRESH_TOKEN_AUTH']);
  });

  test('gets tokens that end soon and can be revoked', () => {
    expect(client).toMatchObject({ AccessTokenValidity: 30, RefreshTokenValidity: 720, EnableTokenRevocation: true });
  });

  test('is led back to its own address alone', () => {
    expect(client.CallbackURLs).toEqual(['http://localhost:4000/masuk']);
    const own = {
      PORTAL_DOMAIN: 'registri.example.go.id',
      CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:123456789012:certificate/a-b',
    };
    const { CallbackURLs } = onlyProperties(synthesised('prod', own).auth, 'AWS::Cognito::UserPoolClient');
    expect(CallbackURLs).toEqual(['https://registri.example.go.id/masuk']);
  });
});

test('where an outside issuer is named, nobody is kept here', () => {
  const outside = {
    OIDC_ISSUER: 'https://issuer.example',
    OIDC_AUDIENCE: 'registry',
    OIDC_JWKS_URI: 'https://issuer.example/keys',
  };
  const made = synthesised('prod', outside);
  expect(made.stacks.auth).toBeNull();
  for (const template of Object.values(made.templates)) {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/AWS::Cognito|amazoncognito|cognito-idp/);
  }
});
