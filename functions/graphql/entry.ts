import { observerOfFunction } from '#observe/ofFunction.ts';
import { createClient } from '#store/table.ts';
import { createAuthenticate } from './authenticate.ts';
import { readConfig } from './config.ts';
import { createHandler } from './handler.ts';

const config = readConfig(process.env);

/** What Lambda calls: one request of the HTTP API, payload format 2.0. */
export const handler = createHandler({
  table: { client: createClient(config.dynamoDbEndpoint), name: config.tableName },
  authenticate: createAuthenticate(config.oidc),
  clock: () => new Date(),
  secret: config.secret,
  // No stage that can be deployed is called so: stacks/settings.ts.
  onLoopback: config.stage === 'local',
  observer: observerOfFunction('graphql', process.env),
  originSecrets: config.originSecrets,
  trustedOnly: config.trustedOnly,
});
