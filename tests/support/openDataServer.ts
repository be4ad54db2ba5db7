import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFiles } from '#local/files.ts';
import { manifestBytes } from '#opendata/manifest.ts';
import { signingKeyOf } from '#opendata/signature.ts';

export const DAY = '2026-05-31';
/** The files of the snapshot, by name. */
export const FILES: Readonly<Record<string, Buffer>> = {
  'regions.csv': Buffer.from('code,name\r\n32.70,"Kota, satu"\r\n32.72,Kota Sukabumi\r\n'),
  'regions.ndjson': Buffer.from('{"code":"32.70"}\n{"code":"32.72"}\n'),
  'figures.csv': Buffer.from('day,value\r\n2026-05-31,1\r\n'),
  'figures.parquet': Buffer.from([0x50, 0x41, 0x52, 0x31, 0x00, 0xff, 0x50, 0x41, 0x52, 0x31]),
};
export const key = signingKeyOf('the secret of a test');

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const listed = ([name, bytes]: [string, Buffer]) => ({ name, rows: 1, bytes: bytes.length, sha256: digestOf(bytes) });
export const MANIFEST = Buffer.from(
  manifestBytes({
    day: DAY,
    recordedAt: '2026-05-31T17:00:00.000Z',
    auditHead: { number: 0, hash: null },
    files: Object.entries(FILES).map(listed),
  }),
);

/**
 * A registry's open data over HTTP: the files of a signed snapshot as the local registry serves them, and tables by address: `regions` is
 * answered, `figures` is too large and lies in the snapshot, others lead astray.
 */
export async function serveOpenData() {
  const openData = mkdtempSync(join(tmpdir(), 'open-data-'));
  const files = serveFiles({ pages: openData, openData });
  /** What was asked for, in order. */
  const asked: string[] = [];
  for (const folder of ['latest', `snapshots/${DAY}`]) {
    mkdirSync(join(openData, folder), { recursive: true });
    for (const [name, bytes] of Object.entries(FILES)) writeFileSync(join(openData, folder, name), bytes);
    writeFileSync(join(openData, folder, 'manifest.json'), MANIFEST);
    writeFileSync(join(openData, folder, 'manifest.json.sig'), key.signatureOf(MANIFEST));
  }
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.startsWith('/data/')) return table(request, response);
    void files(request, response).then((isFound) => {
      if (!isFound) response.writeHead(404).end('<p>Nothing here</p>');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    /** Puts a file on the shelf in the place of the one that is there. */
    put: (path: string, bytes: Uint8Array) => writeFileSync(join(openData, path), bytes),
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(openData, { recursive: true });
    },
  };
}

function table({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(url, 'http://127.0.0.1');
  const name = pathname.slice('/data/'.length);
  const refuse = (status: number, code: string, detail: string): unknown =>
    response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ detail, code }));
  const lead = (location: string): unknown => response.writeHead(307, { location }).end('It lies elsewhere.');
  switch (name) {
    case 'regions.csv':
    case 'regions.ndjson':
      response.writeHead(200).end(FILES[name]);
      return;
    case 'figures.csv':
      if (search === '') lead('/latest/figures.csv');
      else refuse(400, 'ANSWER_TOO_LARGE', 'It is larger than 5 MB: filter by more columns.');
      return;
    case 'regions.json':
      lead('/latest/regions.ndjson');
      return;
    case 'away.csv':
      lead('https://example.org/latest/figures.csv');
      return;
    case 'round.csv':
      lead('/data/round.csv');
      return;
    case 'cut.csv':
      response.writeHead(200, { 'content-length': '1000' });
      response.write('code,name\r\n', () => response.destroy());
      return;
    default:
      refuse(404, 'NO_SUCH_TABLE', 'There is no table of that name.');
  }
}
