import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { appendFile, truncate } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isDay } from '#domain/day.ts';
import { COMMON, readUrl } from '../access.ts';
import { addressOf } from '../connection.ts';
import { fetchData, fetchWhole } from '../download.ts';
import { putFile } from '../files.ts';
import { type ListedFile, MANIFEST, readManifest, SIGNATURE, selected } from '../manifest.ts';
import { type OptionSpecs, readArguments } from '../options.ts';
import { progressOf } from '../progress.ts';
import { Ending, type StatusName } from '../status.ts';
import { demandNone, type Surroundings, tellPeople, writeData } from '../surroundings.ts';
import { say, tell } from '../words/tell.ts';

export const SNAPSHOT_OPTIONS = {
  ...COMMON,
  day: { is: 'text' },
  to: { is: 'text' },
  table: { is: 'texts' },
  format: { is: 'texts' },
} as const satisfies OptionSpecs;

/** How often a file is gone on with where the connection breaks within it. */
const MOST_BREAKS = 4;

/** `flexwork snapshot`: fetches the files of a day's snapshot, checks each, and goes on with what an earlier run left. */
export async function snapshot(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, problems } = readArguments(args, SNAPSHOT_OPTIONS, 0);
  const asked = given.day ?? 'latest';
  if (asked !== 'latest' && !isDay(asked)) problems.push(say('notADay', { option: '--day' }));
  const { url, problems: ofUrl } = readUrl(given.url, around, false);
  demandNone([...problems, ...ofUrl]);
  const day = asked === 'latest' ? await latestDay(url) : asked;
  // Of the day's own folder, which never changes, also where the latest was asked for.
  const at = (name: string): URL => addressOf(url, `snapshots/${day}/${name}`);
  const bytes = await fetchWhole(at(MANIFEST));
  const manifest = readManifest(bytes, at(MANIFEST).href);
  const files = selected(manifest.files, { tables: given.table, forms: given.format });
  const folder = resolve(around.cwd, given.to ?? `snapshot-${day}`);
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const progress = progressOf(tell(around.language, say('downloading')), around.stderr);
  let done = 0;
  let there = 0;
  try {
    mkdirSync(folder, { recursive: true });
    for (const file of files) {
      const before = done;
      const wasThere = await bring(file, { folder, address: at(file.name) }, (read) => {
        progress.update(before + Math.min(read, file.bytes), total);
      });
      if (wasThere) there += 1;
      done += file.bytes;
    }
  } finally {
    progress.end();
  }
  const signature = await fetchWhole(at(SIGNATURE)).catch(absent);
  if (signature !== null) putFile(join(folder, SIGNATURE), signature);
  // Last, so that a folder that has one has every file that was asked for.
  putFile(join(folder, MANIFEST), bytes);
  tellPeople(around, say('snapshotBrought', { day, files: files.length, there, bytes: total }));
  await writeData(around.stdout, `${folder}\n`);
  return 'done';
}

/** Snapshots of before they were signed have no signature. */
function absent(error: unknown): null {
  if (error instanceof Ending && error.status === 'refused') return null;
  throw error;
}

async function latestDay(url: string): Promise<string> {
  const address = addressOf(url, `latest/${MANIFEST}`);
  return readManifest(await fetchWhole(address), address.href).day;
}

/** Brings one file into its place; answers whether it was there already. */
async function bring(
  file: ListedFile,
  { folder, address }: { folder: string; address: URL },
  onRead: (bytes: number) => void,
): Promise<boolean> {
  const path = join(folder, file.name);
  if (existsSync(path) && statSync(path).size === file.bytes && (await digestOf(path)) === file.sha256) return true;
  const part = `${path}.part`;
  if (existsSync(part) && statSync(part).size > file.bytes) rmSync(part);
  for (let fresh = !existsSync(part); ; fresh = true) {
    await fill(part, file, address, onRead);
    if (statSync(part).size === file.bytes && (await digestOf(part)) === file.sha256) break;
    rmSync(part);
    // What an earlier run left may have been of other bytes; what came whole just now is not what the manifest says.
    if (fresh) throw new Ending('unverified', say('fetchedOther', { file: file.name }));
  }
  renameSync(part, path);
  return false;
}

async function fill(part: string, { bytes }: ListedFile, address: URL, onRead: (bytes: number) => void): Promise<void> {
  for (let breaks = 0; ; breaks += 1) {
    const from = existsSync(part) ? statSync(part).size : 0;
    if (from > 0 && from >= bytes) return;
    try {
      const fetched = await fetchData(address, { from });
      if (!existsSync(part)) await appendFile(part, '');
      if (fetched.from < from) await truncate(part, 0);
      let read = fetched.from;
      for await (const piece of fetched.parts) {
        await appendFile(part, piece);
        read += piece.length;
        if (read > bytes) return;
        onRead(read);
      }
      return;
    } catch (error) {
      const isBreak = error instanceof Ending && error.status === 'unreachable';
      if (!isBreak || breaks >= MOST_BREAKS) throw error;
    }
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}
