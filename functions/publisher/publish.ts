import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jakartaDay } from '#domain/day.ts';
import type { Imprint } from '#opendata/catalogue/publication.ts';
import { type Begun, type ListedFile, MANIFEST, manifestBytes, readManifest } from '#opendata/manifest.ts';
import { openTables } from '#opendata/openTables.ts';
import type { Reading } from '#opendata/reading.ts';
import type { SigningKey } from '#opendata/signature.ts';
import type { OpenTable } from '#opendata/table.ts';
import { recordSnapshot } from '#store/snapshot.ts';
import type { Table } from '#store/table.ts';
import { bringLatest } from './bringLatest.ts';
import { digestOf } from './putOnce.ts';
import { type Shelf, SNAPSHOTS } from './shelf.ts';
import { signatureOf } from './sign.ts';
import { writeSnapshot } from './writeSnapshot.ts';

/** What a run works with. */
export interface Publishing {
  table: Table;
  shelf: Shelf;
  /** What manifests are signed with. */
  key: SigningKey;
  /** Who offers the files; null: nobody was said, and no catalogue is written. */
  imprint: Imprint | null;
  clock: () => Date;
  /**
   * How long before now the instant of knowledge lies, in milliseconds: a write is recorded at the moment of its request and seen some
   * seconds later, in the index a second after that. So nothing is recorded before that instant any more once it is read.
   */
  settledMs?: number;
  /** Whether the shelf is the one that everybody reads: then the registry keeps which snapshots are whole. True unless given. */
  isServed?: boolean;
  /** The tables that are published; all of them unless given. */
  tables?: (reading: Reading) => OpenTable[];
  /** Told how many steps of how many are done. */
  onProgress?: (done: number, total: number) => void;
}

/** What a run did. */
export interface Published extends Begun {
  /** Whether this run finished the day's snapshot, or found it whole. */
  snapshot: 'WRITTEN' | 'THERE';
  /** Whether `latest` was brought up to it, held it, or holds that of a later day. */
  latest: 'WRITTEN' | 'THERE' | 'NEWER';
  files: ListedFile[];
}

/** Several times what the longest request takes, since clocks differ and a queue may stand before the index. */
const SETTLED_MS = 120_000;

/** Of all steps of a run, the part that makes the snapshot; the rest brings `latest` up to it. */
const MAKING = 80;
const ALL = 100;

/**
 * Publishes the day's snapshot (`snapshots/<day in Jakarta>/`) and brings `latest/` up to it. What is there of a snapshot is never changed;
 * one that was broken off is gone on with, as known at the instant that it was begun with. Throws where a file is there with other bytes.
 */
export async function publish(publishing: Publishing): Promise<Published> {
  const { table, shelf, clock, isServed = true, onProgress = () => {} } = publishing;
  const day = jakartaDay(clock());
  const folder = `${SNAPSHOTS}${day}/`;
  const room = await mkdtemp(join(tmpdir(), 'snapshot-'));
  try {
    const found = await shelf.read(`${folder}${MANIFEST}`);
    const manifest =
      found === null
        ? await writeSnapshot(
            { settledMs: SETTLED_MS, tables: openTables, ...publishing },
            { day, folder, room },
            (done, of) => onProgress(Math.floor((done / of) * MAKING), ALL),
          )
        : readManifest(found, `${folder}${MANIFEST}`);
    const signature = await signatureOf(shelf, folder);
    const manifestSha256 = digestOf(found ?? manifestBytes(manifest));
    // Also where the snapshot was there: the run that made it may have ended before this.
    if (isServed)
      await recordSnapshot(table, {
        day,
        recordedAt: manifest.recordedAt,
        manifestSha256,
        keyId: signature?.keyId ?? null,
      });
    const latest = await bringLatest(
      shelf,
      { manifest, bytes: found ?? manifestBytes(manifest), folder, room },
      (done, of) => onProgress(MAKING + Math.floor((done / of) * (ALL - MAKING)), ALL),
    );
    return { ...manifest, snapshot: found === null ? 'WRITTEN' : 'THERE', latest };
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}
