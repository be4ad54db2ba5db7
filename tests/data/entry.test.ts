import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromLambdaResult } from '#local/gateway.ts';
import { environmentsOf } from '../support/functions.ts';
import { startBundle } from '../support/lambda/bundled.ts';
import type { Container } from '../support/lambda/container.ts';
import { dataEvent, functionUrlEvent } from '../support/lambda/events.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { rowsOf } from './asking.ts';

let registry: Registry;
let data: Container;
beforeAll(async () => {
  registry = await createRegistry();
  data = await startBundle('data', environmentsOf(registry).data, { clock: registry.clock });
});
afterAll(async () => {
  await data.close();
  await registry.close();
});

const answered = async (event: Parameters<Container['invoke']>[0]) => fromLambdaResult(await data.invoke(event));
const ROUTES: readonly (readonly [file: string, query: string])[] = [
  ...['regions.csv', 'regions.json', 'regions.xlsx', 'regulations.metadata.json', 'index.json'].map(
    (file): [string, string] => [file, ''],
  ),
  ['regions.csv', 'level=CITY&columns=code,name&separator=;'],
  ['adoption_events.json', 'region_code=32.72'],
  ['adoption_daily.csv', 'region_code=32.72&from=2026-05-01&to=2026-05-03'],
  ['reports.csv', ''],
  ['regions.csv', 'levle=CITY'],
  ['nothing.csv', ''],
];

it.each(ROUTES)('is answered by the bundle as by the sources: %s?%s', async (file, query) => {
  const event = dataEvent(file, { query });
  const [bundle, sources] = [await answered(event), fromLambdaResult(await registry.data(event))];
  expect([bundle.status, bundle.body.toString()]).toEqual([sources.status, sources.body.toString()]);
  expect(Object.keys(bundle.headers).sort()).toEqual(Object.keys(sources.headers).sort());
});

it('needs no token, and neither cookies nor a body change anything', async () => {
  const plain = await answered(dataEvent('regions.csv'));
  const more = { cookies: ['a=1', 'b=2'], body: Buffer.from('{').toString('base64'), isBase64Encoded: true };
  expect((await answered(dataEvent('regions.csv', more))).body).toEqual(plain.body);
  expect(rowsOf(plain.body.toString()).length).toBe(552);
});

it('is not found where no route names the file, as on a function URL', async () => {
  expect((await answered(functionUrlEvent({ path: '/data/regions.csv' }))).status).toBe(404);
});
