import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createBucketClient } from '#publisher/bucket.ts';
import { readPublisherConfig } from '#publisher/config.ts';
import { createPublisher } from '#publisher/handler.ts';
import { openPublisher } from './published.ts';

let publisher: Awaited<ReturnType<typeof openPublisher>>;
beforeAll(async () => {
  publisher = await openPublisher();
}, 120_000);
afterAll(() => publisher.close());

async function called(): Promise<{ answer: unknown; lines: Record<string, unknown>[] }> {
  const lines: Record<string, unknown>[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(JSON.parse(String(text)));
    return true;
  });
  const { registry, shelf } = publisher;
  const answer = await createPublisher(registry.table, shelf, registry.clock)().catch((error: unknown) => error);
  write.mockRestore();
  return { answer, lines };
}

test('a call that fails throws, so that it is made again, and leaves one line that tells the kind of fault', async () => {
  publisher.bucket.intervene(({ method }) => (method === 'PUT' ? { status: 403, code: 'AccessDenied' } : null));
  const { answer, lines } = await called();
  publisher.bucket.intervene(() => null);
  expect(answer).toBeInstanceOf(Error);
  const milliseconds = expect.any(Number);
  expect(lines).toEqual([{ level: 'ERROR', time: expect.any(String), fault: 'AccessDenied', milliseconds }]);
});

test('a call answers what it did and leaves one line', async () => {
  const did = { day: '2026-06-01', recordedAt: '2026-06-01T02:58:00.000Z', snapshot: 'WRITTEN', latest: 'WRITTEN' };
  const { answer, lines } = await called();
  expect(answer).toEqual(did);
  const measured = { files: 12, bytes: expect.any(Number), milliseconds: expect.any(Number) };
  expect(lines).toEqual([{ level: 'INFO', time: expect.any(String), ...did, ...measured }]);
  expect((await called()).answer).toEqual({ ...did, snapshot: 'THERE', latest: 'THERE' });
});

test('the configuration names everything that is missing', () => {
  expect(() => readPublisherConfig({})).toThrow('TABLE_NAME is not set; BUCKET_NAME is not set');
  const environment = { TABLE_NAME: 'registry', BUCKET_NAME: 'open-data', S3_ENDPOINT: '', DYNAMODB_ENDPOINT: '' };
  expect(readPublisherConfig(environment)).toEqual({
    tableName: 'registry',
    bucketName: 'open-data',
    dynamoDbEndpoint: undefined,
    s3Endpoint: undefined,
  });
});

test('a bucket that is not AWS’s own is addressed by its path', async () => {
  const client = createBucketClient('http://127.0.0.1:9');
  expect(client.config.forcePathStyle).toBe(true);
  expect(await client.config.endpoint?.()).toMatchObject({ hostname: '127.0.0.1', port: 9 });
  client.destroy();
});
