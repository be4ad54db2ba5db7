import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { createObserver } from '#observe/observer.ts';
import { webhooksRights } from '#stacks/webhooks.ts';
import { createDeliverer } from '#webhooks/handler.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';
import { type Asked, covers, noteRights, type Right } from '../support/rights.ts';
import { reachOf, subscribing } from '../support/webhooks.ts';

/* What the deliverer asks of the table while it tells subscribers, held against what the stack grants it: no more and no less. */

let registry: Registry;
let receiver: Receiver;
const asked: Asked[] = [];
beforeAll(async () => {
  [registry, receiver] = await Promise.all([createRegistry(undefined, { onLoopback: true }), openReceiver()]);
  const people = reporting(registry);
  const subscriptions = subscribing(registry, await people.registrar());
  for (const path of ['a', 'b']) await subscriptions.register({ url: `https://localhost:${receiver.port}/${path}` });
  await people.agency('32.72', 'hak');
  await registry.projected();
  const { name, endpoint } = registry.table;
  const client = new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials });
  noteRights(client, asked);
  receiver.state.answering = ({ path }) => (path === '/a' ? 204 : 500);
  const run = createDeliverer({
    table: { client, name },
    secret: testSecret,
    observer: createObserver({ stage: 'test', write: () => {} }),
    reach: reachOf(receiver),
    clock: registry.clock,
  });
  expect(await run()).toEqual({ taken: 1, notTaken: 1 });
  client.destroy();
});
afterAll(() => Promise.all([registry.close(), receiver.close()]));

const granted = Object.entries(webhooksRights).flatMap(([action, patterns]) =>
  patterns.map((pattern): Right => ({ action, pattern })),
);

test('the deliverer has a right for each of its requests', () => {
  expect(asked.filter((one) => !granted.some((right) => covers(right, one)))).toEqual([]);
});

test('the deliverer has no right that it does not use', () => {
  expect(granted.filter((right) => !asked.some((one) => covers(right, one)))).toEqual([]);
});
