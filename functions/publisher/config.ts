import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';

/** What the publisher reads from its environment. */
export interface PublisherConfig {
  tableName: string;
  /** Set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  bucketName: string;
  /** Set where the bucket is not AWS's own. */
  s3Endpoint: string | undefined;
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readPublisherConfig(environment: Environment): PublisherConfig {
  const names = ['TABLE_NAME', 'DYNAMODB_ENDPOINT', 'BUCKET_NAME', 'S3_ENDPOINT'] as const;
  const read = readVariables('publisher', environment, names);
  return {
    tableName: read.TABLE_NAME,
    dynamoDbEndpoint: read.DYNAMODB_ENDPOINT,
    bucketName: read.BUCKET_NAME,
    s3Endpoint: read.S3_ENDPOINT,
  };
}
