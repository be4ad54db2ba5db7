/** Where published files lie: a bucket, or a folder of one machine. */
export interface Shelf {
  /** The bytes of a file; null where there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** Puts a file where there is none and says true; where there is one it stays as it is, and the answer is false. */
  putNew(name: string, body: Uint8Array): Promise<boolean>;
  /** Puts a file in the place of what is there. */
  put(name: string, body: Uint8Array): Promise<void>;
}

/** Where dated snapshots lie, and what holds the newest one. */
export const SNAPSHOTS = 'snapshots/';
export const LATEST = 'latest/';

/** How long caches may keep a file: a dated one never changes. */
export const cacheControlOf = (name: string): string =>
  name.startsWith(SNAPSHOTS) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';

/** The media type of a file by its name. */
export function mediaTypeOf(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv; charset=utf-8; header=present';
  return name.endsWith('.ndjson') ? 'application/x-ndjson' : 'application/json';
}
