import { describe, expect, test } from 'vitest';
import { onlyProperties, synthesised } from './synthesised.ts';

const { api } = synthesised();
const functions = ['Reader', 'Writer', 'Calendar', 'Feeds', 'Data'] as const;

describe.each(functions)('a new version of the %s', (name) => {
  const alias = onlyProperties(api, 'AWS::Lambda::Alias', `${name}Live`);
  const group = onlyProperties(api, 'AWS::CodeDeploy::DeploymentGroup', `${name}Rollout`);

  test('is called through the alias live alone', () => {
    expect(alias.Name).toBe('live');
    const [aliasId] = Object.keys(api.findResources('AWS::Lambda::Alias')).filter((id) => id.startsWith(`${name}Live`));
    const integrations = Object.values(api.findResources('AWS::ApiGatewayV2::Integration'));
    const uris = integrations.map(({ Properties }) => JSON.stringify(Properties.IntegrationUri));
    expect(uris.filter((uri) => uri.includes(`"${aliasId}"`))).toHaveLength(1);
  });

  test('gets a tenth of the requests for five minutes', () => {
    expect(group.DeploymentConfigName).toBe('CodeDeployDefault.LambdaCanary10Percent5Minutes');
  });

  test('is judged by the faults that it tells in its own lines', () => {
    const { FilterPattern, LogGroupName } = onlyProperties(api, 'AWS::Logs::MetricFilter', `${name}Faults`);
    expect(JSON.stringify(FilterPattern)).toMatch(/\$\.Faults > 0.*\$\.version = .*"Version"\]/);
    expect(JSON.stringify(LogGroupName)).toContain(`${name}Logs`);
  });

  test('leaves the one before where it can be called again', () => {
    const versions = Object.entries(api.findResources('AWS::Lambda::Version')).filter(([id]) =>
      id.startsWith(`${name}CurrentVersion`),
    );
    expect(versions.map(([, { DeletionPolicy }]) => DeletionPolicy)).toEqual(['Retain']);
  });

  test('is taken back when it ends with errors, answers with faults, is slow, or its deployment is stopped', () => {
    expect(group.AutoRollbackConfiguration).toEqual({
      Enabled: true,
      Events: expect.arrayContaining(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST']),
    });
    const watched: { Name: { Ref: string } }[] = Object(group.AlarmConfiguration).Alarms;
    const metrics = watched.map(({ Name }) => {
      const { Properties } = Object(api.findResources('AWS::CloudWatch::Alarm')[Name.Ref]);
      // Of the new version alone: what the one before does is not held against it.
      expect(JSON.stringify([Properties.Dimensions, Properties.MetricName])).toContain('"Version"]');
      return typeof Properties.MetricName === 'string' ? Properties.MetricName : `${name}Faults`;
    });
    expect(metrics.sort()).toEqual(['Duration', 'Errors', `${name}Faults`].sort());
  });
});

test('on dev a new version comes at once', () => {
  synthesised('dev').api.allResourcesProperties('AWS::CodeDeploy::DeploymentGroup', {
    DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
  });
});
