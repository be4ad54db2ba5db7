import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';

/** What the deliverer reads from its environment. Nothing in it widens whom it may reach. */
export interface WebhooksConfig {
  tableName: string;
  /** Set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  /** What the registry seals with. */
  secret: string;
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readWebhooksConfig(environment: Environment): WebhooksConfig {
  const read = readVariables('webhooks', environment, ['TABLE_NAME', 'DYNAMODB_ENDPOINT', 'REGISTRY_SECRET'] as const);
  return { tableName: read.TABLE_NAME, dynamoDbEndpoint: read.DYNAMODB_ENDPOINT, secret: read.REGISTRY_SECRET };
}
