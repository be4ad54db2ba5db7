import { observerOfFunction } from '#observe/ofFunction.ts';
import { createClient } from '#store/table.ts';
import { readWebhooksConfig } from './config.ts';
import { createDeliverer } from './handler.ts';

const config = readWebhooksConfig(process.env);

/** What the schedule calls. */
export const handler = createDeliverer({
  table: { client: createClient(config.dynamoDbEndpoint), name: config.tableName },
  secret: config.secret,
  observer: observerOfFunction('webhooks', process.env),
});
