import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';
import { imprintOf } from '#opendata/catalogue/imprint.ts';

/** What the publisher reads from its environment. */
export interface PublisherConfig {
  tableName: string;
  /** Set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  bucketName: string;
  /** Set where the bucket is not AWS's own. */
  s3Endpoint: string | undefined;
  /** What the key follows from that manifests are signed with. */
  snapshotSecret: string;
  /** Who offers the files; or which names are not said, and then no catalogue is written. */
  imprint: ReturnType<typeof imprintOf>;
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readPublisherConfig(environment: Environment): PublisherConfig {
  const names = [
    ...(['TABLE_NAME', 'DYNAMODB_ENDPOINT', 'BUCKET_NAME', 'S3_ENDPOINT', 'SNAPSHOT_SECRET'] as const),
    ...(['PUBLIC_ORIGIN', 'PUBLISHER_NAME', 'CONTACT_EMAIL', 'CONTACT_PAGE'] as const),
  ] as const;
  const read = readVariables('publisher', environment, names);
  return {
    tableName: read.TABLE_NAME,
    dynamoDbEndpoint: read.DYNAMODB_ENDPOINT,
    bucketName: read.BUCKET_NAME,
    s3Endpoint: read.S3_ENDPOINT,
    snapshotSecret: read.SNAPSHOT_SECRET,
    imprint: imprintOf(read),
  };
}
