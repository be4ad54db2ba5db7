import { createHash } from 'node:crypto';
import { BEGUN, countsName, type ListedFile, MANIFEST, type Manifest, readManifest, SIGNATURE } from './manifest.ts';
import { isSignedBy, readPublicKey, readSignature } from './signature.ts';

/** Where a snapshot is read: a folder, or an address. */
export interface SnapshotReader {
  /** The bytes of a file, piece by piece; null where there is none. */
  pieces(name: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** The names of all files that are there; null where that cannot be asked, as of an address. */
  names(): Promise<string[] | null>;
}

/** What is wrong with a snapshot. `file` is the one that it is told of. */
export interface SnapshotFault {
  kind:
    | 'NO_MANIFEST'
    | 'DAMAGED_MANIFEST'
    | 'NO_SIGNATURE'
    | 'DAMAGED_SIGNATURE'
    | 'OTHER_KEY'
    | 'WRONG_SIGNATURE'
    | 'WRONG_NAME'
    | 'MISSING'
    | 'WRONG_SIZE'
    | 'WRONG_DIGEST'
    | 'NOT_LISTED';
  file: string;
  /** What is to be there and what is; null where nothing is counted. */
  expected: string | number | null;
  found: string | number | null;
}

/** What was found of a snapshot: it is as its publisher signed it where there is no fault. */
export interface Verdict {
  /** Null where there is no manifest that can be read. */
  manifest: Manifest | null;
  /** The key that the manifest is signed with, as the signature names it; null where there is none. */
  keyId: string | null;
  faults: SnapshotFault[];
}

/** The largest manifest and signature that are read, in bytes: a hundred times what they are. */
const LARGEST_MANIFEST = 4 * 1024 * 1024;
const LARGEST_SIGNATURE = 4_096;

/** What lies in a snapshot beside the files that its manifest lists. */
const BESIDE = new Set([MANIFEST, SIGNATURE, BEGUN, countsName('owed')]);

/** A name of a file in the folder itself: nothing that leads out of it, and no other folder. */
export const isPlainName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && !name.includes('..');

/**
 * Checks a snapshot with the public key alone: that the manifest is signed by it, and that each file is of the size and the digest that the
 * manifest says. Files are read one at a time and never held; nothing is trusted that the signature does not cover: of a manifest that
 * is not signed by the key no file is looked at. `onProgress` is told how many bytes of how many were read.
 */
export async function verifySnapshot(
  reader: SnapshotReader,
  publicPem: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Verdict> {
  const by = readPublicKey(publicPem);
  if (by === null) throw new Error('The key is no public Ed25519 key in PEM.');
  const bytes = await bytesOf(reader, MANIFEST, LARGEST_MANIFEST);
  if (bytes === null) return { manifest: null, keyId: null, faults: [fault('NO_MANIFEST', MANIFEST)] };
  const signed = await bytesOf(reader, SIGNATURE, LARGEST_SIGNATURE);
  const signature = signed === null ? null : readSignature(signed);
  const unsigned = (one: SnapshotFault, keyId: string | null): Verdict => ({ manifest: null, keyId, faults: [one] });
  if (signature === null) {
    return unsigned(fault(signed === null ? 'NO_SIGNATURE' : 'DAMAGED_SIGNATURE', SIGNATURE), null);
  }
  const { keyId } = signature;
  if (keyId !== by.keyId) return unsigned(fault('OTHER_KEY', SIGNATURE, by.keyId, keyId), keyId);
  if (!isSignedBy(bytes, signature, by.key)) return unsigned(fault('WRONG_SIGNATURE', MANIFEST), keyId);
  const manifest = manifestOf(bytes);
  if (manifest === null) return unsigned(fault('DAMAGED_MANIFEST', MANIFEST), keyId);
  return {
    manifest,
    keyId,
    faults: [...(await fileFaults(reader, manifest.files, onProgress)), ...(await notListed(reader, manifest))],
  };
}

async function fileFaults(
  reader: SnapshotReader,
  files: readonly ListedFile[],
  onProgress: (done: number, total: number) => void,
): Promise<SnapshotFault[]> {
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const faults: SnapshotFault[] = [];
  let done = 0;
  for (const { name, bytes, sha256 } of files) {
    const found = isPlainName(name) ? await counted(reader, name) : null;
    if (!isPlainName(name)) faults.push(fault('WRONG_NAME', name));
    else if (found === null) faults.push(fault('MISSING', name));
    else if (found.bytes !== bytes) faults.push(fault('WRONG_SIZE', name, bytes, found.bytes));
    else if (found.sha256 !== sha256) faults.push(fault('WRONG_DIGEST', name, sha256, found.sha256));
    done += bytes;
    onProgress(done, total);
  }
  return faults;
}

async function counted(reader: SnapshotReader, name: string): Promise<{ bytes: number; sha256: string } | null> {
  const pieces = await reader.pieces(name);
  if (pieces === null) return null;
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

async function notListed(reader: SnapshotReader, { files }: Manifest): Promise<SnapshotFault[]> {
  const listed = new Set(files.map(({ name }) => name));
  const there = (await reader.names()) ?? [];
  return there
    .filter((name) => !listed.has(name) && !BESIDE.has(name))
    .sort()
    .map((name) => fault('NOT_LISTED', name));
}

function manifestOf(bytes: Uint8Array): Manifest | null {
  try {
    return readManifest(bytes, MANIFEST);
  } catch {
    return null;
  }
}

/** The bytes of a small file; null where there is none. Throws where it is larger than it can be. */
async function bytesOf(reader: SnapshotReader, name: string, largest: number): Promise<Uint8Array | null> {
  const pieces = await reader.pieces(name);
  if (pieces === null) return null;
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > largest) throw new Error(`${name} has more than ${largest} bytes, which none has.`);
    kept.push(piece);
  }
  return Buffer.concat(kept);
}

const fault = (
  kind: SnapshotFault['kind'],
  file: string,
  expected: SnapshotFault['expected'] = null,
  found: SnapshotFault['found'] = null,
): SnapshotFault => ({ kind, file, expected, found });
