import { mkdirSync } from 'node:fs';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { readVariables } from '#config/read.ts';
import { localCredentials, localRegion, startDynamoDb } from './dynamodb.ts';
import { Refusal } from './refusal.ts';

/** The DynamoDB that a local registry uses. */
export interface Database {
  readonly endpoint: string;
  /** What the SDK reads to reach it, as environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  readonly client: DynamoDBClient;
  /** The streams of its tables. */
  readonly streams: DynamoDBStreamsClient;
  /** Resolves when the engine ends; never, when it is somebody else's. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Opens the DynamoDB at `endpoint`, or starts the embedded one on the files in `folder` when there is no endpoint.
 * Throws a Refusal when it does not answer.
 */
export async function openDatabase(folder: string, endpoint: string | undefined): Promise<Database> {
  return endpoint === undefined ? embedded(folder) : external(endpoint);
}

async function embedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const engine = await startDynamoDb({ dbPath: folder });
  const reach = { endpoint: engine.endpoint, region: localRegion, credentials: localCredentials };
  const client = new DynamoDBClient(reach);
  const streams = new DynamoDBStreamsClient(reach);
  return {
    endpoint: engine.endpoint,
    // The engine refuses keys with `-` or `_`, so what the user has for AWS must not reach it.
    environment: {
      AWS_REGION: localRegion,
      AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
      AWS_SESSION_TOKEN: '',
      AWS_PROFILE: '',
    },
    client,
    streams,
    ended: engine.ended,
    stop: async () => {
      client.destroy();
      streams.destroy();
      await engine.stop();
    },
  };
}

async function external(endpoint: string): Promise<Database> {
  const own = readVariables('local', process.env, ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_PROFILE']);
  const region = own.AWS_REGION ?? localRegion;
  // AWS's own takes whatever credentials the SDK finds, those of a default profile or of the machine's role among them.
  const isAws = URL.parse(endpoint)?.hostname.endsWith('.amazonaws.com') === true;
  const hasOwnKeys = isAws || own.AWS_ACCESS_KEY_ID !== undefined || own.AWS_PROFILE !== undefined;
  const reach = {
    endpoint,
    region,
    ...(hasOwnKeys ? {} : { credentials: localCredentials }),
    // A busy engine is slow, not gone: only a request that nobody answers at all is given up.
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
  };
  const probe = new DynamoDBClient({ ...reach, maxAttempts: 1 });
  try {
    await probe.send(new ListTablesCommand({ Limit: 1 }));
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new Refusal(
      `No DynamoDB answers at DYNAMODB_ENDPOINT=${endpoint} (${reason}): start it, or leave the variable out.`,
    );
  } finally {
    probe.destroy();
  }
  const client = new DynamoDBClient(reach);
  const streams = new DynamoDBStreamsClient(reach);
  const keys = {
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  };
  return {
    endpoint,
    environment: { AWS_REGION: region, ...(hasOwnKeys ? {} : keys) },
    client,
    streams,
    ended: new Promise(() => {}),
    stop: async () => {
      client.destroy();
      streams.destroy();
    },
  };
}
