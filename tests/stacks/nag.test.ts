import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type CfnResource, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { expect, test, vi } from 'vitest';
import { pageAssetsFile } from '#stacks/functionBundles.ts';
import { defineStacks } from '#stacks/index.ts';
import { stages } from '#stacks/settings.ts';
import { assetNames, pageAssets, synthesised } from './synthesised.ts';

const packs = [AwsSolutionsChecks, ServerlessChecks];

/** Every finding about an app that nobody acknowledged, as rule and place. */
const findings = (app: App): string[] =>
  packs.flatMap((Pack) =>
    new Pack(app)
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(
          ({ constructPath, resourceLogicalId }) => `${ruleName} ${constructPath ?? resourceLogicalId}`,
        ),
      ),
  );

test.each(stages)('nothing of %s is found wanting by the lists for well-made and for serverless solutions', (stage) => {
  const { stacks } = synthesised(stage);
  expect(findings(stacks.database.node.root as App)).toEqual([]);
});

test('what is wanting is found, and fails the synthesis', () => {
  const app = new App({ builtinCloudFormationValidation: false });
  new Bucket(new Stack(app, 'Wanting'), 'Open');
  expect(findings(app).join()).toContain('AwsSolutions-S10');
});

test('what CloudFormation would refuse fails the synthesis as an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refused-'));
  try {
    const app = new App({ outdir: join(folder, 'assembly') });
    const asset = join(folder, 'asset');
    mkdirSync(asset);
    writeFileSync(join(asset, 'entry.mjs'), '');
    writeFileSync(join(asset, pageAssetsFile), JSON.stringify(pageAssets));
    const assets = Object.fromEntries(assetNames.map((name) => [name, asset]));
    const { portal } = defineStacks(app, { name: 'registry', stage: 'dev', assets, environment: {} });
    (portal.bucket.node.defaultChild as CfnResource).addPropertyOverride('NoSuchProperty', 1);
    vi.stubEnv('CDK_VALIDATION', 'true');
    expect(() => app.synth()).toThrow(/NoSuchProperty.*was unexpected/s);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  }
});
