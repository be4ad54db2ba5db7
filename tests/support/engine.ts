import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { localCredentials, localRegion, startDynamoDb } from '#local/dynamodb.ts';

declare module 'vitest' {
  interface ProvidedContext {
    endpoint: string;
    /** The folder of bundles that a test had made. */
    bundles: string;
  }
}

/** The whole run's tables stay in the engine's memory; with the 512 MB of a day's work it slowed to a tenth at the end of a run. */
const HEAP_MB = 2_048;

/** One DynamoDB Local in memory for the whole run, in which each test file makes tables of its own; and a folder for bundles. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.AWS_REGION = localRegion;
  process.env.AWS_ACCESS_KEY_ID = localCredentials.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = localCredentials.secretAccessKey;
  const engine = await startDynamoDb({ inMemory: true }, HEAP_MB);
  project.provide('endpoint', engine.endpoint);
  const bundles = mkdtempSync(join(tmpdir(), 'bundles-'));
  project.provide('bundles', bundles);
  return async () => {
    await engine.stop();
    rmSync(bundles, { recursive: true });
  };
}
