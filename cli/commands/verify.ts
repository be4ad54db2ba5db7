import { resolve } from 'node:path';
import { LANGUAGE_AND_HELP } from '../access.ts';
import { addressProblems } from '../connection.ts';
import { readBytes } from '../files.ts';
import { type OptionSpecs, readArguments } from '../options.ts';
import { progressOf } from '../progress.ts';
import { demandSignature, publicKeyOf } from '../signature.ts';
import { atAddress, inFolder } from '../snapshotSource.ts';
import type { StatusName } from '../status.ts';
import { demandNone, type Surroundings, tellPeople } from '../surroundings.ts';
import { type FileFault, type Verified, verifySnapshot } from '../verifySnapshot.ts';
import { type Message, say, tell } from '../words/tell.ts';

export const VERIFY_OPTIONS = {
  ...LANGUAGE_AND_HELP,
  key: { is: 'text' },
  table: { is: 'texts' },
  format: { is: 'texts' },
} as const satisfies OptionSpecs;

/** `flexwork verify`: holds a snapshot against its manifest, and the manifest against a public key. */
export async function verify(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, words, problems } = readArguments(args, VERIFY_OPTIONS, 1);
  const [where = ''] = words;
  const isAddress = /^[a-z]+:\/\//i.test(where);
  if (where === '') problems.push(say('argumentMissing', { what: 'DIR|URL' }));
  if (isAddress) problems.push(...addressProblems(where, false));
  demandNone(problems);
  const key = given.key === undefined ? null : readKey(given.key, around);
  const source = isAddress ? atAddress(where) : inFolder(resolve(around.cwd, where));
  const progress = progressOf(tell(around.language, say('checkingFiles')), around.stderr);
  try {
    const found = await verifySnapshot(source, {
      selection: { tables: given.table, forms: given.format },
      onProgress: progress.update,
      ...(key === null ? {} : { checkSignature: (manifest) => demandSignature(manifest, source, key) }),
    });
    progress.end();
    return tellFound(found, key?.keyId ?? null, around);
  } finally {
    progress.end();
  }
}

const readKey = (file: string, { cwd }: Surroundings) => publicKeyOf(readBytes(resolve(cwd, file)).toString(), file);

const SAID = { MISSING: 'faultMissing', OTHER_SIZE: 'faultSize', OTHER_DIGEST: 'faultDigest' } as const;
const faultSaid = ({ name, fault }: FileFault): Message => say(SAID[fault], { name });

function tellFound(
  { day, recordedAt, checked, faults }: Verified,
  keyId: string | null,
  around: Surroundings,
): StatusName {
  for (const fault of faults) tellPeople(around, faultSaid(fault));
  const files = checked.length;
  if (faults.length > 0) tellPeople(around, say('filesUnverified', { faults: faults.length, files }));
  else tellPeople(around, say('filesVerified', { day, recordedAt, files }));
  tellPeople(around, keyId === null ? say('signatureUnchecked') : say('signedBy', { keyId }));
  return faults.length > 0 ? 'unverified' : 'done';
}
