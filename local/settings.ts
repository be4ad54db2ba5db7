import { resolve } from 'node:path';
import { Refusal } from './refusal.ts';

/** What the environment says about a local registry. */
export interface Settings {
  /** The loopback port of the API. */
  readonly port: number;
  /** Absolute path of the folder that keeps everything of this registry. */
  readonly dataDir: string;
  /** A DynamoDB to use in place of the embedded one. */
  readonly dynamoDbEndpoint: string | undefined;
}

/**
 * Reads `PORT` (default 4000), `DATA_DIR` (default `.registry`, relative to `cwd`) and `DYNAMODB_ENDPOINT`.
 * Throws a Refusal that names the variable whose value cannot be used.
 */
export function readSettings(env: NodeJS.ProcessEnv, cwd: string): Settings {
  const port = env.PORT || '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new Refusal(`PORT is "${port}", which is no port; give a number from 1 to 65535, for example PORT=4000.`);
  }
  const endpoint = env.DYNAMODB_ENDPOINT || undefined;
  if (endpoint !== undefined && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) {
    throw new Refusal(
      `DYNAMODB_ENDPOINT is "${endpoint}", which is no address; give one like http://127.0.0.1:8000 or leave it out.`,
    );
  }
  return { port: Number(port), dataDir: resolve(cwd, env.DATA_DIR || '.registry'), dynamoDbEndpoint: endpoint };
}
