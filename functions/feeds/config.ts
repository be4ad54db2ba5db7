import { withoutDoor } from '#config/frontDoor.ts';
import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';

/** What the feeds read from their environment. */
export interface FeedsConfig {
  tableName: string;
  /** Set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  stage: string;
  /** What CloudFront may send as the origin's secret; empty where nothing stands in front. */
  originSecrets: readonly string[];
  /** What cursors are sealed with. */
  secret: string;
  /** The registry's own address without a path; null where nobody told it. */
  publicOrigin: string | null;
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readFeedsConfig(environment: Environment): FeedsConfig {
  const names = [
    'TABLE_NAME',
    'STAGE',
    'REGISTRY_SECRET',
    'ORIGIN_SECRETS',
    'PUBLIC_ORIGIN',
    'DYNAMODB_ENDPOINT',
  ] as const;
  const read = readVariables('feeds', environment, names, (values) => withoutDoor(values));
  return {
    tableName: read.TABLE_NAME,
    dynamoDbEndpoint: read.DYNAMODB_ENDPOINT,
    stage: read.STAGE,
    originSecrets: read.ORIGIN_SECRETS ?? [],
    secret: read.REGISTRY_SECRET,
    publicOrigin: read.PUBLIC_ORIGIN ?? null,
  };
}
