import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFiles } from '#local/files.ts';
import { folderShelf } from '#local/folderShelf.ts';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { publish } from '#publisher/publish.ts';
import { projectFile } from '../local/support.ts';
import { IMPRINT, KEY } from '../publisher/published.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { rowsOf } from './asking.ts';

/* As a client meets it: over HTTP, with the snapshot beside it. */

let registry: Registry;
let server: HttpServer;
let origin: string;
const openData = mkdtempSync(join(tmpdir(), 'open-data-'));
beforeAll(async () => {
  registry = await createRegistry('2026-06-01T03:00:00.000Z');
  const { table, clock, handler: graphql, calendar, data } = registry;
  await publish({ table, shelf: folderShelf(openData), clock, key: KEY, imprint: IMPRINT });
  const files = serveFiles({ pages: projectFile('portal'), openData });
  server = await serveHttp(0, { graphql, calendar, data, documents: {}, files });
  origin = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.stop();
  await registry.close();
  rmSync(openData, { recursive: true });
});

/** A request whose line is sent as it is written here, as curl sends it. */
const raw = (path: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(pieces).toString() }));
    });
    sent.once('error', reject);
    sent.end();
  });

describe('a table over HTTP', () => {
  it('is answered with its headers, and readable by any page', async () => {
    const response = await fetch(`${origin}/data/regions.csv?level=CITY`, {
      headers: { origin: 'https://page.example' },
    });
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('access-control-allow-origin'),
    ]).toEqual([200, 'text/csv; charset=utf-8; header=present', '*']);
    expect(rowsOf(await response.text()).length).toBe(98);
  });

  it('takes a semicolon and a comma as they are typed, and as they are escaped', async () => {
    const typed = await raw('/data/regions.csv?separator=;&decimal=,');
    expect([typed.status, rowsOf(typed.body, ';').length]).toEqual([200, 552]);
    expect(await raw('/data/regions.csv?separator=%3B&decimal=%2C')).toEqual(typed);
  });

  it.each(['/data/regions.csv?name=%', '/data/regions.csv?name=%E0%A4%A', '/data/regions.csv?__proto__=1'])(
    'refuses %s as a client wrote it, and not by a fault',
    async (path) => {
      const { status, body } = await raw(path);
      expect([status, JSON.parse(body).status]).toEqual([400, 400]);
    },
  );

  it('is the file of the snapshot where nothing is asked of it, byte for byte', async () => {
    for (const file of ['regions.csv', 'regulations.ndjson', 'adoption_events.csv']) {
      const [live, latest] = await Promise.all(
        [`${origin}/data/${file}`, `${origin}/latest/${file}`].map(async (url) => (await fetch(url)).text()),
      );
      expect(live).toBe(latest);
    }
  });

  it('leads to a file that is there where it is asked for whole and too large', async () => {
    for (const file of ['adoption_daily.csv', 'reports.ndjson']) {
      const response = await fetch(`${origin}/data/${file}`);
      expect([response.status, response.redirected, response.url]).toEqual([200, true, `${origin}/latest/${file}`]);
    }
    const part = await fetch(`${origin}/data/adoption_daily.csv`, { headers: { range: 'bytes=0-2' } });
    expect([part.status, await part.text()]).toEqual([206, 'day']);
  });
});
