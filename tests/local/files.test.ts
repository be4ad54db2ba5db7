import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { contentSecurityPolicy } from '#config/securityHeaders.ts';
import { serveFiles } from '#local/files.ts';
import { serveHttp } from '#local/http.ts';

const openData = mkdtempSync(join(tmpdir(), 'open-data-'));
const pages = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => {
  for (const folder of [openData, pages]) rmSync(folder, { recursive: true });
});
beforeAll(() => {
  mkdirSync(join(openData, 'latest'), { recursive: true });
  writeFileSync(join(openData, 'latest', 'regions.csv'), 'code\n32.72\n');
  writeFileSync(join(openData, 'secret'), 'not served');
  mkdirSync(join(pages, 'assets'));
  writeFileSync(join(pages, 'assets', 'style-A.css'), 'body{}');
});

/** A server whose entries are never asked. */
async function site(): Promise<string> {
  const entry = async () => ({ statusCode: 500, body: 'an entry was asked' });
  const server = await serveHttp(0, {
    graphql: entry,
    calendar: entry,
    documents: {},
    files: serveFiles({ pages, openData }),
  });
  onTestFinished(() => server.stop());
  return `http://127.0.0.1:${server.port}`;
}

describe('what pages load', () => {
  it('is kept by browsers for ever, with what they are told of it in the cloud', async () => {
    const { status, headers } = await fetch(`${await site()}/assets/style-A.css`);
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/css')]);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy());
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('that is not there is kept by nobody', async () => {
    const { status, headers } = await fetch(`${await site()}/assets/style-B.css`);
    expect([status, headers.get('cache-control')]).toEqual([404, null]);
  });
});

describe('open data', () => {
  it('are served from where they were written, to any page', async () => {
    const origin = await site();
    const response = await fetch(`${origin}/latest/regions.csv`);
    expect([response.status, await response.text()]).toEqual([200, 'code\n32.72\n']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  });

  describe('as a part', () => {
    const [WHOLE, LENGTH] = ['code\n32.72\n', 11];
    const asked = async (headers: Record<string, string>, method = 'GET') => {
      const response = await fetch(`${await site()}/latest/regions.csv`, { method, headers });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    const told = async (name: string) => String((await fetch(`${await site()}/latest/regions.csv`)).headers.get(name));

    it.each([
      ['bytes=0-3', 'bytes 0-3/11', 'code'],
      ['bytes=0-0', 'bytes 0-0/11', 'c'],
      ['bytes=5-', 'bytes 5-10/11', '32.72\n'],
      ['bytes=5-1000', 'bytes 5-10/11', '32.72\n'],
      ['bytes=-6', 'bytes 5-10/11', '32.72\n'],
    ])('%s', async (range, of, text) => {
      expect(await asked({ range })).toEqual([206, of, text]);
    });

    it.each([
      ['of several parts', 'bytes=0-1,5-6'],
      ['of lines', 'lines=0-3'],
      ['of more than there is', 'bytes=-1000'],
    ])('%s is the whole', async (_, range) => {
      expect(await asked({ range })).toEqual([200, null, WHOLE]);
    });

    it.each(['bytes=11-', 'bytes=1000-2000', 'bytes=abc'])(
      'that is behind the end is refused, with the length: %s',
      async (range) => {
        expect(await asked({ range })).toEqual([416, `bytes */${LENGTH}`, '']);
      },
    );

    it('goes on with what one has by its tag or its day, and begins anew with what was changed since', async () => {
      const range = 'bytes=5-';
      expect(await told('accept-ranges')).toBe('bytes');
      const etag = await told('etag');
      expect(etag).toMatch(/^"[^"]+"$/);
      for (const known of [etag, await told('last-modified')]) {
        expect(await asked({ range, 'if-range': known })).toEqual([206, 'bytes 5-10/11', '32.72\n']);
      }
      for (const old of ['"other"', 'W/"other"', 'Mon, 01 Jan 2024 00:00:00 GMT']) {
        expect(await asked({ range, 'if-range': old })).toEqual([200, null, WHOLE]);
      }
    });

    it('has of HEAD the headers alone', async () => {
      expect(await asked({ range: 'bytes=0-3' }, 'HEAD')).toEqual([206, 'bytes 0-3/11', '']);
    });
  });

  it('are kept by caches as in the cloud: the latest for minutes, a dated one for ever', async () => {
    const origin = await site();
    mkdirSync(join(openData, 'snapshots', '2026-06-01'), { recursive: true });
    writeFileSync(join(openData, 'snapshots', '2026-06-01', 'regions.csv'), 'code\n');
    const of = async (path: string) => (await fetch(`${origin}${path}`)).headers;
    expect((await of('/latest/regions.csv')).get('cache-control')).toBe('public, max-age=300');
    const dated = await of('/snapshots/2026-06-01/regions.csv');
    expect(dated.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const headers = { 'if-none-match': String(dated.get('etag')) };
    expect((await fetch(`${origin}/snapshots/2026-06-01/regions.csv`, { headers })).status).toBe(304);
    expect((await of('/latest/none.csv')).get('cache-control')).toBeNull();
  });

  it.each([
    '/latest/none.csv',
    '/latest/../secret',
    '/latest/%2e%2e/secret',
    '/latest/..%2fsecret',
    '/secret',
    '/../package.json',
  ])('have nothing at %s', async (path) => {
    const response = await fetch(`${await site()}${path}`);
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it('are not written to', async () => {
    expect((await fetch(`${await site()}/latest/regions.csv`, { method: 'PUT', body: 'x' })).status).toBe(404);
  });
});
