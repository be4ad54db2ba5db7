import { documentMediaType } from '#opendata/catalogue/mediaTypes.ts';
import { SNAPSHOT_FORMS } from '#opendata/forms.ts';

/** A file of this machine that goes onto a shelf, with what was counted while it was written. */
export interface FileOnDisk {
  path: string;
  bytes: number;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  sha256: string;
}

/** What goes onto a shelf: bytes, or a file that is never held whole. */
export type Body = Uint8Array | FileOnDisk;

/** Whether a body is a file. */
export const isFile = (body: Body): body is FileOnDisk => 'path' in body;

/** Where published files lie: a bucket, or a folder of one machine. */
export interface Shelf {
  /** The bytes of a small file; null where there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** The bytes of a file of any size, piece by piece; null where there is none. */
  pieces(name: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** Puts a file where there is none and says true; where there is one it stays as it is, and the answer is false. */
  putNew(name: string, body: Body): Promise<boolean>;
  /** Puts a file in the place of what is there. */
  put(name: string, body: Body): Promise<void>;
}

/** Where dated snapshots lie, and what holds the newest one. */
export const SNAPSHOTS = 'snapshots/';
export const LATEST = 'latest/';
/** Where the public keys lie that manifests are signed with. */
export const KEYS = 'keys/';

/** How long caches may keep a file: a dated one never changes, nor does a key. */
export const cacheControlOf = (name: string): string =>
  name.startsWith(SNAPSHOTS) || name.startsWith(KEYS) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';

/** The media type of a file by its name. */
export function mediaTypeOf(name: string): string {
  if (name.endsWith('.pem')) return 'application/x-pem-file';
  if (name.endsWith('.sig')) return 'application/json';
  const form = SNAPSHOT_FORMS.find(({ extension }) => name.endsWith(`.${extension}`));
  return documentMediaType(name) ?? form?.mediaType ?? 'application/octet-stream';
}
