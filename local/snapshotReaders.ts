import { createReadStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotReader } from '#opendata/verifySnapshot.ts';
import { errorCode, Refusal } from './refusal.ts';

/** A snapshot in a folder of this machine. */
export function folderReader(folder: string): SnapshotReader {
  return {
    async pieces(name) {
      try {
        return createReadStream('', { fd: await open(join(folder, name)) });
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return null;
        throw new Refusal(`${join(folder, name)} cannot be read (${errorCode(error) ?? 'unknown error'}).`);
      }
    },
    async names() {
      try {
        return await readdir(folder);
      } catch (error) {
        throw new Refusal(
          `${folder} cannot be read (${errorCode(error) ?? 'unknown error'}): name the folder of a snapshot.`,
        );
      }
    },
  };
}

/** How long a server may be silent, in milliseconds. */
const SILENCE_MS = 30_000;

/** A snapshot at an address, where files are asked for by name. */
export function addressReader(address: string): SnapshotReader {
  const base = address.endsWith('/') ? address : `${address}/`;
  return {
    async pieces(name) {
      const url = new URL(encodeURIComponent(name), base);
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(SILENCE_MS) }).catch(
        (error: unknown) => {
          throw new Refusal(`${url} cannot be reached: ${causeOf(error)}.`);
        },
      );
      if (response.status === 404) return null;
      if (!response.ok) throw new Refusal(`${url} answers ${response.status}.`);
      return response.body;
    },
    names: async () => null,
  };
}

const causeOf = (error: unknown): string => {
  const { cause, message } = Object(error);
  return String(cause?.code ?? cause?.message ?? message);
};
