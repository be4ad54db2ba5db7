import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUDGETS } from '#domain/budget.ts';
import { createFeedsHandler } from '#feeds/handler.ts';
import { createAuthenticate } from '#graphql/authenticate.ts';
import { createHandler, type GatewayRequest } from '#graphql/handler.ts';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { createObserver } from '#observe/observer.ts';
import { createPagesEntry, type PagesRequest } from '#pages/handler.ts';
import { createPagesHandler } from '#portal/server/handler.ts';
import { pageAssets } from '../support/pageAssets.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';

/* The entry as it stands in the cloud: the distribution's secret before it, and the registry's API behind it, over HTTP. */

const SECRET = 'what the distribution sends, of 32 characters or more';
const BEFORE = 'what it sent before, which is accepted for a while yet';
const ISSUER = 'https://issuer.example';
const SIGN_IN = { issuer: ISSUER, clientId: 'portal', scope: 'openid', connects: [ISSUER] };

let registry: Registry;
let server: HttpServer;
/** What the API was asked with, and, where it is set, what it answers in place of what is asked. */
let asked: GatewayRequest[];
let instead: ((count: number) => object | undefined) | undefined;
let lines: string[];

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const ADDRESS = { points: 1_000, lot: 100, free: 0 };
  const graphql = createHandler({
    table: registry.table,
    authenticate: createAuthenticate(registry.oidc),
    observer: null,
    clock: registry.clock,
    secret: testSecret,
    originSecrets: [SECRET],
    budgets: { ...BUDGETS, ADDRESS },
    timeLimitMs: 120_000,
  });
  server = await serveHttp(0, {
    graphql: async (event) => {
      asked.push(event);
      return instead?.(asked.length) ?? graphql(event);
    },
    calendar: async () => null,
    feeds: createFeedsHandler(registry.table, { secret: testSecret, originSecrets: [SECRET] }),
    documents: {},
  });
});
afterAll(async () => {
  await server.stop();
  await registry.close();
});
beforeEach(() => {
  asked = [];
  lines = [];
  instead = undefined;
});
afterEach(() => registry.at('2026-08-01T03:00:00.000Z'));

const entryAt = (graphql: string, originSecrets = [SECRET, BEFORE]) =>
  createPagesEntry(createPagesHandler({ graphql, assets: pageAssets, signIn: SIGN_IN, now: registry.clock }), {
    originSecrets,
    observer: createObserver({ stage: 'prod', write: (line) => void lines.push(line) }),
  });

let visitors = 0;
/** A request as the distribution hands it on, by default of somebody new. */
function request(
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: object } = {},
): PagesRequest {
  const [rawPath = '', rawQueryString = ''] = target.split('?');
  visitors += 1;
  const viewer = `203.0.${Math.floor(visitors / 250)}.${visitors % 250}:4711`;
  return {
    rawPath,
    rawQueryString,
    headers: { 'x-origin-secret': SECRET, 'cloudfront-viewer-address': viewer, ...headers },
    requestContext: { requestId: `request ${visitors}`, http: { method } },
  };
}
const get = (target: string, more: { method?: string; headers?: object } = {}) =>
  entryAt(`http://127.0.0.1:${server.port}/graphql`)(request(target, more));
const line = () => JSON.parse(lines.at(-1) ?? '{}');

