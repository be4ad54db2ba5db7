import {
  type BatchGetItemCommand,
  DynamoDBClient,
  type GetItemCommand,
  type PutItemCommand,
  type QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { createObserver } from '#observe/observer.ts';
import { bucketShelf } from '#publisher/bucket.ts';
import { createPublisher } from '#publisher/handler.ts';
import { publisherBucketRights, publisherIndexRights, publisherRights } from '#stacks/publisherRights.ts';
import { IMPRINT, KEY } from '../publisher/published.ts';
import { type Bucket, createBucket } from '../support/bucket.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

/** What the publisher asked for: an action, the index that it is of, and the partition or the object's key. */
interface Asked {
  action: string;
  index?: string;
  of: string;
}

let registry: Registry;
let bucket: Bucket;
const asked: Asked[] = [];

/** What a request of the table needs rights for, one for each item or partition. */
function rightsFor(input: unknown, name: string | undefined): Asked[] {
  switch (name) {
    case 'GetItemCommand':
      return [{ action: 'dynamodb:GetItem', of: (input as GetItemCommand['input']).Key?.pk?.S ?? '' }];
    case 'QueryCommand': {
      const { IndexName: index, ExpressionAttributeValues: values } = input as QueryCommand['input'];
      return [{ action: 'dynamodb:Query', ...(index === undefined ? {} : { index }), of: values?.[':pk']?.S ?? '' }];
    }
    case 'BatchGetItemCommand':
      return Object.values((input as BatchGetItemCommand['input']).RequestItems ?? {}).flatMap(({ Keys }) =>
        (Keys ?? []).map(({ pk }) => ({ action: 'dynamodb:BatchGetItem', of: pk?.S ?? '' })),
      );
    case 'PutItemCommand':
      return [{ action: 'dynamodb:PutItem', of: (input as PutItemCommand['input']).Item?.pk?.S ?? '' }];
    default:
      return [{ action: `dynamodb:${name}`, of: '' }];
  }
}

/** An agency's report that is verified, and corrected and verified once more in the minute before the first run. */
async function corrected(): Promise<void> {
  const people = reporting(registry);
  const agency = await people.agency('32.72', 'tinjau');
  const draft = await people.save(agency, MONTHLY, '2026-04', monthlyAnswers());
  const verified = await people.verify(await people.submit(agency, draft));
  registry.at('2026-06-01T03:10:00.000Z');
  await people.verify(await people.correct(agency, verified, monthlyAnswers({ employees_total: 77 }), 'Salah hitung.'));
}

beforeAll(async () => {
  [registry, bucket] = await Promise.all([createRegistry('2026-06-01T03:00:00.000Z'), createBucket()]);
  await corrected();
  await registry.projected();
  const client = new DynamoDBClient({
    endpoint: inject('endpoint'),
    region: localRegion,
    credentials: localCredentials,
  });
  client.middlewareStack.add(
    (next, context) => async (args) => {
      asked.push(...rightsFor(args.input, context.commandName));
      return next(args);
    },
    { step: 'initialize', name: 'noteRights' },
  );
  bucket.client.middlewareStack.add(
    (next, context) => async (args) => {
      const { Key } = args.input as { Key?: string };
      asked.push({ action: `s3:${context.commandName?.replace('Command', '')}`, of: Key ?? '' });
      return next(args);
    },
    { step: 'initialize', name: 'noteRights' },
  );
  const table = { client, name: registry.table.name };
  const run = createPublisher(table, bucketShelf(bucket.client, bucket.bucket), {
    observer: createObserver({ stage: 'test', write: () => {} }),
    clock: registry.clock,
    key: KEY,
    imprint: { imprint: IMPRINT },
  });
  // A first run, one more of the day, one that goes on with what was broken off, and one of another day.
  await run();
  await run();
  registry.at('2026-06-02T03:00:00.000Z');
  bucket.intervene(({ key }) => (key.endsWith('manifest.json') ? { status: 403, code: 'AccessDenied' } : null));
  await run().catch(() => undefined);
  bucket.intervene(() => null);
  await run();
  client.destroy();
}, 120_000);
afterAll(() => Promise.all([registry.close(), bucket.close()]));

const like = (value: string, pattern: string): boolean =>
  pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;

/** Every right that is to be granted. */
const granted = [
  ...Object.entries({ ...publisherRights }).map(([action, patterns]) => ({ action, index: undefined, patterns })),
  ...Object.entries(publisherIndexRights).flatMap(([index, rights]) =>
    Object.entries(rights).map(([action, patterns]) => ({ action, index, patterns })),
  ),
  ...Object.entries(publisherBucketRights).map(([action, patterns]) => ({ action, index: undefined, patterns })),
].flatMap(({ action, index, patterns }) => patterns.map((pattern) => ({ action, index, pattern })));

const isOf = (right: (typeof granted)[number], { action, index, of }: Asked): boolean =>
  right.action === action && right.index === index && like(of, right.pattern);

test('the publisher has a right for each of its requests', () => {
  expect(asked.filter((one) => !granted.some((right) => isOf(right, one)))).toEqual([]);
});

test('the publisher has no right that it does not use', () => {
  expect(granted.filter((right) => !asked.some((one) => isOf(right, one)))).toEqual([]);
});
