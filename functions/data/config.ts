import { withoutDoor } from '#config/frontDoor.ts';
import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';

/** What the function of tables by address reads from its environment. */
export interface DataConfig {
  tableName: string;
  /** Set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  /** What the registry seals with: budgets are counted under seals, the same as those of GraphQL. */
  secret: string;
  /** What CloudFront may send as the origin's secret; empty where nothing stands in front. */
  originSecrets: readonly string[];
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readDataConfig(environment: Environment): DataConfig {
  const names = ['TABLE_NAME', 'STAGE', 'REGISTRY_SECRET', 'ORIGIN_SECRETS', 'DYNAMODB_ENDPOINT'] as const;
  const read = readVariables('data', environment, names, (values) => withoutDoor(values));
  return {
    tableName: read.TABLE_NAME,
    dynamoDbEndpoint: read.DYNAMODB_ENDPOINT,
    secret: read.REGISTRY_SECRET,
    originSecrets: read.ORIGIN_SECRETS ?? [],
  };
}
