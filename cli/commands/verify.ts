import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSignedBy, readPublicKey, readSignature } from '#opendata/signature.ts';
import { COMMON } from '../access.ts';
import { addressProblems } from '../connection.ts';
import { fetchData, fetchWhole } from '../download.ts';
import { SIGNATURE } from '../manifest.ts';
import { type OptionSpecs, readArguments } from '../options.ts';
import { progressOf } from '../progress.ts';
import { Ending, type StatusName } from '../status.ts';
import { demandNone, type Surroundings, tellPeople, writeData } from '../surroundings.ts';
import { type SnapshotSource, verifySnapshot } from '../verifySnapshot.ts';
import { type Message, say, tell } from '../words/tell.ts';

export const VERIFY_OPTIONS = {
  lang: COMMON.lang,
  help: COMMON.help,
  key: { is: 'text' },
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
  const key = given.key === undefined ? null : keyOf(resolve(around.cwd, given.key), problems);
  demandNone(problems);
  const source = isUrl ? addressSource(where ?? '') : folderSource(resolve(around.cwd, where ?? ''));
  const progress = progressOf(tell(around.language, say('verifying')), around.stderr);
  const selection = { tables: given.table, forms: given.format };
  const verified = await verifySnapshot(source, {
    selection,
    onProgress: progress.update,
    ...(key === null ? {} : { checkSignature: (manifest, from) => checkSignature(manifest, from, key) }),
  }).finally(progress.end);
  const { day, recordedAt, checked, faults } = verified;
  for (const { name, fault } of faults) tellPeople(around, say(`file${fault}`, { file: name }));
  const bad = new Map(faults.map(({ name, fault }) => [name, fault]));
  for (const { name, sha256 } of checked)
    await writeData(around.stdout, `${sha256}  ${name}  ${bad.get(name) ?? 'OK'}\n`);
  const said = { day, recordedAt, files: checked.length };
  tellPeople(around, key === null ? say('signerNotAsked') : say('signedBy', { key: key.keyId }));
  tellPeople(around, faults.length === 0 ? say('verified', said) : say('notVerified', { ...said, bad: faults.length }));
  return faults.length === 0 ? 'done' : 'unverified';
}

type PublicKey = NonNullable<ReturnType<typeof readPublicKey>>;

/** The key in a file; null, and a problem more, where there is none. */
function keyOf(path: string, problems: Message[]): PublicKey | null {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch {
    problems.push(say('keyUnreadable', { file: path }));
    return null;
  }
  const key = readPublicKey(pem);
  if (key === null) problems.push(say('noPublicKey', { file: path }));
  return key;
}

async function checkSignature(manifest: Uint8Array, source: SnapshotSource, { keyId, key }: PublicKey): Promise<void> {
  const bytes = await source.whole(SIGNATURE);
  const signature = bytes === null ? null : readSignature(bytes);
  const from = `${source.name}/${SIGNATURE}`;
  if (signature === null) throw new Ending('unverified', say('noSignature', { from }));
  if (signature.keyId !== keyId)
    throw new Ending('unverified', say('otherKey', { from, found: signature.keyId, key: keyId }));
  if (!isSignedBy(manifest, signature, key)) throw new Ending('unverified', say('wrongSignature', { from }));
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
