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

/** By the end of a file's name. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pem: 'application/x-pem-file',
};

/** The media type of a file by its name. */
export function mediaTypeOf(name: string): string {
  if (name.endsWith('.csv-metadata.json') || name.endsWith('/csvw.json')) return 'application/csvm+json';
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/json';
}
