import type { Day, Instant } from '#domain/day.ts';
import { LICENCE } from './licence.ts';
import type { Counts } from './reading.ts';

/** The head of the audit trail as `auditHead` answers it: noted here for ever, so that later changes of the past can be shown. */
export interface NotedHead {
  /** 0 before the first link. */
  number: number;
  hash: string | null;
}

/** What a snapshot was begun with; everything in it follows from this and the records. */
export interface Begun {
  /** The day in Asia/Jakarta that the snapshot is named by. */
  day: Day;
  /** The instant of knowledge: no record that the registry learned of later is in it. */
  recordedAt: Instant;
  auditHead: NotedHead;
}

/** One file of a snapshot. */
export interface ListedFile {
  name: string;
  /** How many rows of a table are in it; null for what is no table. */
  rows: number | null;
  bytes: number;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  sha256: string;
}

/** What a snapshot holds: written last, so that a snapshot that has one is whole. */
export interface Manifest extends Begun {
  files: ListedFile[];
}

export const BEGUN = 'begun.json';
export const MANIFEST = 'manifest.json';
/** What was counted when the snapshot was begun and no record tells as of its instant, by what it is of. */
export const countsName = (of: string): string => `${of}.counts.json`;
/** The signature of the manifest beside it. */
export const SIGNATURE = 'manifest.json.sig';

const toJson = (value: object): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** The bytes of `begun.json`; always the same for the same. */
export const begunBytes = ({ day, recordedAt, auditHead }: Begun): Uint8Array => toJson({ day, recordedAt, auditHead });

/** The bytes of a manifest; always the same for the same. */
export const manifestBytes = ({ day, recordedAt, auditHead, files }: Manifest): Uint8Array =>
  toJson({ day, recordedAt, auditHead, licence: LICENCE, files });

/** What `begun.json` says. Throws where it is no such file. */
export function readBegun(bytes: Uint8Array, name: string): Begun {
  const { day, recordedAt, auditHead } = parsed(bytes, name);
  const { number, hash } = Object(auditHead);
  if (typeof day !== 'string' || typeof recordedAt !== 'string' || typeof number !== 'number') throw damaged(name);
  if (typeof hash !== 'string' && hash !== null) throw damaged(name);
  return { day, recordedAt, auditHead: { number, hash } };
}

/** What a manifest says. Throws where it is none. */
export function readManifest(bytes: Uint8Array, name: string): Manifest {
  const { files } = parsed(bytes, name);
  if (!Array.isArray(files) || !files.every(isListed)) throw damaged(name);
  return { ...readBegun(bytes, name), files };
}

/** The bytes of counts; always the same for the same. */
export const countsBytes = (counts: Counts): Uint8Array =>
  toJson(Object.fromEntries(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1))));

/** What counts say. Throws where they are none. */
export function readCounts(bytes: Uint8Array, name: string): Counts {
  const counts = Object.entries(parsed(bytes, name));
  return Object.fromEntries(
    counts.map(([of, count]) => {
      if (typeof count !== 'number') throw damaged(name);
      return [of, count];
    }),
  );
}

const isListed = (file: unknown): file is ListedFile => {
  const { name, rows, bytes, sha256 } = Object(file);
  const isCounted = rows === null || typeof rows === 'number';
  return typeof name === 'string' && isCounted && typeof bytes === 'number' && typeof sha256 === 'string';
};

function parsed(bytes: Uint8Array, name: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(Buffer.from(bytes).toString()));
  } catch {
    throw damaged(name);
  }
}

const damaged = (name: string) => new Error(`${name} is damaged: it is not what the publisher writes.`);