describe('a page over HTTP', () => {
  it('is HTML that caches keep for a minute, under a tag, with its request', async () => {
    const { statusCode, headers, body } = await get('/daerah/32.72');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=300, stale-if-error=86400');
    expect(headers.etag).toMatch(/^"[\w-]{43}"$/);
    expect(headers['x-request-id']).toMatch(/^request \d+$/);
    expect(body).toMatch(/^<!doctype html><html lang="id">.*Kota Sukabumi/);
    expect(body).toContain(`<script type="module" src="${pageAssets.script}">`);
  });

  it('lets a script speak with its own origin and the issuer alone', async () => {
    const { headers } = await get('/daerah/32.72');
    expect(headers['content-security-policy']).toContain(`connect-src 'self' ${ISSUER}; base-uri`);
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('is not sent again to whoever has it', async () => {
    const first = await get('/en/daerah/32.72');
    const again = await get('/en/daerah/32.72', { headers: { 'if-none-match': `W/${first.headers.etag}` } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(again.headers).toMatchObject({
      etag: first.headers.etag,
      'cache-control': first.headers['cache-control'],
      'content-security-policy': first.headers['content-security-policy'],
    });
    expect(again.headers).not.toHaveProperty('content-type');
  });

  it('answers HEAD as GET, without the page', async () => {
    const [whole, head] = [await get('/daerah/32'), await get('/daerah/32', { method: 'HEAD' })];
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', whole.headers.etag]);
  });

  it('is only read', async () => {
    const { statusCode, headers } = await get('/', { method: 'POST' });
    expect([statusCode, headers.allow, headers['cache-control']]).toEqual([405, 'GET, HEAD', 'no-store']);
    expect(asked).toEqual([]);
  });

  it('says in both languages that there is none, without asking the registry, and no cache keeps it', async () => {
    for (const [path, words] of [
      ['/tidak-ada', 'Halaman tidak ditemukan'],
      ['/en/nothing', 'Page not found'],
    ] as const) {
      const { statusCode, headers, body } = await get(path);
      expect([statusCode, headers['cache-control']]).toEqual([404, 'no-store']);
      expect(body).toContain(words);
    }
    expect(asked).toEqual([]);
  });

  it('is the same whatever else somebody hung on its address, and what else their browser sends', async () => {
    const plain = await get('/');
    for (const target of ['/?utm_source=x', '/?on=&basis=', '/?code=one-time&state=s']) {
      const headers = {
        cookie: 'a=b',
        authorization: 'Bearer a.b.c',
        'x-api-key': 'k',
        accept: 'x',
        'x-forwarded-host': 'evil',
      };
      expect((await get(target, { headers })).body).toBe(plain.body);
    }
    const said = JSON.stringify(asked);
    for (const unsaid of ['Bearer', 'utm_source', 'one-time', 'evil', '"a=b"']) expect(said).not.toContain(unsaid);
  });

  it('puts what somebody asked into HTML as text', async () => {
    const { statusCode, body } = await get(`/?basis=${encodeURIComponent('<script>alert(1)</script>"')}`);
    expect(statusCode).toBe(400);
    expect(body).not.toContain('<script>alert');
  });

  it('takes a value that is longer than any for a question without an answer, which is no fault', async () => {
    expect((await get(`/?basis=${'x'.repeat(10_001)}`)).statusCode).toBe(400);
    expect(line()).toMatchObject({ status: 400, Faults: 0 });
  });
});

describe('the door', () => {
  it('is the distribution alone: whoever goes around it is refused and nothing is asked', async () => {
    for (const headers of [{ 'x-origin-secret': undefined }, { 'x-origin-secret': 'another' }]) {
      expect(await get('/', { headers })).toMatchObject({ statusCode: 403, headers: { 'cache-control': 'no-store' } });
    }
    expect(asked).toEqual([]);
  });

  it('accepts the secret of before, and shows the API the newest', async () => {
    expect((await get('/daerah/32.72', { headers: { 'x-origin-secret': BEFORE } })).statusCode).toBe(200);
    expect(new Set(asked.map(({ headers }) => headers['x-origin-secret']))).toEqual(new Set([SECRET]));
  });

  it('where nothing stands in front no header is handed on', async () => {
    instead = () => ({ statusCode: 503 });
    await entryAt(`http://127.0.0.1:${server.port}/graphql`, [])(request('/daerah/32.72'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { headers } of asked) {
      expect(headers).not.toHaveProperty('x-origin-secret');
      expect(headers).not.toHaveProperty('cloudfront-viewer-address');
    }
  });
});

describe('what a page asks', () => {
  const one = { headers: { 'cloudfront-viewer-address': '198.51.100.7:1' } };

  it('is charged to the visitor, who is told in words when to come again; another is not held up', async () => {
    let last = await get('/daerah/32.72', one);
    for (let times = 0; times < 60 && last.statusCode === 200; times += 1) last = await get('/daerah/32.72', one);
    expect([last.statusCode, last.headers['retry-after'], last.headers['cache-control']]).toEqual([
      429,
      '60',
      'no-store',
    ]);
    expect(last.body).toContain('Coba lagi dalam 60 detik.');
    expect(line()).toMatchObject({ status: 429, Faults: 0 });
    expect((await get('/en/daerah/32.72', one)).body).toContain('Please try again in 60 seconds.');
    expect((await get('/daerah/32.72')).statusCode).toBe(200);
  });

  it('that is not answered whole makes a page that no cache keeps, since another may be answered', async () => {
    instead = (count) => (count === 3 ? { statusCode: 503, body: '{}' } : undefined);
    const { statusCode, headers, body } = await get('/daerah/32.72');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toContain('Sebagian isi halaman ini sedang tidak dapat dibaca.');
  });

  it('and is not answered at all makes a page that says so, and a line that leads to the cause', async () => {
    const { statusCode, headers, body } = await entryAt('http://127.0.0.1:1/graphql')(request('/'));
    expect([statusCode, headers['cache-control']]).toEqual([503, 'no-store']);
    expect(body).toContain('Registri sedang tidak dapat dibaca');
    expect(line()).toMatchObject({ status: 503, Faults: 1, errors: ['UNREACHABLE'] });
  });
});

describe('the line of the log', () => {
  it('says which kind of page was asked for, not who asked, nor what', async () => {
    await get('/?on=2026-01-31', { headers: { 'cloudfront-viewer-address': '198.51.100.9:1' } });
    expect(line()).toMatchObject({
      operation: 'page',
      operationName: 'nation',
      status: 200,
      Operation: 'page',
      Requests: 1,
    });
    expect(lines.join('')).not.toMatch(/198\.51|2026-01-31/);
  });
});
