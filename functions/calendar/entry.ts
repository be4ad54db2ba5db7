import { observerOfFunction } from '#observe/ofFunction.ts';
import { createClient } from '#store/table.ts';
import { readCalendarConfig } from './config.ts';
import { createCalendarHandler } from './handler.ts';

const config = readCalendarConfig(process.env);

/** What Lambda calls: one request of the HTTP API, payload format 2.0. */
export const handler = createCalendarHandler(
  { client: createClient(config.dynamoDbEndpoint), name: config.tableName },
  { originSecrets: config.originSecrets, observer: observerOfFunction('calendar', process.env) },
);
