import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DataDir } from './dataDir.ts';
import { processIdentity } from './processes.ts';
import { errorCode, Refusal } from './refusal.ts';

interface Holder {
  readonly pid: number;
  /** Tells the holder from a later process with the same number. */
  readonly identity: string;
  readonly port: number;
}

/**
 * Takes the folder for this process; returns what gives it back. A lock whose process is gone (SIGKILL, power cut) is
 * taken over. Throws a Refusal that names the process which holds the folder.
 */
export function lockDataDir(dir: DataDir, port: number): () => void {
  const own: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '', port };
  const text = `${JSON.stringify(own)}\n`;
  if (!create(dir.lock, text)) {
    refuseIfHeld(dir);
    rmSync(dir.lock, { force: true });
    if (!create(dir.lock, text)) refuseIfHeld(dir);
  }
  // Two that find the same stale lock at once may both have removed it; the later one keeps it.
  if (readText(dir.lock) !== text) refuseIfHeld(dir);
  return () => {
    if (readText(dir.lock) === text) rmSync(dir.lock, { force: true });
  };
}

function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw new Refusal(
      `${path} cannot be written (${errorCode(error) ?? 'unknown error'}): set DATA_DIR to a folder that can be written.`,
    );
  }
}

function refuseIfHeld(dir: DataDir): void {
  const holder = parseHolder(readText(dir.lock));
  if (holder === undefined || processIdentity(holder.pid) !== holder.identity) return;
  throw new Refusal(
    `${dir.path} is already served at http://127.0.0.1:${holder.port}/graphql by process ${holder.pid}: ` +
      'stop that one first, or set DATA_DIR and PORT for a second registry.',
  );
}

function parseHolder(text: string | undefined): Holder | undefined {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const { pid, identity, port } = parsed as Partial<Record<keyof Holder, unknown>>;
    if (typeof pid !== 'number' || typeof identity !== 'string' || typeof port !== 'number') return undefined;
    return { pid, identity, port };
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
