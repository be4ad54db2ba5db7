import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetchData, fetchWhole, orNull } from './download.ts';
import { readBytes } from './files.ts';
import type { SnapshotSource } from './verifySnapshot.ts';

/** A snapshot that lies in a folder. */
export const inFolder = (folder: string): SnapshotSource => ({
  name: folder,
  whole: async (name) => (existsSync(join(folder, name)) ? readBytes(join(folder, name)) : null),
  parts: async (name) => (existsSync(join(folder, name)) ? createReadStream(join(folder, name)) : null),
});

/** A snapshot at an address, `https://…/snapshots/2026-05-31/` or that of its manifest. */
export function atAddress(given: string): SnapshotSource {
  const folder = new URL(given);
  folder.search = '';
  folder.hash = '';
  folder.pathname = folder.pathname.replace(/\/manifest\.json$/, '').replace(/\/*$/, '/');
  const place = (name: string): URL => new URL(encodeURIComponent(name), folder);
  return {
    name: folder.href.replace(/\/$/, ''),
    whole: (name) => orNull(fetchWhole(place(name))),
    parts: async (name) => (await orNull(fetchData(place(name))))?.parts ?? null,
  };
}
