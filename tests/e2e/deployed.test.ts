import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { fromLambdaResult } from '#local/gateway.ts';
import type { GatewayEvent } from '#local/lambda.ts';
import { bucketShelf } from '#publisher/bucket.ts';
import { preTokenEvent } from '../claims/cognito.ts';
import { NAMES, textOf } from '../publisher/published.ts';
import { onlyProperties, pageAssets, synthesised } from '../stacks/synthesised.ts';
import { type Bucket, bucketCredentials, createBucket } from '../support/bucket.ts';
import { environmentsOf } from '../support/functions.ts';
import { bundleNames, forThisTest, startBundle, TRAITS } from '../support/lambda/bundled.ts';
import type { Container } from '../support/lambda/container.ts';
import { behindCloudFront, calendarEvent, dataEvent, httpApiEvent, scheduleEvent } from '../support/lambda/events.ts';
import { openReceiver } from '../support/receiver.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';
import { subscribing } from '../support/webhooks.ts';

/* The functions as the stacks deploy them: with the variables, memory and time that the templates give, behind the distribution. */

const { templates } = synthesised();
/** The functions of the templates, with the bundle that each runs. */
const DEPLOYED = [
  ['Reader', templates.api, 'graphql'],
  ['Writer', templates.api, 'graphql'],
  ['Calendar', templates.api, 'calendar'],
  ['Feeds', templates.api, 'feeds'],
  ['Webhooks', templates.api, 'webhooks'],
  ['Data', templates.api, 'data'],
  ['Pages', templates.portal, 'pages'],
  ['Projector', templates.projector, 'projector'],
  ['Publisher', templates.publisher, 'publisher'],
  ['Claims', templates.auth, 'claims'],
] as const;

const [NEWEST, BEFORE] = ['n'.repeat(64), 'b'.repeat(64)];
let registry: Registry;
let bucket: Bucket;
/** The environment of every bundle in the cloud, with the engines of the tests in AWS's place. */
let environments: Record<string, Record<string, string>>;
beforeAll(async () => {
  [registry, bucket] = await Promise.all([createRegistry(undefined, { onLoopback: true }), createBucket()]);
  const { graphql, calendar, feeds, data, projector } = environmentsOf(registry);
  // Under CloudFront's own name nobody tells it.
  const { PUBLIC_ORIGIN: _, ...unnamed } = feeds;
  const behind = { ORIGIN_SECRETS: `${NEWEST},${BEFORE}` };
  environments = {
    graphql: { ...graphql, ...behind },
    calendar: { ...calendar, ...behind },
    feeds: { ...unnamed, ...behind },
    data: { ...data, ...behind },
    pages: {
      STAGE: 'local',
      GRAPHQL_URL: 'http://127.0.0.1:1/graphql',
      PAGE_ASSETS: JSON.stringify(pageAssets),
      OIDC_ISSUER: 'https://issuer.example',
      OIDC_CLIENT_ID: 'portal',
      PAGE_CONNECTS: 'https://issuer.example',
      ...behind,
    },
    projector,
    publisher: {
      ...projector,
      BUCKET_NAME: bucket.bucket,
      S3_ENDPOINT: bucket.endpoint,
      SNAPSHOT_SECRET: 's'.repeat(64),
    },
    webhooks: { ...projector, REGISTRY_SECRET: testSecret },
    claims: { STAGE: 'dev' },
  };
});
afterAll(() => Promise.all([registry.close(), bucket.close()]));

/** What stands in AWS's place. */
const OF_THE_TESTS = ['DYNAMODB_ENDPOINT', 'S3_ENDPOINT'];

describe('what is tested is what is deployed', () => {
  it('is every bundle', () => {
    expect([...new Set(DEPLOYED.map(([, , name]) => name))].sort()).toEqual([...bundleNames].sort());
  });

  it.each(DEPLOYED)('%s has its variables, memory and time', (id, template, name) => {
    const { Environment, MemorySize, Timeout } = Object(onlyProperties(template, 'AWS::Lambda::Function', id));
    const given = Object.keys(Environment.Variables);
    const tested = Object.keys(environments[name] ?? {}).filter((variable) => !OF_THE_TESTS.includes(variable));
    expect(tested.sort()).toEqual(given.sort());
    expect(TRAITS[name]).toEqual({ memoryMb: MemorySize, limitMs: Timeout * 1_000 });
  });
});

const QUERY = new URLSearchParams({ query: '{ region(code: "32.72") { name } }' }).toString();
const POSTED = { method: 'POST' as const, headers: { 'content-type': 'application/json' } };
const asking = (path: string, headers: Record<string, string>) =>
  httpApiEvent({
    ...POSTED,
    path,
    headers: { ...POSTED.headers, ...headers },
    body: '{"query":"{ region(code: \\"32.72\\") { name } }"}',
  });
const viewer = '198.51.100.23:46532';

