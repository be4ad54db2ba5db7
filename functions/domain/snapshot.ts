import type { Day, Instant } from './day.ts';

/** A whole snapshot of the open data (cuplikan): the files of one day, which are never changed. */
export interface Snapshot {
  /** The day in Asia/Jakarta that it is named by. */
  day: Day;
  /** The instant of knowledge: what the registry learned by then is in it, and nothing later. */
  recordedAt: Instant;
  /** SHA-256 of the bytes of its manifest, 64 lower-case hexadecimal digits. */
  manifestSha256: string;
  /** Names the key that its manifest is signed with; null where it is not signed. */
  keyId: string | null;
}

/** Where the manifest of a day's snapshot lies, from the root of the open data on. */
export const manifestPath = ({ day }: Pick<Snapshot, 'day'>): string => `/snapshots/${day}/manifest.json`;
