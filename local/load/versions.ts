import { isDeepStrictEqual } from 'node:util';
import type { Versioned } from '#domain/versioned.ts';
import type { Unversioned } from './unversioned.ts';

/** What became of the rows of one file. */
export interface Count {
  added: number;
  changed: number;
  unchanged: number;
}

export const noCount = (): Count => ({ added: 0, changed: 0, unchanged: 0 });

/** One new version, with the one that it takes the place of; null: a new record. */
export interface NewVersion<T extends Versioned> {
  record: T;
  before: T | null;
}

/**
 * The versions that a file's records need beside those that are kept. A record needs none when the latest version says the
 * same, or the latest that a load wrote: what a registrar recorded since is not undone by loading the same file again.
 */
export function newVersions<T extends Versioned>(
  told: readonly Unversioned<T>[],
  kept: readonly T[],
  name: (record: Unversioned<T>) => string,
  load: { id: string; recordedAt: string },
): { versions: NewVersion<T>[]; count: Count } {
  const versionsOf = Map.groupBy(kept, name);
  const count = noCount();
  const versions: NewVersion<T>[] = [];
  for (const content of told) {
    const own = (versionsOf.get(name(content)) ?? []).toSorted((one, other) => other.version - one.version);
    const latest = own[0];
    const loaded = own.find((version) => version.load !== null);
    if ([latest, loaded].some((version) => version !== undefined && says(version, content))) {
      count.unchanged += 1;
      continue;
    }
    const version = { version: (latest?.version ?? 0) + 1, recordedAt: load.recordedAt, load: load.id };
    // A record is its content and its version: TypeScript cannot see that `Omit` and these fields make T again.
    versions.push({ record: { ...content, ...version } as unknown as T, before: latest ?? null });
    count[latest === undefined ? 'added' : 'changed'] += 1;
  }
  return { versions, count };
}

/** Counts parts of records by name: new, other than before, the same. */
export function countParts<P extends object>(told: readonly P[], kept: readonly P[], name: (part: P) => string): Count {
  const before = new Map(kept.map((part) => [name(part), part]));
  const count = noCount();
  for (const part of told) {
    const same = before.get(name(part));
    count[same === undefined ? 'added' : isDeepStrictEqual(same, part) ? 'unchanged' : 'changed'] += 1;
  }
  return count;
}

function says<T extends Versioned>(record: T, content: Unversioned<T>): boolean {
  const { version: _version, recordedAt: _recordedAt, load: _load, ...kept } = record;
  return isDeepStrictEqual(kept, content);
}
