import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDay } from '#domain/day.ts';
import { COMMON, readUrl } from '../access.ts';
import { addressOf } from '../connection.ts';
import { fetchData, fetchWhole, orNull } from '../download.ts';
import { beginFileFor, putFile } from '../files.ts';
import { type ListedFile, MANIFEST, readManifest, SIGNATURE, selected } from '../manifest.ts';
import { type OptionSpecs, readArguments } from '../options.ts';
import { progressOf } from '../progress.ts';
import { Ending, type StatusName } from '../status.ts';
import { demandNone, type Surroundings, tellPeople } from '../surroundings.ts';
import { faultOf } from '../verifySnapshot.ts';
import { say, tell } from '../words/tell.ts';

export const SNAPSHOT_OPTIONS = {
  ...COMMON,
  day: { is: 'text' },
  to: { is: 'text' },
  table: { is: 'texts' },
  format: { is: 'texts' },
} as const satisfies OptionSpecs;

const LATEST = 'latest';

/** `flexwork snapshot`: fetches a day's open data into a folder, each file held against the manifest; what is there already is left. */
export async function snapshot(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, problems } = readArguments(args, SNAPSHOT_OPTIONS, 0);
  const asked = given.day ?? LATEST;
  if (asked !== LATEST && !isDay(asked)) problems.push(say('notADayOrLatest'));
  const { url, problems: ofUrl } = readUrl(given.url, around, false);
  demandNone([...problems, ...ofUrl]);

  const from = addressOf(url, `${asked === LATEST ? LATEST : `snapshots/${asked}`}/${MANIFEST}`);
  const manifest = await fetchWhole(from);
  const { day, files } = readManifest(manifest, from.href);
  if (asked !== LATEST && day !== asked) throw new Ending('unverified', say('otherDay', { day, asked }));
  const meant = selected(files, { tables: given.table, forms: given.format });
  const folder = resolve(around.cwd, given.to ?? `snapshot-${day}`);
  // A day's snapshot never changes, while what is latest may become another between two files.
  const place = (name: string): URL => addressOf(url, `snapshots/${day}/${name}`);
  const signature = await orNull(fetchWhole(place(SIGNATURE)));
  dropOther(join(folder, MANIFEST), manifest);
  dropOther(join(folder, SIGNATURE), signature);

  const fetched = await fetchFiles(meant, folder, place, around);
  // Last: a folder that has a manifest has what was asked for of it.
  if (signature !== null) putFile(join(folder, SIGNATURE), signature);
  putFile(join(folder, MANIFEST), manifest);
  tellPeople(around, say('snapshotKept', { day, fetched, there: meant.length - fetched, folder }));
  return 'done';
}

/** A manifest of another snapshot says nothing of the files that are about to be written beside it. */
function dropOther(file: string, bytes: Uint8Array | null): void {
  if (existsSync(file) && (bytes === null || !readFileSync(file).equals(bytes))) rmSync(file);
}

/** Fetches the files that are not there as listed; answers how many. */
async function fetchFiles(
  files: readonly ListedFile[],
  folder: string,
  place: (name: string) => URL,
  around: Surroundings,
): Promise<number> {
  const progress = progressOf(tell(around.language, say('downloading')), around.stderr);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let fetched = 0;
  try {
    for (const file of files) {
      const onRead = (bytes: number): void => progress.update(done + bytes, total);
      if (!(await isThere(join(folder, file.name), file))) {
        await fetchFile(file, join(folder, file.name), place(file.name), onRead);
        fetched += 1;
      }
      done += file.bytes;
      progress.update(done, total);
    }
  } catch (error) {
    progress.end();
    if (error instanceof Ending && error.status === 'unreachable') tellPeople(around, say('snapshotGoesOn'));
    throw error;
  } finally {
    progress.end();
  }
  return fetched;
}

const isThere = async (path: string, file: ListedFile): Promise<boolean> =>
  existsSync(path) && (await faultOf(file, createReadStream(path), () => {})) === null;

async function fetchFile(file: ListedFile, path: string, address: URL, onRead: (bytes: number) => void): Promise<void> {
  const fetched = await fetchData(address);
  const whole = await beginFileFor(path, fetched);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const part of fetched.parts) {
      bytes += part.length;
      // What has no end does not fill the disk.
      if (bytes > file.bytes) break;
      hash.update(part);
      whole.write(part);
      onRead(bytes);
    }
    const isListed = bytes === file.bytes && hash.digest('hex') === file.sha256;
    if (!isListed) throw new Ending('unverified', say('fetchedOther', { name: file.name }));
    whole.finish();
  } finally {
    whole.drop();
  }
}
