import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An answer of the engine. */
interface Recorded {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A stand-in for DynamoDB that gives answers of an engine again without asking it. */
export interface RecordedStore {
  endpoint: string;
  /** From now on the engine is asked no more; what it was not asked before fails. */
  seal(): void;
  close(): Promise<void>;
}

/**
 * Starts a stand-in on loopback that hands requests on to an engine and keeps its answers until it is sealed. A request is known by its
 * operation and body; a write, which holds the minute it is of, by its operation alone.
 */
export async function startRecordedStore(engine: string): Promise<RecordedStore> {
  const answers = new Map<string, Recorded>();
  let isSealed = false;
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const operation = String(request.headers['x-amz-target']);
    const digest = createHash('sha256').update(body).digest('hex');
    const name = operation.endsWith('UpdateItem') ? operation : `${operation} ${digest}`;
    let answer = answers.get(name);
    if (answer === undefined && !isSealed) {
      answer = await asked(engine, request.headers, body);
      answers.set(name, answer);
    }
    if (answer === undefined) {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(
        JSON.stringify({
          __type: 'com.amazon.coral.validate#ValidationException',
          message: `not recorded: ${operation} ${body}`,
        }),
      );
      return;
    }
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    seal: () => {
      isSealed = true;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Headers of the connection rather than of the request. */
const OF_CONNECTION = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);

async function asked(engine: string, given: NodeJS.Dict<string | string[]>, body: Buffer): Promise<Recorded> {
  const headers = Object.entries(given).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !OF_CONNECTION.has(name) ? [[name, value]] : [],
  );
  const answer = await fetch(engine, { method: 'POST', headers, body: new Uint8Array(body) });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const kept = [...answer.headers].filter(([name]) => !OF_CONNECTION.has(name) && name !== 'content-encoding');
  return {
    status: answer.status,
    headers: { ...Object.fromEntries(kept), 'content-length': String(bytes.length) },
    body: bytes,
  };
}
