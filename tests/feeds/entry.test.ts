import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromLambdaResult } from '#local/gateway.ts';
import type { GatewayEvent } from '#local/lambda.ts';
import { readAtom } from '../support/feedReader.ts';
import { environmentsOf } from '../support/functions.ts';
import { startBundle } from '../support/lambda/bundled.ts';
import type { Container } from '../support/lambda/container.ts';
import { feedEvent, functionUrlEvent } from '../support/lambda/events.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let feeds: Container;
beforeAll(async () => {
  registry = await createRegistry();
  feeds = await startBundle('feeds', environmentsOf(registry).feeds);
});
afterAll(async () => {
  await feeds.close();
  await registry.close();
});

const answered = async (event: GatewayEvent) => fromLambdaResult(await feeds.invoke(event));

it('is answered by the bundle as by the sources, in bytes that a reader of feeds reads', async () => {
  const paths = ['/changes.atom', '/changes.json', '/changes/1-100.atom', '/changes/32.72.json', '/changes/99.99.atom'];
  for (const path of [...paths, '/changes/32.72/1-100.atom', '/changes/x.atom']) {
    const event = feedEvent(path);
    expect(await answered(event)).toEqual(fromLambdaResult(await registry.feeds(event)));
  }
  const { status, body } = await answered(feedEvent('/changes.atom'));
  expect(status).toBe(200);
  expect(readAtom(body.toString()).items.length).toBeGreaterThan(100);
});

it('needs no token, and neither cookies nor a body change anything', async () => {
  const plain = await answered(feedEvent('/changes.json'));
  const more = { cookies: ['a=1', 'b=2'], body: Buffer.from('{').toString('base64'), isBase64Encoded: true };
  expect(await answered(feedEvent('/changes.json', more))).toEqual(plain);
});

it('is not found where no route names the feed, as on a function URL', async () => {
  expect((await answered(functionUrlEvent({ path: '/changes.atom' }))).status).toBe(404);
});