describe('behind the distribution', () => {
  let graphql: Container;
  const ask = async (event: GatewayEvent) => {
    const { status, headers, body } = fromLambdaResult(await graphql.invoke(event));
    return { status, headers, body: JSON.parse(body.toString()) };
  };
  beforeAll(async () => {
    graphql = await startBundle('graphql', environments.graphql ?? {});
  });
  afterAll(() => graphql.close());

  it.each([
    ['newest', NEWEST],
    ['one before', BEFORE],
  ])('what bears the %s secret is answered', async (_which, secret) => {
    const { status, body } = await ask(httpApiEvent({ query: QUERY, headers: behindCloudFront(secret, viewer) }));
    expect([status, body.data]).toEqual([200, { region: { name: 'Kota Sukabumi' } }]);
  });

  it.each([
    ['none', {}],
    ['another', behindCloudFront('x'.repeat(64), viewer)],
    ['a part of one', behindCloudFront(NEWEST.slice(1), viewer)],
    ['both in one', behindCloudFront(`${NEWEST},${BEFORE}`, viewer)],
  ])('what bears %s is refused, and told nothing', async (_what, headers) => {
    const { status, body } = await ask(httpApiEvent({ query: QUERY, headers }));
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([403, undefined, 'NOT_THE_FRONT_DOOR']);
  });

  it('who writes an address into the headers that the gateway fills is charged by what CloudFront saw all the same', async () => {
    const left = async (headers: Record<string, string>) => {
      const answered = await ask(asking('/graphql', headers));
      return Number(/r=(\d+)/.exec(answered.headers.ratelimit ?? '')?.[1]);
    };
    const forged = { ...behindCloudFront(NEWEST, '198.51.100.99:1'), 'x-forwarded-for': '192.0.2.1' };
    const first = await left(forged);
    const second = await left({ ...forged, 'x-forwarded-for': '192.0.2.2' });
    expect(second).toBeLessThan(first);
    expect(await left(behindCloudFront(NEWEST, '198.51.101.1:1'))).toBe(first);
  });

  it('what is posted is answered alike on the way to the reader and on that to the writer', async () => {
    const headers = behindCloudFront(NEWEST, viewer);
    const [reader, writer] = [await ask(asking('/graphql', headers)), await ask(asking('/graphql/signed-in', headers))];
    expect(writer.body).toEqual(reader.body);
  });

  it('a calendar is answered by the same rule', async () => {
    const calendar = await forThisTest(startBundle('calendar', environments.calendar ?? {}));
    const answered = async (headers: Record<string, string>) =>
      fromLambdaResult(await calendar.invoke(calendarEvent('32.72.ics', { headers }))).status;
    expect([await answered({}), await answered(behindCloudFront(NEWEST, viewer))]).toEqual([403, 200]);
  });

  it('and so is a table by address', async () => {
    const data = await forThisTest(startBundle('data', environments.data ?? {}));
    const answered = async (headers: Record<string, string>) =>
      fromLambdaResult(await data.invoke(dataEvent('regions.csv', { headers }))).status;
    expect([await answered({}), await answered(behindCloudFront(NEWEST, viewer))]).toEqual([403, 200]);
  });
});

it('the publisher, as its schedule calls it, writes the files of the day', async () => {
  const publisher = await forThisTest(
    startBundle('publisher', environments.publisher ?? {}, { credentials: bucketCredentials }),
  );
  expect(await publisher.invoke(scheduleEvent)).toMatchObject({ snapshot: 'WRITTEN', latest: 'WRITTEN' });
  const shelf = bucketShelf(bucket.client, bucket.bucket);
  const { files } = JSON.parse(await textOf(shelf, 'latest/manifest.json'));
  for (const name of NAMES) expect(files.map((one: { name: string }) => one.name)).toContain(`${name}.parquet`);
  expect((await textOf(shelf, 'latest/regions.csv')).trimEnd().split('\n')).toHaveLength(553);
});

it('the deliverer, as its schedule calls it, tells nobody on this machine, whatever is registered', async () => {
  const receiver = await openReceiver();
  onTestFinished(() => receiver.close());
  const people = reporting(registry);
  const subscriptions = subscribing(registry, await people.registrar());
  const { webhook } = await subscriptions.register({ url: receiver.url });
  await people.agency('32.72', 'terdengar');
  await registry.projected();
  const deliverer = await forThisTest(startBundle('webhooks', environments.webhooks ?? {}));
  expect(await deliverer.invoke(scheduleEvent)).toEqual({ taken: 0, notTaken: 1 });
  expect(receiver.received).toEqual([]);
  expect((await subscriptions.one(webhook.id)).lastFailure).toMatchObject({
    cause: expect.stringMatching(/NOT_PUBLIC|UNRESOLVED/),
  });
}, 60_000);

it('the function of claims answers Cognito, and refuses whoever is entered wrongly by an error with a reason', async () => {
  const claims = await forThisTest(startBundle('claims', environments.claims ?? {}));
  const event = preTokenEvent({ 'custom:role': 'region-officer', 'custom:region': '32.72' });
  expect(await claims.invoke(event)).toMatchObject({
    request: event.request,
    response: {
      claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: { region: '32.72' } } },
    },
  });
  await expect(claims.invoke(preTokenEvent({ 'custom:role': 'region-officer' }))).rejects.toThrow(/custom:region/);
});
