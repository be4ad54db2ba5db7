import { createHash } from 'node:crypto';
import { type Day, type Instant, jakartaDay } from '#domain/day.ts';
import {
  BEGUN,
  type Begun,
  begunBytes,
  type ListedFile,
  MANIFEST,
  type Manifest,
  manifestBytes,
  readBegun,
  readManifest,
} from '#opendata/manifest.ts';
import { openTables } from '#opendata/openTables.ts';
import { readingOf } from '#opendata/reading.ts';
import { tableFiles } from '#opendata/tableFiles.ts';
import { readNationHead } from '#store/audit.ts';
import { type ReferenceHead, readReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { LATEST, type Shelf, SNAPSHOTS } from './shelf.ts';

/** What a run works with. */
export interface Publishing {
  table: Table;
  shelf: Shelf;
  clock: () => Date;
  /**
   * How long before now the instant of knowledge lies, in milliseconds: a write is recorded at the moment of its request and seen some
   * seconds later, in the index a second after that. So nothing is recorded before that instant any more once it is read.
   */
  settledMs?: number;
  /** Told how many files of how many are seen to. */
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

/**
 * Publishes the day's snapshot (`snapshots/<day in Jakarta>/`) and brings `latest/` up to it. What is there of a snapshot is never changed;
 * one that was broken off is gone on with, as known at the instant that it was begun with. Throws where a file is there with other bytes.
 */
export async function publish({
  table,
  shelf,
  clock,
  settledMs = SETTLED_MS,
  onProgress = () => {},
}: Publishing): Promise<Published> {
  const day = jakartaDay(clock());
  const folder = `${SNAPSHOTS}${day}/`;
  const found = await shelf.read(`${folder}${MANIFEST}`);
  const manifest =
    found === null
      ? await writeSnapshot({ table, shelf, clock, settledMs, onProgress }, day, folder)
      : readManifest(found, `${folder}${MANIFEST}`);
  const latest = await bringLatest(shelf, manifest, folder, onProgress);
  return { ...manifest, snapshot: found === null ? 'WRITTEN' : 'THERE', latest };
}

async function writeSnapshot(
  { table, shelf, clock, settledMs, onProgress }: Required<Publishing>,
  day: Day,
  folder: string,
): Promise<Manifest> {
  const read = await readReference(table);
  const begun = await begin({ table, shelf, clock, settledMs }, { day, folder, head: read.head });
  const tables = openTables(readingOf(table, read, begun));
  const files: ListedFile[] = [];
  for (const one of tables) {
    const { rows, csv, ndjson } = await tableFiles(one);
    for (const [name, body] of [
      [`${one.name}.csv`, csv],
      [`${one.name}.ndjson`, ndjson],
    ] as const) {
      await putOnce(shelf, `${folder}${name}`, body);
      files.push({ name, rows, bytes: body.length, sha256: sha256(body) });
      // As many again for `latest`.
      onProgress(files.length, tables.length * 4);
    }
  }
  const manifest = { ...begun, files };
  await putOnce(shelf, `${folder}${MANIFEST}`, manifestBytes(manifest));
  return manifest;
}

/** What the snapshot was begun with: by an earlier run, or by another one just now; else by this one. */
async function begin(
  { table, shelf, clock, settledMs }: Omit<Required<Publishing>, 'onProgress'>,
  { day, folder, head }: { day: Day; folder: string; head: ReferenceHead },
): Promise<Begun> {
  const name = `${folder}${BEGUN}`;
  const link = await readNationHead(table, false);
  const begun = {
    day,
    recordedAt: instantOf(clock().getTime() - settledMs, head),
    auditHead: { number: link?.number ?? 0, hash: link?.hash ?? null },
  };
  if (await shelf.putNew(name, begunBytes(begun))) return begun;
  const there = await shelf.read(name);
  if (there === null) throw new Error(`${name} is there and cannot be read.`);
  return readBegun(there, name);
}

/** The instant of knowledge: a load that is being written, whose records are seen later but recorded at its beginning, comes after it. */
function instantOf(settled: number, { pendingLoad }: ReferenceHead): Instant {
  const before = pendingLoad === null ? settled : Date.parse(pendingLoad.recordedAt) - 1;
  return new Date(Math.min(settled, before)).toISOString();
}

async function putOnce(shelf: Shelf, name: string, body: Uint8Array): Promise<void> {
  if (await shelf.putNew(name, body)) return;
  const there = await shelf.read(name);
  if (there !== null && sha256(there) === sha256(body)) return;
  throw new Error(`${name} is there with other bytes than its records make now; it stays as it is.`);
}

async function bringLatest(
  shelf: Shelf,
  manifest: Manifest,
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<Published['latest']> {
  const bytes = manifestBytes(manifest);
  const there = await shelf.read(`${LATEST}${MANIFEST}`);
  const total = manifest.files.length * 2;
  if (there !== null) {
    const isThis = sha256(there) === sha256(bytes);
    if (isThis || readManifest(there, `${LATEST}${MANIFEST}`).day > manifest.day) {
      onProgress(total, total);
      return isThis ? 'THERE' : 'NEWER';
    }
  }
  for (const [place, { name, sha256: listed }] of manifest.files.entries()) {
    const body = await shelf.read(`${folder}${name}`);
    if (body === null || sha256(body) !== listed) {
      throw new Error(`${folder}${name} is not what its manifest says; ${LATEST} stays as it is from there on.`);
    }
    await shelf.put(`${LATEST}${name}`, body);
    onProgress(manifest.files.length + place + 1, total);
  }
  await shelf.put(`${LATEST}${MANIFEST}`, bytes);
  return 'WRITTEN';
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
