import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';

/** What the projector reads from its environment. */
export interface ProjectorConfig {
  tableName: string;
  /** Set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  stage: string;
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readProjectorConfig(environment: Environment): ProjectorConfig {
  const read = readVariables('projector', environment, ['TABLE_NAME', 'STAGE', 'DYNAMODB_ENDPOINT']);
  return { tableName: read.TABLE_NAME, dynamoDbEndpoint: read.DYNAMODB_ENDPOINT, stage: read.STAGE };
}
