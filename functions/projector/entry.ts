import { observerOfFunction } from '#observe/ofFunction.ts';
import { createClient } from '#store/table.ts';
import { readProjectorConfig } from './config.ts';
import { observedProjector } from './observed.ts';

/** Nobody waits behind the projector, and its largest transaction is some megabytes. */
const requestLimitMs = 10_000;

const config = readProjectorConfig(process.env);

/** What Lambda calls: one batch of the table's stream; answers which records are to be sent again. */
export const handler = observedProjector(
  { client: createClient(config.dynamoDbEndpoint, requestLimitMs), name: config.tableName },
  observerOfFunction('projector', process.env),
);
