import { resolve } from 'node:path';
import { readVariables, WrongConfiguration } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';
import type { Imprint } from '#opendata/catalogue/publication.ts';
import { Refusal } from './refusal.ts';

/** What the environment says about a local registry. */
export interface Settings {
  /** The loopback port of the API. */
  readonly port: number;
  /** Absolute path of the folder that keeps everything of this registry. */
  readonly dataDir: string;
  /** A DynamoDB to use in place of the embedded one. */
  readonly dynamoDbEndpoint: string | undefined;
  readonly tableName: string;
  /** What takes the place of the kept secret. */
  readonly secret: string | undefined;
  /** What takes the place of the kept secret that snapshots are signed by. */
  readonly snapshotSecret: string | undefined;
  /** Who offers the open data of this registry. */
  readonly imprint: Imprint;
  /** Whether another issuer takes the place of the local one. */
  readonly hasOwnIssuer: boolean;
}

/** Reads what a local registry and its tools are told, paths relative to `cwd`. Throws a Refusal that names every variable that cannot be used. */
export function readSettings(environment: Environment, cwd: string): Settings {
  try {
    const read = readVariables('local', environment);
    return {
      port: read.PORT,
      dataDir: resolve(cwd, read.DATA_DIR),
      dynamoDbEndpoint: read.DYNAMODB_ENDPOINT,
      tableName: read.TABLE_NAME,
      secret: read.REGISTRY_SECRET,
      snapshotSecret: read.SNAPSHOT_SECRET,
      imprint: imprintOfLocal(read),
      hasOwnIssuer: read.OIDC_ISSUER !== undefined,
    };
  } catch (error) {
    throw error instanceof WrongConfiguration ? new Refusal(error.message) : error;
  }
}

/** On one machine the registry's own page is where it is read and asked of, unless others are said. */
function imprintOfLocal(said: {
  PORT: number;
  PUBLIC_ORIGIN: string | undefined;
  PUBLISHER_NAME: string;
  CONTACT_EMAIL: string | undefined;
  CONTACT_PAGE: string | undefined;
}): Imprint {
  const baseUrl = said.PUBLIC_ORIGIN ?? `http://127.0.0.1:${said.PORT}`;
  const { PUBLISHER_NAME: name, CONTACT_EMAIL: email = null, CONTACT_PAGE: page = `${baseUrl}/` } = said;
  return { baseUrl, publisher: { name }, contact: { name, email, page } };
}
