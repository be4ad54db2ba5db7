import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stageSettings, stages } from '#stacks/settings.ts';
import { synthesised } from './synthesised.ts';

const { Statement }: { Statement: { Action: string | string[]; Resource: string | string[] }[] } = JSON.parse(
  readFileSync('docs/operations/deployer-policy.json', 'utf8'),
);
const services = new Set(Statement.flatMap(({ Action }) => Action).map((action) => action.split(':')[0]));

/** The service that makes resources of a type, where its actions have another name than the type. */
const NAMES: Readonly<Record<string, string>> = { apigatewayv2: 'apigateway', cognito: 'cognito-idp' };

test.each(stages)('whoever deploys %s may make every kind of resource that its stacks hold', (stage) => {
  const types = Object.values(synthesised(stage, { ALARM_EMAIL: 'jaga@example.go.id' }).templates).flatMap((template) =>
    Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type),
  );
  const needed = new Set(
    types.map((type) => type.split('::')[1]?.toLowerCase() ?? '').map((name) => NAMES[name] ?? name),
  );
  expect([...needed].filter((name) => !services.has(name))).toEqual([]);
});

test('he may pass and change roles of these stacks and of the CDK alone, and nothing else of IAM', () => {
  for (const { Action, Resource } of Statement) {
    const actions = [Action].flat();
    if (!actions.some((action) => action.startsWith('iam:'))) continue;
    expect(actions).not.toContain('iam:*');
    const isOfCdk = JSON.stringify(Resource).includes('role/cdk-');
    if (isOfCdk) expect(actions).toEqual(['iam:PassRole', 'sts:AssumeRole']);
    for (const resource of [Resource].flat()) {
      expect(resource).toMatch(/:role\/((dev|staging|prod)-flexible-work-\*|cdk-\*|aws-service-role\/\*)$/);
    }
  }
});

test('he may work in the two regions that the stacks are in, and in no other', () => {
  const [everything] = Statement as unknown as { Condition: { StringEquals: Record<string, string[]> } }[];
  const { region } = stageSettings('prod', {});
  expect(everything?.Condition.StringEquals['aws:RequestedRegion']).toEqual([region, 'us-east-1']);
});
