import type { Instant } from './day.ts';

/** What every versioned record carries: never overwritten, the next version stands beside it. */
export interface Versioned {
  /** 1 at first. */
  version: number;
  /** When the registry learned of this version. */
  recordedAt: Instant;
  /** The load that wrote it; null when a mutation did. */
  load: string | null;
}

/**
 * Of each record, the version known at an instant; null instant: the latest.
 * `key` names the record; records keep the order of their first version.
 */
export function knownVersions<T extends Versioned>(
  versions: readonly T[],
  key: (record: T) => string,
  recordedAt: Instant | null,
): Map<string, T> {
  const known = new Map<string, T>();
  for (const record of versions) {
    if (recordedAt !== null && record.recordedAt > recordedAt) continue;
    const id = key(record);
    const held = known.get(id);
    if (held === undefined || held.version < record.version) known.set(id, record);
  }
  return known;
}
