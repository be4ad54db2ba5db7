import { mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, Refusal } from './refusal.ts';

/** The folder that keeps everything of one local registry, and what lies where in it. */
export interface DataDir {
  readonly path: string;
  /** The folder of DynamoDB Local's files. */
  readonly database: string;
  /** The development issuer's private key. */
  readonly issuerKey: string;
  /** What this registry seals with. */
  readonly secret: string;
  /** What the key follows from that snapshots are signed with. */
  readonly snapshotSecret: string;
  /** Where `npm run publish` writes, and what is served of it. */
  readonly openData: string;
  /** Names the process that serves this folder. */
  readonly lock: string;
}

const markerName = 'registry.json';
const marker = { registry: 'flexible-work-registry', format: 1 } as const;
const unfinishedMarker = /^registry\.json\.\d+\.new$/;

/**
 * Opens the folder, creating it with its marker when it is missing or empty. Throws a Refusal when it is somebody
 * else's (not empty and without the marker), damaged (a marker that cannot be read), of a later version, or cannot be
 * written.
 */
export function openDataDir(path: string): DataDir {
  const entries = listOrCreate(path);
  if (entries.includes(markerName)) checkMarker(path);
  else if (entries.some((name) => !unfinishedMarker.test(name))) {
    throw new Refusal(
      `${path} holds files that are not the registry's, so nothing was written there: ` +
        'set DATA_DIR to an empty or a new folder.',
    );
  } else writeMarker(path);
  // By its real name, so that it is one folder however it was written.
  const real = realpathSync(path);
  return {
    path: real,
    database: join(real, 'dynamodb'),
    issuerKey: join(real, 'issuer.jwk'),
    secret: join(real, 'secret'),
    snapshotSecret: join(real, 'snapshot-secret'),
    openData: join(real, 'open-data'),
    lock: join(real, 'server.lock'),
  };
}

function listOrCreate(path: string): string[] {
  try {
    mkdirSync(path, { recursive: true });
    return readdirSync(path);
  } catch (error) {
    const code = errorCode(error);
    const isFile = code === 'EEXIST' || code === 'ENOTDIR';
    const reason = isFile ? 'is not a folder' : `cannot be used (${code ?? 'unknown error'})`;
    throw new Refusal(`${path} ${reason}: set DATA_DIR to a folder that can be written.`);
  }
}

function checkMarker(path: string): void {
  const file = join(path, markerName);
  const found = parseMarker(file);
  if (found === undefined || found.registry !== marker.registry || typeof found.format !== 'number') {
    throw new Refusal(
      `${file} cannot be read as the registry's marker, so the folder is damaged: ` +
        'move the folder away, or set DATA_DIR to another one, and start again.',
    );
  }
  if (found.format !== marker.format) {
    throw new Refusal(
      `${path} was written in format ${found.format} and this version reads format ${marker.format}: ` +
        'use the version that wrote it, or set DATA_DIR to another folder.',
    );
  }
}

function parseMarker(file: string): { registry?: unknown; format?: unknown } | undefined {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

// Renamed into place, so that a second command that starts at the same moment never sees half a marker.
function writeMarker(path: string): void {
  const unfinished = join(path, `${markerName}.${process.pid}.new`);
  try {
    writeFileSync(unfinished, `${JSON.stringify(marker)}\n`);
    renameSync(unfinished, join(path, markerName));
  } catch (error) {
    throw new Refusal(
      `${path} cannot be written (${errorCode(error) ?? 'unknown error'}): set DATA_DIR to a folder that can be written.`,
    );
  }
}
