import { observerOfFunction } from '#observe/ofFunction.ts';
import { signingKeyOf } from '#opendata/signature.ts';
import { createClient } from '#store/table.ts';
import { bucketShelf, createBucketClient } from './bucket.ts';
import { readPublisherConfig } from './config.ts';
import { createPublisher } from './handler.ts';

/** Nobody waits behind the publisher, and its largest read is a megabyte. */
const requestLimitMs = 10_000;

const config = readPublisherConfig(process.env);

/** What the schedule calls. */
export const handler = createPublisher(
  { client: createClient(config.dynamoDbEndpoint, requestLimitMs), name: config.tableName },
  bucketShelf(createBucketClient(config.s3Endpoint), config.bucketName),
  {
    observer: observerOfFunction('publisher', process.env),
    key: signingKeyOf(config.snapshotSecret),
    imprint: config.imprint,
  },
);
