import { observerOfFunction } from '#observe/ofFunction.ts';
import { createClient } from '#store/table.ts';
import { readDataConfig } from './config.ts';
import { createDataHandler } from './handler.ts';

const config = readDataConfig(process.env);

/** What Lambda calls: one request of the HTTP API, payload format 2.0. */
export const handler = createDataHandler({
  table: { client: createClient(config.dynamoDbEndpoint), name: config.tableName },
  clock: () => new Date(),
  secret: config.secret,
  originSecrets: config.originSecrets,
  observer: observerOfFunction('data', process.env),
});
