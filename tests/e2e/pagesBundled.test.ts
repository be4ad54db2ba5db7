import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { createPagesEntry } from '#pages/handler.ts';
import { createPagesHandler, type PageResponse } from '#portal/server/handler.ts';
import { forThisTest, startBundle } from '../support/lambda/bundled.ts';
import { pageAssets } from '../support/pageAssets.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

/* The pages as they are deployed, before a registry that is asked over HTTP. */

let registry: Registry;
let server: HttpServer;
let graphql: string;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  server = await serveHttp(0, {
    graphql: (event) => registry.handler(event),
    calendar: async () => null,
    documents: {},
  });
  graphql = `http://127.0.0.1:${server.port}/graphql`;
});
afterAll(async () => {
  await server.stop();
  await registry.close();
});

it.each(['/', '/en', '/daerah/32.72', '/en/daerah/32', '/tidak-ada', '/?on=2026-02-30'])(
  'the bundle of the pages writes what its sources write, sign by sign: %s',
  async (target) => {
    const [rawPath = '', rawQueryString = ''] = target.split('?');
    const request = {
      version: '2.0',
      routeKey: '$default',
      rawPath,
      rawQueryString,
      headers: {},
      requestContext: { requestId: 'one', http: { method: 'GET', path: rawPath } },
      isBase64Encoded: false,
    };
    const environment = { STAGE: 'local', GRAPHQL_URL: graphql, PAGE_ASSETS: JSON.stringify(pageAssets) };
    const bundled = await forThisTest(startBundle('pages', environment, { clock: registry.clock }));
    const sources = createPagesEntry(createPagesHandler({ graphql, assets: pageAssets, now: registry.clock }));
    const [made, expected] = [(await bundled.invoke(request)) as PageResponse, await sources(request)];
    expect(made.body).toBe(expected.body);
    expect(made).toEqual(expected);
  },
);
