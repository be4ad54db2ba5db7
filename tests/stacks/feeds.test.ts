import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFeedsHandler } from '#feeds/handler.ts';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { testSecret } from '../support/functions.ts';
import { feedEvent } from '../support/lambda/events.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { type Asked, covers, noteRights, type Right } from '../support/rights.ts';
import { allowedOnTable, onlyProperties, synthesised } from './synthesised.ts';

const { api } = synthesised();

describe('the rights of the feeds', () => {
  let registry: Registry;
  const asked: Asked[] = [];
  beforeAll(async () => {
    registry = await createRegistry();
    const client = new DynamoDBClient({
      endpoint: registry.table.endpoint,
      region: localRegion,
      credentials: localCredentials,
    });
    noteRights(client, asked);
    const feeds = createFeedsHandler({ client, name: registry.table.name }, { secret: testSecret });
    const paths = ['/changes.atom', '/changes/1-100.json', '/changes/32.72.json', '/changes/32.72/1-10000.atom'];
    for (const path of [...paths, ...paths]) expect((await feeds(feedEvent(path))).statusCode).toBeLessThan(500);
    client.destroy();
  });
  afterAll(() => registry.close());

  const rights = allowedOnTable(api, 'Feeds').flatMap(({ action, partitions }): Right[] =>
    partitions.map((pattern) => ({ action, pattern })),
  );

  test('are for all that any feed asks', () => {
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((one) => !rights.some((right) => covers(right, one)))).toEqual([]);
  });

  test('are for nothing else: each is needed, and of law, of changes and of one head alone', () => {
    expect(rights.filter((right) => !asked.some((one) => covers(right, one)))).toEqual([]);
    expect([...new Set(rights.map(({ pattern }) => pattern))].sort()).toEqual(['CHG#*', 'LEDGER#HEAD', 'REF']);
    expect([...new Set(rights.map(({ action }) => action))].sort()).toEqual(['dynamodb:GetItem', 'dynamodb:Query']);
  });
});

describe('the function of feeds', () => {
  const lambda = onlyProperties(api, 'AWS::Lambda::Function', 'Feeds');

  test('runs on Node 24 on arm64, and gives up after 10 s', () => {
    expect(lambda).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Timeout: 10 });
  });

  test('is told the registry’s own address where it has one', () => {
    const names = (given: unknown) => Object.keys(Object(given).Environment.Variables).sort();
    expect(names(lambda)).toEqual(['ORIGIN_SECRETS', 'REGISTRY_SECRET', 'STAGE', 'TABLE_NAME']);
    const CERTIFICATE_ARN = 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f';
    const named = synthesised('prod', { PORTAL_DOMAIN: 'fleksibel.example.go.id', CERTIFICATE_ARN });
    const { Environment } = Object(onlyProperties(named.api, 'AWS::Lambda::Function', 'Feeds'));
    expect(Environment.Variables.PUBLIC_ORIGIN).toBe('https://fleksibel.example.go.id');
  });

  test('is where every method at a feed leads, so that it can tell which are allowed', () => {
    const routes = Object.values(api.findResources('AWS::ApiGatewayV2::Route')).filter(({ Properties }) =>
      Properties.RouteKey.startsWith('ANY /changes'),
    );
    const integrations = Object.entries(api.findResources('AWS::ApiGatewayV2::Integration'));
    expect(routes).toHaveLength(4);
    for (const route of routes) {
      const [integration] = integrations.filter(([id]) => JSON.stringify(route).includes(id));
      expect(JSON.stringify(integration)).toMatch(/"FeedsLive[0-9A-F]{8}"/);
    }
  });
});
