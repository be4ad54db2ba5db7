import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, type Manifest, readManifest, SIGNATURE } from '#opendata/manifest.ts';
import { fileOf } from './madeFile.ts';
import type { Published } from './publish.ts';
import { digestOf } from './putOnce.ts';
import { LATEST, type Shelf } from './shelf.ts';

/** A whole snapshot on the shelf. */
interface Whole {
  manifest: Manifest;
  /** The bytes of its manifest. */
  bytes: Uint8Array;
  folder: string;
  /** A folder of this machine for one file at a time. */
  room: string;
}

/**
 * Makes `latest` of the snapshot's own files, each held against its digest on the way; the manifest last. It is never taken back to an
 * earlier day.
 */
export async function bringLatest(
  shelf: Shelf,
  { manifest, bytes, folder, room }: Whole,
  onProgress: (done: number, total: number) => void,
): Promise<Published['latest']> {
  const there = await shelf.read(`${LATEST}${MANIFEST}`);
  if (there !== null) {
    const isThis = digestOf(there) === digestOf(bytes);
    if (isThis || readManifest(there, `${LATEST}${MANIFEST}`).day > manifest.day) {
      onProgress(1, 1);
      return isThis ? 'THERE' : 'NEWER';
    }
  }
  for (const [place, { name, sha256 }] of manifest.files.entries()) {
    const pieces = await shelf.pieces(`${folder}${name}`);
    const file = pieces === null ? null : await fileOf(join(room, name), pieces);
    if (file === null || file.sha256 !== sha256) {
      throw new Error(`${folder}${name} is not what its manifest says; ${LATEST} stays as it is from there on.`);
    }
    await shelf.put(`${LATEST}${name}`, file);
    await rm(file.path);
    onProgress(place + 1, manifest.files.length);
  }
  // Before the manifest: of a moment between them nothing follows, since the same manifest lies signed in the folder of its day.
  const signature = await shelf.read(`${folder}${SIGNATURE}`);
  if (signature !== null) await shelf.put(`${LATEST}${SIGNATURE}`, signature);
  await shelf.put(`${LATEST}${MANIFEST}`, bytes);
  return 'WRITTEN';
}
