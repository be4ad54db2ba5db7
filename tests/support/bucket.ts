import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { localRegion } from '#local/dynamodb.ts';

interface Server {
  configureBuckets(): Promise<unknown>;
  callback(): RequestListener;
  /** It would take every fault of the process for its own. */
  logger: { exceptions: { unhandle(): void }; close(): void };
}
/** The package comes without types. */
const S3rver: new (options: object) => Server = createRequire(import.meta.url)('@20minutes/s3rver');

/** The only key that the server knows. */
export const bucketCredentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

/** One request that the server got. */
export interface BucketRequest {
  method: string;
  key: string;
  ifNoneMatch: string | undefined;
  /** SHA-256 of the body in base64, as the client says. */
  checksum: string | string[] | undefined;
}

/** What a test does with a request in place of S3: answers it with a status and an error's code; null lets it through. */
export type Intervene = (request: BucketRequest) => { status: number; code: string } | null;

/**
 * A server of S3's protocol on loopback with one empty bucket. The server keeps and answers; a put that may only make something new is
 * judged before it, by S3's documented rule (412 `PreconditionFailed` where the key is taken), which the server does not know.
 */
export async function createBucket() {
  const directory = mkdtempSync(join(tmpdir(), 'bucket-'));
  const bucket = 'open-data';
  const s3 = new S3rver({ directory, silent: true, configureBuckets: [{ name: bucket, configs: [] }] });
  await s3.configureBuckets();
  const listener = s3.callback();
  const requests: BucketRequest[] = [];
  const taken = new Set<string>();
  const underWay = new Map<string, Promise<void>>();
  let intervene: Intervene = () => null;
  /** Puts of one key are judged one after another: the second when the first is kept, or has failed. */
  async function judge(one: BucketRequest, response: ServerResponse): Promise<{ status: number; code: string } | null> {
    const refused = intervene(one);
    if (refused !== null || one.method !== 'PUT') return refused;
    for (let other = underWay.get(one.key); other !== undefined; other = underWay.get(one.key)) await other;
    if (one.ifNoneMatch === '*' && taken.has(one.key)) return { status: 412, code: 'PreconditionFailed' };
    const ended = new Promise<void>((resolve) => response.once('close', resolve)).then(() => {
      underWay.delete(one.key);
      if (response.statusCode === 200) taken.add(one.key);
    });
    underWay.set(one.key, ended);
    return null;
  }
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const key = decodeURIComponent(new URL(request.url ?? '/', 'http://bucket').pathname).slice(bucket.length + 2);
    const { 'if-none-match': ifNoneMatch, 'x-amz-checksum-sha256': checksum } = request.headers;
    const one = { method: request.method ?? '', key, ifNoneMatch, checksum };
    requests.push(one);
    const refused = await judge(one, response);
    if (refused === null) {
      listener(request, response);
      return;
    }
    request.resume();
    response.writeHead(refused.status, { 'content-type': 'application/xml' });
    response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${refused.code}</Code></Error>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new S3Client({
    endpoint,
    forcePathStyle: true,
    region: localRegion,
    credentials: bucketCredentials,
  });
  return {
    bucket,
    endpoint,
    client,
    requests,
    /** Answers the next requests in place of the server. */
    intervene(how: Intervene): void {
      intervene = how;
    },
    async close(): Promise<void> {
      client.destroy();
      s3.logger.exceptions.unhandle();
      s3.logger.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(directory, { recursive: true });
    },
  };
}

export type Bucket = Awaited<ReturnType<typeof createBucket>>;
