import { Ending } from './status.ts';
import { say } from './words/tell.ts';

/** One file of a snapshot, as its manifest lists it. */
export interface ListedFile {
  readonly name: string;
  /** How many records it holds; null where it is not one of records. */
  readonly rows: number | null;
  readonly bytes: number;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** What a command needs of a manifest. It comes from elsewhere, so that nothing of it is believed before it was looked at. */
export interface ReadManifest {
  readonly day: string;
  readonly recordedAt: string;
  readonly files: readonly ListedFile[];
}

export const MANIFEST = 'manifest.json';
/** The publisher's signature of the manifest, beside it. */
export const SIGNATURE = 'manifest.json.sig';

/** A name of a file in the same folder: no path leads out of it. */
const NAME = /^[A-Za-z0-9][\w.-]{0,199}$/;

/** Reads a manifest. Ends as `unverified` where it is none, or names what is no file of its folder. */
export function readManifest(bytes: Uint8Array, from: string): ReadManifest {
  const { day, recordedAt, files } = parsed(bytes);
  const isWhole = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && Array.isArray(files);
  if (!isWhole || !files.every(isListed)) throw new Ending('unverified', say('noManifest', { from }));
  // Where upper and lower case are the same to a disk, one file would be written over another.
  const names = files.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) throw new Ending('unverified', say('noManifest', { from }));
  return { day, recordedAt: String(recordedAt), files };
}

function parsed(bytes: Uint8Array): Record<string, unknown> {
  try {
    return Object(JSON.parse(Buffer.from(bytes).toString()));
  } catch {
    return {};
  }
}

function isListed(file: unknown): file is ListedFile {
  const { name, bytes, sha256 } = Object(file);
  return (
    typeof name === 'string' &&
    NAME.test(name) &&
    ![MANIFEST, SIGNATURE].includes(name.toLowerCase()) &&
    Number.isSafeInteger(bytes) &&
    bytes >= 0 &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}

/** Which files are meant: of any table and form where none is named. */
export interface Selection {
  readonly tables: readonly string[];
  readonly forms: readonly string[];
}

/** The files that are meant. Ends as a wrong use where a table or form that was named has none, with what there is. */
export function selected(files: readonly ListedFile[], { tables, forms }: Selection): readonly ListedFile[] {
  const part = (name: string): [string, string] => [name.replace(/\..*$/, ''), name.replace(/^[^.]*\.?/, '')];
  for (const [asked, place, key] of [
    [tables, 0, 'noSuchTable'],
    [forms, 1, 'noSuchForm'],
  ] as const) {
    const there = new Set(files.map(({ name }) => part(name)[place]));
    const missing = asked.filter((one) => !there.has(one));
    if (missing.length === 0) continue;
    throw new Ending('usage', say(key, { names: missing.join(', '), there: [...there].sort().join(', ') }));
  }
  return files.filter(({ name }) => {
    const [table, form] = part(name);
    return (tables.length === 0 || tables.includes(table)) && (forms.length === 0 || forms.includes(form));
  });
}
