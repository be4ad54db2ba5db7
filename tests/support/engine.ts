import type { TestProject } from 'vitest/node';
import { localCredentials, localRegion, startDynamoDb } from '#local/dynamodb.ts';

declare module 'vitest' {
  interface ProvidedContext {
    endpoint: string;
  }
}

/** One DynamoDB Local in memory for the whole run; each test file makes tables of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.AWS_REGION = localRegion;
  process.env.AWS_ACCESS_KEY_ID = localCredentials.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = localCredentials.secretAccessKey;
  const engine = await startDynamoDb({ inMemory: true });
  project.provide('endpoint', engine.endpoint);
  return () => engine.stop();
}
