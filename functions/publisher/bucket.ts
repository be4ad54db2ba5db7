import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { GetObjectCommand, PutObjectCommand, type PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { type Body, cacheControlOf, isFile, mediaTypeOf, type Shelf } from './shelf.ts';

/** A client for one container. `endpoint` is set where the bucket is not AWS's own. */
export function createBucketClient(endpoint?: string): S3Client {
  return new S3Client({
    // Other servers know a bucket by the path, not by the name of the host.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 180_000, throwOnRequestTimeout: true },
  });
}

/** How often a put is tried that meets another of the same name under way, as S3 asks for. */
const MOST_CONFLICTS = 5;
/** How often a file is put that does not arrive: the client repeats no stream, since it has read it. */
const MOST_ATTEMPTS = 3;
/** How long it waits before it puts a file once more, in milliseconds, times the number of the attempt. */
const PAUSE_MS = 500;

/**
 * A bucket as a shelf. It asks for the right to put and get objects alone; who may not list a bucket is told 403 where there is no
 * object, so that reads as none: where there is one all the same, `putNew` says so.
 */
export function bucketShelf(client: S3Client, bucket: string): Shelf {
  const get = async (name: string) => {
    try {
      return (await client.send(new GetObjectCommand({ Bucket: bucket, Key: name }))).Body ?? null;
    } catch (error) {
      if ([403, 404].includes(statusOf(error))) return null;
      throw error;
    }
  };
  const send = async (name: string, body: Body, more: Partial<PutObjectCommandInput> = {}): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.send(
          new PutObjectCommand({ Bucket: bucket, Key: name, ...described(name), ...contentOf(body), ...more }),
        );
        return;
      } catch (error) {
        const arrived = statusOf(error) > 0 && statusOf(error) < 500;
        if (!isFile(body) || arrived || attempt === MOST_ATTEMPTS) throw error;
        await wait(PAUSE_MS * attempt);
      }
    }
  };
  return {
    async read(name) {
      return (await (await get(name))?.transformToByteArray()) ?? null;
    },
    async pieces(name) {
      const body = await get(name);
      // In Node the body is a stream of bytes.
      return body === null ? null : (body as unknown as AsyncIterable<Uint8Array>);
    },
    async putNew(name, body) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          await send(name, body, { IfNoneMatch: '*' });
          return true;
        } catch (error) {
          if (statusOf(error) === 412) return false;
          if (statusOf(error) !== 409 || attempt === MOST_CONFLICTS) throw error;
        }
      }
    },
    put: (name, body) => send(name, body),
  };
}

const described = (name: string) => ({ ContentType: mediaTypeOf(name), CacheControl: cacheControlOf(name) });

/** Up to this size, in bytes, a file is sent from memory: the client repeats what it holds, and no stream. */
const HELD_BYTES = 8 * 1024 * 1024;

/** The bytes, with their digest: S3 refuses what it did not receive whole. */
function contentOf(body: Body): Pick<PutObjectCommandInput, 'Body' | 'ContentLength' | 'ChecksumSHA256'> {
  if (!isFile(body)) return { Body: body, ChecksumSHA256: createHash('sha256').update(body).digest('base64') };
  return {
    Body: body.bytes <= HELD_BYTES ? readFileSync(body.path) : createReadStream(body.path),
    ContentLength: body.bytes,
    ChecksumSHA256: Buffer.from(body.sha256, 'hex').toString('base64'),
  };
}

function statusOf(error: unknown): number {
  const metadata = typeof error === 'object' && error !== null && '$metadata' in error ? error.$metadata : null;
  const status = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata;
  return status ? Number(metadata.httpStatusCode) : 0;
}
