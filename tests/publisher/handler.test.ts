import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createObserver } from '#observe/observer.ts';
import { createBucketClient } from '#publisher/bucket.ts';
import { readPublisherConfig } from '#publisher/config.ts';
import { createPublisher } from '#publisher/handler.ts';
import { readSnapshots } from '#store/snapshot.ts';
import { IMPRINT, KEY, openPublisher } from './published.ts';

let publisher: Awaited<ReturnType<typeof openPublisher>>;
beforeAll(async () => {
  publisher = await openPublisher();
}, 120_000);
afterAll(() => publisher.close());

async function called(): Promise<{ answer: unknown; lines: Record<string, unknown>[] }> {
  const lines: Record<string, unknown>[] = [];
  const write = (text: string | Uint8Array): true => {
    lines.push(JSON.parse(String(text)));
    return true;
  };
  const output = vi.spyOn(process.stdout, 'write').mockImplementation(write);
  const { registry, shelf } = publisher;
  const run = createPublisher(registry.table, shelf, {
    observer: createObserver({ stage: 'test', write }),
    clock: registry.clock,
    key: KEY,
    imprint: { imprint: IMPRINT },
  });
  const answer = await run({}, { awsRequestId: 'request-1' }).catch((error: unknown) => error);
  output.mockRestore();
  return { answer, lines };
}

test('a call that fails throws, so that it is made again, and leaves one line that tells the kind of fault', async () => {
  publisher.bucket.intervene(({ method }) => (method === 'PUT' ? { status: 403, code: 'AccessDenied' } : null));
  const { answer, lines } = await called();
  publisher.bucket.intervene(() => null);
  expect(answer).toBeInstanceOf(Error);
  const told = { requestId: 'request-1', work: 'publisher', errors: ['AccessDenied'], Faults: 1, Taken: 0 };
  expect(lines).toEqual([expect.objectContaining(told)]);
});

test('a call answers what it did, and leaves a line of that and one of metrics', async () => {
  const did = { day: '2026-06-01', recordedAt: '2026-06-01T02:58:00.000Z', snapshot: 'WRITTEN', latest: 'WRITTEN' };
  const { answer, lines } = await called();
  expect(answer).toEqual(did);
  const taken = 2 * Number(lines[0]?.files) + 5;
  expect(taken).toBeGreaterThan(80);
  expect(lines).toEqual([
    { level: 'INFO', time: expect.any(String), ...did, files: expect.any(Number), bytes: expect.any(Number) },
    // Beside the files a beginning, two manifests and two signatures; and that the snapshot is whole is kept.
    expect.objectContaining({ requestId: 'request-1', Work: 'publisher', Taken: taken, Faults: 0, WriteUnits: 1 }),
  ]);
  expect(lines[1]?.ReadUnits).toBeGreaterThan(50);
  const again = await called();
  expect(again.answer).toEqual({ ...did, snapshot: 'THERE', latest: 'THERE' });
  expect(again.lines[1]).toMatchObject({ Taken: 0, ReadUnits: 0, Faults: 0 });
  expect(await readSnapshots(publisher.registry.table)).toEqual([
    expect.objectContaining({ day: did.day, recordedAt: did.recordedAt, keyId: KEY.keyId }),
  ]);
});

test('the configuration names everything that is missing', () => {
  expect(() => readPublisherConfig({})).toThrow(
    'TABLE_NAME is not set; SNAPSHOT_SECRET is not set; BUCKET_NAME is not set',
  );
  const snapshotSecret = 'a secret of 32 characters or more';
  const environment = {
    ...{ TABLE_NAME: 'registry', BUCKET_NAME: 'open-data', S3_ENDPOINT: '', DYNAMODB_ENDPOINT: '' },
    SNAPSHOT_SECRET: snapshotSecret,
  };
  expect(readPublisherConfig(environment)).toEqual({
    tableName: 'registry',
    bucketName: 'open-data',
    dynamoDbEndpoint: undefined,
    s3Endpoint: undefined,
    snapshotSecret,
    imprint: { missing: ['PUBLIC_ORIGIN', 'PUBLISHER_NAME', 'CONTACT_EMAIL or CONTACT_PAGE'] },
  });
});

test('a bucket that is not AWS’s own is addressed by its path', async () => {
  const client = createBucketClient('http://127.0.0.1:9');
  expect(client.config.forcePathStyle).toBe(true);
  expect(await client.config.endpoint?.()).toMatchObject({ hostname: '127.0.0.1', port: 9 });
  client.destroy();
});
