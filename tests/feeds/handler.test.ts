import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedsHandler } from '#feeds/handler.ts';
import { createClient } from '#store/table.ts';
import { readAtom, readJsonFeed } from '../support/feedReader.ts';
import { testOrigin, testSecret } from '../support/functions.ts';
import { feedEvent } from '../support/lambda/events.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';

let registry: Registry;

beforeAll(async () => {
  registry = await createRegistry();
});
afterAll(() => registry.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const event = feedEvent(path, { headers });
  const { requestContext } = event;
  return registry.feeds({ ...event, requestContext: { ...requestContext, http: { ...requestContext.http, method } } });
};

const NEWEST = ['/changes.atom', '/changes.json', '/changes/32.72.atom', '/changes/32.json'];
const ARCHIVE = '/changes/1-100.atom';

describe('a feed over HTTP', () => {
  it.each([
    ['/changes.atom', 'application/atom+xml; charset=utf-8'],
    ['/changes/32.72.atom', 'application/atom+xml; charset=utf-8'],
    ['/changes.json', 'application/feed+json; charset=utf-8'],
    ['/changes/32.json', 'application/feed+json; charset=utf-8'],
  ])('%s is %s that caches may keep for a minute', async (path, type) => {
    const { statusCode, headers } = await get(path);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
    });
    expect(headers['x-request-id']).toMatch(/./);
  });

  it('a page of the archive may be kept for a day, and tells when its last change was learned', async () => {
    const { statusCode, headers } = await get(ARCHIVE);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=86400, stale-while-revalidate=86400, stale-if-error=604800',
      'last-modified': 'Mon, 25 May 2026 00:00:00 GMT',
    });
  });

  it('is the same bytes from any container at any time', async () => {
    const other = createFeedsHandler(registry.table, { secret: testSecret, publicOrigin: testOrigin });
    for (const path of [...NEWEST, ARCHIVE]) {
      expect((await other(feedEvent(path))).body).toBe((await get(path)).body);
    }
  });

  it('says where it is by the registry’s own address, whatever the request calls it', async () => {
    const { body } = await get('/changes.atom', { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
    expect(readAtom(body).self).toBe(`${testOrigin}/changes.atom`);
    expect(body).not.toContain('evil');
  });

  it('is not sent again to who has it: by one tag, one of several, a weak one, or any', async () => {
    for (const path of [...NEWEST, ARCHIVE]) {
      const etag = String((await get(path)).headers.etag);
      for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
        const { statusCode, body, headers } = await get(path, { 'if-none-match': known });
        expect([statusCode, body, headers.etag]).toEqual([304, '', etag]);
        expect(headers).not.toHaveProperty('content-type');
      }
      expect((await get(path, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    }
  });

  it('by its time only a page of the archive is known, and only where no tag is shown', async () => {
    const since = { 'if-modified-since': 'Mon, 25 May 2026 00:00:00 GMT' };
    expect((await get(ARCHIVE, since)).statusCode).toBe(304);
    expect((await get(ARCHIVE, { 'if-modified-since': 'Sun, 24 May 2026 23:59:59 GMT' })).statusCode).toBe(200);
    expect((await get(ARCHIVE, { 'if-modified-since': 'yesterday' })).statusCode).toBe(200);
    expect((await get(ARCHIVE, { ...since, 'if-none-match': '"other"' })).statusCode).toBe(200);
    // Of changes of one second, one may get its number after the other was read.
    const { statusCode, headers } = await get('/changes.atom', {
      'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT',
    });
    expect(statusCode).toBe(200);
    expect(headers).not.toHaveProperty('last-modified');
  });

  it('answers HEAD as GET, without the text', async () => {
    for (const path of [...NEWEST, ARCHIVE]) {
      const whole = await get(path);
      const head = await get(path, {}, 'HEAD');
      expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', whole.headers.etag]);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s, and says what is allowed', async (method) => {
    const { statusCode, headers, body } = await get('/changes.atom', {}, method);
    expect([statusCode, headers.allow, headers['content-type']]).toEqual([
      405,
      'GET, HEAD',
      'application/problem+json',
    ]);
    expect(JSON.parse(body)).toMatchObject({ status: 405, title: 'Method Not Allowed' });
  });

  it.each(['99.99', '99', '3272', '32.7', '32.72.01'])(
    'says of a region that is not there, %s, that it is not',
    async (code) => {
      for (const path of [`/changes/${code}.atom`, `/changes/${code}.json`, `/changes/${code}/1-100.json`]) {
        const { statusCode, headers, body } = await get(path);
        expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
          404,
          'application/problem+json',
          'no-store',
        ]);
        expect(JSON.parse(body).detail).toMatch(`No region has the code ${code}: /changes/32.72.atom`);
      }
    },
  );

  it.each([
    ['that is not yet over', '/changes/101-200.atom'],
    ['that will come', '/changes/900001-900100.json'],
    ['that is none, since a wider one is', '/changes/32.72/1-100.atom'],
    ['that is too wide', '/changes/1-10000.atom'],
  ])('knows no page %s, and says where to begin', async (_, path) => {
    const { statusCode, body } = await get(path);
    expect(statusCode).toBe(404);
    expect(JSON.parse(body).detail).toMatch(
      /is no page of this archive, or not yet: begin at \/changes(\/32\.72)?\.atom and follow/,
    );
  });

  it.each([
    '/changes.xml',
    '/changes.rss',
    '/changes/.atom',
    '/changes/x.atom',
    '/changes/32.72.ics',
    '/changes/32.72',
    '/changes/REGION#32.atom',
    '/changes/1-99.atom',
    '/changes/2-101.atom',
    '/changes/01-100.atom',
    '/changes/0-99.atom',
    '/changes/1-100',
    '/changes/1-1000000000000000.atom',
    '/changes/32.72/32.73.atom',
    '/changes/32.72/.atom',
    '/changes/32%2E72/x.atom',
    '/changes/\n.atom',
    '/changes/32.72\n.atom',
    `/changes/${'9'.repeat(5_000)}.atom`,
  ])('knows nothing at %s, and repeats nothing of it', async (path) => {
    registry.table.requests.length = 0;
    const { statusCode, body } = await get(path);
    expect(statusCode).toBe(404);
    expect(JSON.parse(body).detail).toMatch('/changes.atom and /changes.json have all changes');
    expect(registry.table.requests).toEqual([]);
  });

  it('knows no document by a second address, with a slash within a name', async () => {
    const event = { ...feedEvent('/changes/32.72.atom'), pathParameters: { file: '32.72/1-100.atom' } };
    expect((await registry.feeds(event)).statusCode).toBe(404);
  });

  it('takes no notice of who asks', async () => {
    const asked = await get('/changes.atom', { authorization: 'Bearer nonsense', 'x-api-key': 'x' });
    expect(asked.body).toBe((await get('/changes.atom')).body);
  });

  it('tells a fault by its request alone', async () => {
    const client = createClient('http://127.0.0.1:1');
    const { statusCode, body, headers } = await createFeedsHandler(
      { client, name: 'none' },
      { secret: testSecret },
    )(feedEvent('/changes.atom'));
    client.destroy();
    expect(statusCode).toBe(500);
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.parse(body).detail).toBe(
      `The registry failed; the fault is logged under request ${headers['x-request-id']}.`,
    );
  });

  it('is refused to whoever goes around the door', async () => {
    const secret = 'what only the distribution knows, of the tests';
    const handler = createFeedsHandler(registry.table, { secret: testSecret, originSecrets: [secret] });
    expect((await handler(feedEvent('/changes.atom'))).statusCode).toBe(403);
    expect((await handler(feedEvent('/changes.atom', { headers: { 'x-origin-secret': secret } }))).statusCode).toBe(
      200,
    );
  });
});

describe('what a feed asks of the table', () => {
  it.each([
    ['/changes.atom', ['GetItem', 'GetItem', 'Query']],
    ['/changes/1-100.json', ['GetItem', 'GetItem', 'Query']],
    ['/changes/32.72.atom', ['GetItem', 'Query']],
    ['/changes/32.72/1-10000.atom', ['GetItem', 'GetItem', 'Query', 'Query']],
  ])('%s: %j', async (path, requests) => {
    await get(path);
    registry.table.requests.length = 0;
    await get(path);
    expect(registry.table.requests.toSorted()).toEqual(requests);
  });
});

it('a change is at the bare address, last, and at that of its region as soon as it has its number', async () => {
  const before = await get('/changes/32.72.json');
  const key = await reporting(registry).agency('32.72', 'bkpsdm');
  await registry.projected();
  for (const path of ['/changes.json', '/changes/32.72.json']) {
    const last = readJsonFeed((await get(path)).body).items.at(-1);
    expect(last?.own).toMatchObject({ kind: 'AGENCY', action: 'registerAgency', key, region: '32.72' });
  }
  expect((await get('/changes/32.72.json')).headers.etag).not.toBe(before.headers.etag);
  // A province's feed is of its own records.
  expect(readJsonFeed((await get('/changes/32.json')).body).items.map(({ own }) => own.key)).not.toContain(key);
});
