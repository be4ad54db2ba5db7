import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';

/** A message as a receiver got it. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A body that is longer than all that lies between a sender and a reader who does not read on: 200 MB. */
const LONG = 200_000_000;
const PART = Buffer.alloc(65_536, 'x');

/** How a receiver answers a message: a status, or `HANG` for nothing at all; a function does as it likes. */
export type Answering = number | 'HANG' | ((message: Received) => number | Promise<number>);

/** A key and a certificate of `localhost` that nobody else trusts, made anew. */
function selfSigned(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,DNS:penerima.go.id'];
    execFileSync('openssl', ['req', '-x509', ...curve, '-keyout', key, '-out', cert, '-days', '2', ...names], {
      stdio: 'ignore',
    });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A receiver of messages on this machine, by https. It answers 204 unless told otherwise. */
export async function openReceiver() {
  const { key, cert } = selfSigned();
  const received: Received[] = [];
  const state: { answering: Answering; headers: Record<string, string>; isLong: boolean; sent: number } = {
    answering: 204,
    headers: {},
    isLong: false,
    sent: 0,
  };
  function* longBody(): Generator<Buffer> {
    for (; state.sent < LONG; state.sent += PART.byteLength) yield PART;
  }
  const server = createServer({ key, cert }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      const message = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts).toString() };
      received.push(message);
      const { answering } = state;
      const status = typeof answering === 'function' ? await answering(message) : answering;
      if (status === 'HANG') return;
      response.writeHead(status, state.headers);
      if (state.isLong) pipeline(Readable.from(longBody()), response, () => undefined);
      else response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    /** What it got, in order. */
    received,
    state,
    /** Its certificate, for whoever trusts it. */
    cert,
    url: `https://localhost:${port}/perubahan`,
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export type Receiver = Awaited<ReturnType<typeof openReceiver>>;
