import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { deploymentRegion } from '#config/deployment.ts';
import { defineStacks } from '#stacks/index.ts';
import { stageSettings, stages } from '#stacks/settings.ts';
import { synthesised } from './synthesised.ts';

test.each(stages)(
  'stack names begin with the stage, say what the product is, and end with what they hold: %s',
  (stage) => {
    const { stacks } = synthesised(stage);
    for (const [part, stack] of Object.entries(stacks)) expect(stack?.stackName).toBe(`${stage}-registry-${part}`);
  },
);

test('a stage that does not exist is refused, with the ones that do', () => {
  expect(() => defineStacks(new App(), { name: 'registry', stage: 'production' })).toThrow(/dev, staging, prod/);
});

test('a bundle that was not made is refused', () => {
  expect(() =>
    defineStacks(new App(), { name: 'registry', stage: 'dev', assets: { claims: 'no/such/bundle' } }),
  ).toThrow(/no\/such\/bundle/);
});

test('everything stands in Jakarta, but the firewall, which CloudFront takes from one place alone', () => {
  for (const [part, stack] of Object.entries(synthesised().stacks)) {
    expect(stack?.region, part).toBe(part === 'firewall' ? 'us-east-1' : 'ap-southeast-3');
  }
});

test('the region is Jakarta unless an operator names another', () => {
  expect(deploymentRegion({})).toBe('ap-southeast-3');
  expect(deploymentRegion({ REGISTRY_REGION: '' })).toBe('ap-southeast-3');
  expect(synthesised('dev', { REGISTRY_REGION: 'ap-southeast-1' }).stacks.api.region).toBe('ap-southeast-1');
});

const outside = {
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'registry',
  OIDC_JWKS_URI: 'https://issuer.example/keys',
};

test.each(['OIDC_ISSUER', 'OIDC_JWKS_URI'])('%s must be an https URL', (variable) => {
  for (const value of ['http://issuer.example', 'issuer.example', 'file:///etc/keys']) {
    expect(() => stageSettings('dev', { ...outside, [variable]: value })).toThrow(`${variable} must be an https URL`);
  }
});

test('an outside issuer is named whole or not at all', () => {
  expect(() => stageSettings('dev', { OIDC_ISSUER: 'https://issuer.example' })).toThrow(
    /go together, and OIDC_AUDIENCE, OIDC_JWKS_URI is not set/,
  );
  expect(stageSettings('dev', outside).outsideIssuer?.issuer).toBe('https://issuer.example');
});

test.each([
  ['WEB_ACL_ARN', 'arn:aws:wafv2:ap-southeast-3:123456789012:regional/webacl/a/b'],
  ['ALARM_EMAIL', 'nobody'],
  ['TRUSTED_DOCUMENTS', 'yes'],
])('%s is refused by name when it is wrong', (variable, value) => {
  expect(() => stageSettings('dev', { [variable]: value })).toThrow(variable);
});

test('a name of its own needs its certificate, from where CloudFront takes it', () => {
  const own = {
    PORTAL_DOMAIN: 'registri.example.go.id',
    CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:123456789012:certificate/a-b',
  };
  expect(stageSettings('dev', own).domain?.name).toBe('registri.example.go.id');
  expect(() => stageSettings('dev', { PORTAL_DOMAIN: own.PORTAL_DOMAIN })).toThrow('CERTIFICATE_ARN');
  const elsewhere = 'arn:aws:acm:ap-southeast-3:123456789012:certificate/a-b';
  expect(() => stageSettings('dev', { ...own, CERTIFICATE_ARN: elsewhere })).toThrow('us-east-1');
});

test('everything that is wrong is told at once', () => {
  expect(() => stageSettings('dev', { OIDC_ISSUER: 'x', ALARM_EMAIL: 'x', WEB_ACL_ARN: 'x' })).toThrow(
    /OIDC_ISSUER must be an https URL.*WEB_ACL_ARN.*ALARM_EMAIL.*go together/s,
  );
});

test('an empty variable counts as absent', () => {
  const empty = Object.fromEntries([...Object.keys(outside), 'PORTAL_DOMAIN', 'WEB_ACL_ARN'].map((name) => [name, '']));
  expect(stageSettings('dev', empty)).toMatchObject({ outsideIssuer: null, domain: null, webAclArn: null });
});

test('templates fit every account: none is written into them', () => {
  const { templates } = synthesised();
  for (const template of Object.values(templates)) {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/\b\d{12}\b|my-account/);
  }
});
