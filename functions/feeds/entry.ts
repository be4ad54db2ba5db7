import { observerOfFunction } from '#observe/ofFunction.ts';
import { createClient } from '#store/table.ts';
import { readFeedsConfig } from './config.ts';
import { createFeedsHandler } from './handler.ts';

const config = readFeedsConfig(process.env);

/** What Lambda calls: one request of the HTTP API, payload format 2.0. */
export const handler = createFeedsHandler(
  { client: createClient(config.dynamoDbEndpoint), name: config.tableName },
  {
    secret: config.secret,
    publicOrigin: config.publicOrigin,
    originSecrets: config.originSecrets,
    observer: observerOfFunction('feeds', process.env),
  },
);
