import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, type PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { cacheControlOf, mediaTypeOf, type Shelf } from './shelf.ts';

/** A client for one container. `endpoint` is set where the bucket is not AWS's own. */
export function createBucketClient(endpoint?: string): S3Client {
  return new S3Client({
    // Other servers know a bucket by the path, not by the name of the host.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 60_000, throwOnRequestTimeout: true },
  });
}

/** How often a put is tried that meets another of the same name under way, as S3 asks for. */
const MOST_CONFLICTS = 5;

/**
 * A bucket as a shelf. It asks for the right to put and get objects alone; who may not list a bucket is told 403 where there is no
 * object, so that reads as none: where there is one all the same, `putNew` says so.
 */
export function bucketShelf(client: S3Client, bucket: string): Shelf {
  const input = (name: string, body: Uint8Array): PutObjectCommandInput => ({
    Bucket: bucket,
    Key: name,
    Body: body,
    ContentType: mediaTypeOf(name),
    CacheControl: cacheControlOf(name),
    // S3 refuses what it did not receive whole.
    ChecksumSHA256: createHash('sha256').update(body).digest('base64'),
  });
  return {
    async read(name) {
      try {
        const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name }));
        return (await answer.Body?.transformToByteArray()) ?? null;
      } catch (error) {
        if ([403, 404].includes(statusOf(error))) return null;
        throw error;
      }
    },
    async putNew(name, body) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          await client.send(new PutObjectCommand({ ...input(name, body), IfNoneMatch: '*' }));
          return true;
        } catch (error) {
          if (statusOf(error) === 412) return false;
          if (statusOf(error) !== 409 || attempt === MOST_CONFLICTS) throw error;
        }
      }
    },
    async put(name, body) {
      await client.send(new PutObjectCommand(input(name, body)));
    },
  };
}

function statusOf(error: unknown): number {
  const metadata = typeof error === 'object' && error !== null && '$metadata' in error ? error.$metadata : null;
  const status = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata;
  return status ? Number(metadata.httpStatusCode) : 0;
}
