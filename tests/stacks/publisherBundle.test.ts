import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { localRegion } from '#local/dynamodb.ts';
import { loadReferenceData } from '#local/load/load.ts';
import { bucketShelf } from '#publisher/bucket.ts';
import { bundle, claimsBundle, publisherBundle } from '#stacks/bundle.ts';
import { preTokenEvent } from '../claims/cognito.ts';
import { FILES, textsOf } from '../publisher/published.ts';
import { type Bucket, bucketCredentials, createBucket } from '../support/bucket.ts';
import { createTable } from '../support/table.ts';

const execute = promisify(execFile);
let directory = '';
let bucket: Bucket;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bundle-'));
  bucket = await createBucket();
});
afterAll(async () => {
  await bucket.close();
  await rm(directory, { recursive: true });
});

/** What a bundle's handler answers to an event, in a process of its own with this environment and nothing else. */
async function answerOf(outdir: string, event: object, env: Record<string, string>): Promise<unknown> {
  const file = pathToFileURL(join(outdir, 'entry.mjs')).href;
  const program = `import { handler } from '${file}'; console.log(JSON.stringify(await handler(${JSON.stringify(event)})));`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', program], { env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

test('the publisher as it is deployed writes a whole snapshot, with nothing but its environment', async () => {
  const table = await createTable();
  await loadReferenceData({ dir: 'data', table, now: new Date('2026-05-25T00:00:00.000Z') });
  await bundle({ ...publisherBundle, outdir: join(directory, 'publisher') });
  const schedule = { version: '0', 'detail-type': 'Scheduled Event', source: 'aws.events', detail: {} };
  const answer = await answerOf(join(directory, 'publisher'), schedule, {
    TABLE_NAME: table.name,
    STAGE: 'test',
    DYNAMODB_ENDPOINT: inject('endpoint'),
    BUCKET_NAME: bucket.bucket,
    S3_ENDPOINT: bucket.endpoint,
    AWS_REGION: localRegion,
    AWS_ACCESS_KEY_ID: bucketCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: bucketCredentials.secretAccessKey,
  });
  expect(answer).toMatchObject({ snapshot: 'WRITTEN', latest: 'WRITTEN' });
  const texts = await textsOf(bucketShelf(bucket.client, bucket.bucket), 'latest/');
  expect(Object.keys(texts)).toEqual(FILES);
  expect(texts['regions.csv']?.trimEnd().split('\n')).toHaveLength(553);
  table.client.destroy();
}, 60_000);

test('the claims function as it is deployed answers Cognito, with nothing but its stage', async () => {
  await bundle({ ...claimsBundle, outdir: join(directory, 'claims') });
  const event = preTokenEvent({ 'custom:role': 'region-officer', 'custom:region': '32.72' });
  expect(await answerOf(join(directory, 'claims'), event, { STAGE: 'test' })).toMatchObject({
    request: event.request,
    response: {
      claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: { region: '32.72' } } },
    },
  });
}, 60_000);
