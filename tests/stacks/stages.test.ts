import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { defineStacks } from '#stacks/index.ts';
import { deploymentRegion, stageSettings, stages } from '#stacks/settings.ts';
import { synthesised } from './synthesised.ts';

test.each(stages)('stack names begin with the stage: %s', (stage) => {
  const { stacks } = synthesised(stage);

  expect([stacks.database.stackName, stacks.api.stackName, stacks.projector.stackName]).toEqual([
    `${stage}-registry-database`,
    `${stage}-registry-api`,
    `${stage}-registry-projector`,
  ]);
});

test('a stage that does not exist is refused, with the ones that do', () => {
  expect(() => defineStacks(new App(), { name: 'registry', stage: 'production' })).toThrow(/dev, staging, prod/);
});

test('a bundle that was not made is refused', () => {
  expect(() => defineStacks(new App(), { name: 'registry', stage: 'dev', graphqlAsset: 'no/such/bundle' })).toThrow(
    /no\/such\/bundle/,
  );
});

test('the region is Jakarta unless an operator names another', () => {
  expect(deploymentRegion({})).toBe('ap-southeast-3');
  expect(deploymentRegion({ REGISTRY_REGION: '' })).toBe('ap-southeast-3');
  expect(synthesised('dev', { REGISTRY_REGION: 'ap-southeast-1' }).stacks.api.region).toBe('ap-southeast-1');
});

test.each(['OIDC_ISSUER', 'OIDC_JWKS_URI'])('%s must be an https URL', (variable) => {
  for (const value of ['http://issuer.example', 'issuer.example', 'file:///etc/keys']) {
    expect(() => stageSettings('dev', { [variable]: value })).toThrow(variable);
  }
});

test('an empty variable counts as absent', () => {
  expect(stageSettings('dev', { OIDC_ISSUER: '', OIDC_AUDIENCE: '', OIDC_JWKS_URI: '' }).oidc).toEqual({});
});

test('templates fit every account: none is written into them', () => {
  const { api, database, projector } = synthesised();

  expect(JSON.stringify([api.toJSON(), database.toJSON(), projector.toJSON()])).not.toMatch(/\b\d{12}\b|my-account/);
});
