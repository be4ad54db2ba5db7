import { rm } from 'node:fs/promises';
import type { Day, Instant } from '#domain/day.ts';
import { documentsOf } from '#opendata/catalogue/documents.ts';
import { SNAPSHOT_FORMS } from '#opendata/forms.ts';
import {
  BEGUN,
  type Begun,
  begunBytes,
  countsBytes,
  countsName,
  type ListedFile,
  MANIFEST,
  type Manifest,
  manifestBytes,
  readBegun,
  readCounts,
} from '#opendata/manifest.ts';
import { type Reading, readingOf } from '#opendata/reading.ts';
import { readNationHead } from '#store/audit.ts';
import { type ReferenceHead, readReference } from '#store/reference.ts';
import { type MadeTable, makeTable } from './makeTable.ts';
import type { Publishing } from './publish.ts';
import { digestOf, putOnce } from './putOnce.ts';
import type { Shelf } from './shelf.ts';
import { signManifest } from './sign.ts';

/** Where a snapshot is written: its day, its folder on the shelf, and a folder of this machine for files in making. */
interface Place {
  day: Day;
  folder: string;
  room: string;
}

type Writing = Omit<Publishing, 'onProgress'> & Required<Pick<Publishing, 'settledMs' | 'tables'>>;

/**
 * Writes the day's snapshot: what it was begun with, each table in each form, the documents of the catalogue, the signature, and the
 * manifest last. One table lies on this machine at a time.
 */
export async function writeSnapshot(
  writing: Writing,
  { day, folder, room }: Place,
  onProgress: (done: number, total: number) => void,
): Promise<Manifest> {
  const { table, shelf, key, imprint } = writing;
  const read = await readReference(table);
  const begun = await begin(writing, { day, folder, head: read.head });
  const keep = keepCounts(shelf, folder);
  const tables = writing.tables({ ...readingOf(table, read, begun), keep });
  const made: MadeTable[] = [];
  const files: ListedFile[] = [];
  for (const one of tables) {
    const written = await makeTable(one, SNAPSHOT_FORMS, room);
    for (const file of written.files) {
      await putOnce(shelf, `${folder}${file.name}`, file);
      await rm(file.path);
      files.push(listed(file));
    }
    made.push(written);
    // The documents and the manifest are the last step.
    onProgress(made.length, tables.length + 1);
  }
  const documents = imprint === null ? [] : documentsOf({ imprint, day, recordedAt: begun.recordedAt, tables: made });
  for (const { name, body } of documents) {
    await putOnce(shelf, `${folder}${name}`, body);
    files.push({ name, rows: null, bytes: body.length, sha256: digestOf(body) });
  }
  const manifest = { ...begun, files };
  const bytes = manifestBytes(manifest);
  await signManifest(shelf, folder, bytes, key);
  await putOnce(shelf, `${folder}${MANIFEST}`, bytes);
  onProgress(1, 1);
  return manifest;
}

/** Keeps counts beside the snapshot that they are of: put once, and read by whoever goes on with it. */
const keepCounts =
  (shelf: Shelf, folder: string): NonNullable<Reading['keep']> =>
  async (of, make) => {
    const name = `${folder}${countsName(of)}`;
    const there = await shelf.read(name);
    if (there !== null) return readCounts(there, name);
    const counts = await make();
    if (await shelf.putNew(name, countsBytes(counts))) return counts;
    const other = await shelf.read(name);
    if (other === null) throw new Error(`${name} is there and cannot be read.`);
    return readCounts(other, name);
  };

const listed = ({ name, rows, bytes, sha256 }: ListedFile): ListedFile => ({ name, rows, bytes, sha256 });

/** What the snapshot was begun with: by an earlier run, or by another one just now; else by this one. */
async function begin(
  { table, shelf, clock, settledMs }: Pick<Writing, 'table' | 'shelf' | 'clock' | 'settledMs'>,
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
