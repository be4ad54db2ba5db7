import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { findRunningEngine } from '#local/load/runningEngine.ts';
import { openDatabase } from './database.ts';
import { openDataDir } from './dataDir.ts';
import { localCredentials, localRegion } from './dynamodb.ts';
import { lockDataDir } from './lock.ts';
import type { Settings } from './settings.ts';

/** The DynamoDB that is named; else the one of the registry that runs; else one that this command starts and stops. */
export async function reachDatabase(
  settings: Settings,
): Promise<{ client: DynamoDBClient; stop: () => Promise<void> }> {
  const dataDir = openDataDir(settings.dataDir);
  if (settings.dynamoDbEndpoint !== undefined) return openDatabase(dataDir.database, settings.dynamoDbEndpoint);
  const endpoint = findRunningEngine(dataDir.database);
  if (endpoint !== undefined) {
    const client = new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials });
    return { client, stop: async () => client.destroy() };
  }
  const unlock = lockDataDir(dataDir, settings.port);
  try {
    const database = await openDatabase(dataDir.database, undefined);
    return { client: database.client, stop: () => database.stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}
