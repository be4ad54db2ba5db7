import { describe, expect, test } from 'vitest';
import { dataIndexRights, dataRights } from '#stacks/dataRights.ts';
import { allowedOnTable, onlyProperties, synthesised } from './synthesised.ts';

const { api } = synthesised();

describe('the function of tables by address', () => {
  const lambda = onlyProperties(api, 'AWS::Lambda::Function', 'Data');

  test('runs on Node 24 on arm64, gives up after 10 s, and takes no copies from others', () => {
    expect(lambda).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Timeout: 10,
      ReservedConcurrentExecutions: 50,
    });
  });

  test('is told its table and stage, the secret that budgets are counted under, and what the distribution sends', () => {
    const { Variables } = Object(lambda.Environment);
    expect(Object.keys(Variables).sort()).toEqual(['ORIGIN_SECRETS', 'REGISTRY_SECRET', 'STAGE', 'TABLE_NAME']);
    const { Variables: reader } = Object(onlyProperties(api, 'AWS::Lambda::Function', 'Reader').Environment);
    expect(Variables.REGISTRY_SECRET).toEqual(reader.REGISTRY_SECRET);
  });

  test('has on the table the rights that it is held against, and no others', () => {
    const given = allowedOnTable(api, 'Data')
      .flatMap(({ action, partitions }) => partitions.map((partition) => `${action} ${partition}`))
      .sort();
    const expected = [dataRights, ...Object.values(dataIndexRights)].flatMap((rights) =>
      Object.entries(rights).flatMap(([action, patterns]) => patterns.map((pattern) => `${action} ${pattern}`)),
    );
    expect([...new Set(given)]).toEqual([...new Set(expected)].sort());
  });

  test('is where every method at a table leads, so that it can tell which are allowed', () => {
    const [route] = Object.values(api.findResources('AWS::ApiGatewayV2::Route')).filter(
      ({ Properties }) => Properties.RouteKey === 'ANY /data/{file}',
    );
    const integrations = Object.entries(api.findResources('AWS::ApiGatewayV2::Integration'));
    const [integration] = integrations.filter(([id]) => JSON.stringify(route).includes(id));
    expect(JSON.stringify(integration)).toMatch(/"DataLive[0-9A-F]{8}"/);
  });
});
