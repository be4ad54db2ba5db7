import { createHash } from 'node:crypto';
import { type ListedFile, MANIFEST, readManifest, type Selection, selected } from './manifest.ts';

/** Where a snapshot lies: a folder, or an address. */
export interface SnapshotSource {
  /** As it is told. */
  readonly name: string;
  /** The bytes of a small file; null where there is none. */
  whole(name: string): Promise<Uint8Array | null>;
  /** The bytes of a file in parts; null where there is none. */
  parts(name: string): Promise<AsyncIterable<Uint8Array> | null>;
}

/** What is wrong with a file. */
export interface FileFault {
  readonly name: string;
  readonly fault: 'MISSING' | 'OTHER_SIZE' | 'OTHER_DIGEST';
}

/** What a check found. */
export interface Verified {
  readonly day: string;
  readonly recordedAt: string;
  readonly checked: readonly ListedFile[];
  readonly faults: readonly FileFault[];
}

/** How a snapshot is checked. */
export interface VerifyOptions {
  readonly selection: Selection;
  /** Told how many bytes of how many were read. */
  readonly onProgress: (done: number, total: number) => void;
  /** Checks who signed the bytes of the manifest, before anything in it is believed; it ends as `unverified` where nobody did. */
  readonly checkSignature?: (manifest: Uint8Array, source: SnapshotSource) => Promise<void>;
}

/** Checks a snapshot: the manifest, then size and SHA-256 of each file that it lists. Ends as `unverified` where there is no manifest. */
export async function verifySnapshot(source: SnapshotSource, options: VerifyOptions): Promise<Verified> {
  const bytes = (await source.whole(MANIFEST)) ?? new Uint8Array();
  await options.checkSignature?.(bytes, source);
  const { day, recordedAt, files } = readManifest(bytes, `${source.name}/${MANIFEST}`);
  const checked = selected(files, options.selection);
  const total = checked.reduce((sum, file) => sum + file.bytes, 0);
  const faults: FileFault[] = [];
  let done = 0;
  for (const file of checked) {
    const before = done;
    const fault = await faultOf(file, await source.parts(file.name), (read) => {
      options.onProgress(before + Math.min(read, file.bytes), total);
    });
    if (fault !== null) faults.push({ name: file.name, fault });
    done += file.bytes;
  }
  return { day, recordedAt, checked, faults };
}

async function faultOf(
  file: ListedFile,
  parts: AsyncIterable<Uint8Array> | null,
  onRead: (bytes: number) => void,
): Promise<FileFault['fault'] | null> {
  if (parts === null) return 'MISSING';
  const hash = createHash('sha256');
  let read = 0;
  for await (const part of parts) {
    hash.update(part);
    read += part.length;
    // A file without an end is not read to it.
    if (read > file.bytes) return 'OTHER_SIZE';
    onRead(read);
  }
  if (read !== file.bytes) return 'OTHER_SIZE';
  return hash.digest('hex') === file.sha256 ? null : 'OTHER_DIGEST';
}
