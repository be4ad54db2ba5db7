import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Sink } from '#opendata/form.ts';
import type { FileOnDisk } from './shelf.ts';

/** A file of this machine that is being written, counted and hashed on the way. */
export interface FileInMaking extends Sink {
  /** Closes it and tells what was counted. */
  end(): Promise<FileOnDisk>;
  /** Closes it, whatever was written. */
  abandon(): Promise<void>;
}

/** Begins a file at a path where there is none. */
export async function makeFile(path: string): Promise<FileInMaking> {
  const handle = await open(path, 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async write(piece) {
      hash.update(piece);
      bytes += piece.length;
      await handle.writeFile(piece);
    },
    async end() {
      await handle.close();
      return { path, bytes, sha256: hash.digest('hex') };
    },
    abandon: () => handle.close(),
  };
}

/** Writes pieces into a file at a path where there is none. */
export async function fileOf(path: string, pieces: AsyncIterable<Uint8Array>): Promise<FileOnDisk> {
  const file = await makeFile(path);
  try {
    for await (const piece of pieces) await file.write(piece);
  } catch (error) {
    await file.abandon();
    throw error;
  }
  return file.end();
}
