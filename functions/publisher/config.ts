/** What the publisher reads from its environment. */
export interface PublisherConfig {
  /** `TABLE_NAME`: the registry's table. */
  tableName: string;
  /** `DYNAMODB_ENDPOINT`: set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  /** `BUCKET_NAME`: where open data are put. */
  bucketName: string;
  /** `S3_ENDPOINT`: set where the bucket is not AWS's own. */
  s3Endpoint: string | undefined;
}

/** The configuration of an environment; throws one error that names every variable that is not set. */
export function readPublisherConfig(environment: Readonly<Record<string, string | undefined>>): PublisherConfig {
  const { TABLE_NAME: tableName = '', BUCKET_NAME: bucketName = '' } = environment;
  const missing = Object.entries({ TABLE_NAME: tableName, BUCKET_NAME: bucketName }).filter(
    ([, value]) => value === '',
  );
  if (missing.length > 0) {
    throw new Error(`The configuration is wrong: ${missing.map(([name]) => `${name} is not set`).join('; ')}.`);
  }
  return {
    tableName,
    bucketName,
    dynamoDbEndpoint: environment.DYNAMODB_ENDPOINT || undefined,
    s3Endpoint: environment.S3_ENDPOINT || undefined,
  };
}
