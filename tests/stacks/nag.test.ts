import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { stages } from '#stacks/settings.ts';
import { synthesised } from './synthesised.ts';

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
