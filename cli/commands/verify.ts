import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMMON } from '../access.ts';
import { addressProblems } from '../connection.ts';
import { fetchData, fetchWhole } from '../download.ts';
import { type OptionSpecs, readArguments } from '../options.ts';
import { progressOf } from '../progress.ts';
import { Ending, type StatusName } from '../status.ts';
import { demandNone, type Surroundings, tellPeople, writeData } from '../surroundings.ts';
import { type SnapshotSource, verifySnapshot } from '../verifySnapshot.ts';
import { say, tell } from '../words/tell.ts';

export const VERIFY_OPTIONS = {
  lang: COMMON.lang,
  help: COMMON.help,
  table: { is: 'texts' },
  format: { is: 'texts' },
} as const satisfies OptionSpecs;

/** `flexwork verify`: checks every file of a snapshot, in a folder or at an address, against its manifest. */
export async function verify(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, words, problems } = readArguments(args, VERIFY_OPTIONS, 1);
  const [where] = words;
  if (where === undefined) problems.push(say('argumentMissing', { what: 'DIR | URL' }));
  const isUrl = /^https?:/.test(where ?? '');
  if (isUrl) problems.push(...addressProblems(where ?? '', false));
  demandNone(problems);
  const source = isUrl ? addressSource(where ?? '') : folderSource(resolve(around.cwd, where ?? ''));
  const progress = progressOf(tell(around.language, say('verifying')), around.stderr);
  const selection = { tables: given.table, forms: given.format };
  const verified = await verifySnapshot(source, { selection, onProgress: progress.update }).finally(progress.end);
  const { day, recordedAt, checked, faults } = verified;
  for (const { name, fault } of faults) tellPeople(around, say(`file${fault}`, { file: name }));
  const bad = new Map(faults.map(({ name, fault }) => [name, fault]));
  for (const { name, sha256 } of checked)
    await writeData(around.stdout, `${sha256}  ${name}  ${bad.get(name) ?? 'OK'}\n`);
  const said = { day, recordedAt, files: checked.length };
  tellPeople(around, faults.length === 0 ? say('verified', said) : say('notVerified', { ...said, bad: faults.length }));
  return faults.length === 0 ? 'done' : 'unverified';
}

const folderSource = (folder: string): SnapshotSource => {
  const there = (name: string): boolean => existsSync(join(folder, name));
  return {
    name: folder,
    whole: async (name) => (there(name) ? readFileSync(join(folder, name)) : null),
    parts: async (name) => (there(name) ? createReadStream(join(folder, name)) : null),
  };
};

function addressSource(given: string): SnapshotSource {
  const base = given.replace(/(?:\/manifest\.json)?\/*$/, '/');
  const address = (name: string): URL => new URL(name, base);
  return {
    name: base.slice(0, -1),
    whole: (name) => orNull(() => fetchWhole(address(name))),
    parts: (name) => orNull(async () => (await fetchData(address(name))).parts),
  };
}

/** Null where the registry has no such file. */
async function orNull<T>(fetching: () => Promise<T>): Promise<T | null> {
  try {
    return await fetching();
  } catch (error) {
    if (error instanceof Ending && error.status === 'refused') return null;
    throw error;
  }
}
