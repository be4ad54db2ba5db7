import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '#local/refusal.ts';
import { Ending } from './status.ts';
import { say } from './words/tell.ts';

/** The bytes of a file that was named. Ends as a wrong use where there is none that can be read. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = errorCode(error);
    if (why === undefined) throw error;
    throw new Ending('usage', say('fileUnreadable', { file, why }));
  }
}

/** A file that is there whole or not at all: written beside its place, and renamed. */
export interface WholeFile {
  write(bytes: Uint8Array): void;
  /** Puts it in its place. */
  finish(): void;
  /** Takes away what was written; nothing after `finish`. */
  drop(): void;
}

/** Begins a file. Every step ends as a fault where the disk refuses it; also when the process ends, nothing half is left. */
export function beginFile(file: string): WholeFile {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const handle = orEnd(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    return openSync(beside, 'wx');
  });
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(handle);
    isOpen = false;
  };
  const drop = (): void => {
    process.off('exit', drop);
    close();
    rmSync(beside, { force: true });
  };
  process.once('exit', drop);
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += orEnd(file, () => writeSync(handle, bytes, at));
    },
    finish: () => {
      process.off('exit', drop);
      close();
      orEnd(file, () => renameSync(beside, file));
    },
    drop,
  };
}

/** Begins a file for what is being fetched, which is dropped where the disk refuses the file. */
export async function beginFileFor(file: string, fetched: { drop(): Promise<void> }): Promise<WholeFile> {
  try {
    return beginFile(file);
  } catch (error) {
    await fetched.drop();
    throw error;
  }
}

/** Writes a whole file at once. */
export function putFile(file: string, bytes: Uint8Array): void {
  const whole = beginFile(file);
  try {
    whole.write(bytes);
    whole.finish();
  } finally {
    whole.drop();
  }
}

function orEnd<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    const why = errorCode(error);
    if (why === undefined) throw error;
    throw new Ending('fault', say('fileUnwritable', { file, why }));
  }
}
