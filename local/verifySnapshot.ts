// npm run verify-snapshot: whether a snapshot is what its publisher signed, by the public key alone.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPublicKey } from '#opendata/signature.ts';
import { type SnapshotFault, verifySnapshot } from '#opendata/verifySnapshot.ts';
import { showProgress } from './progress.ts';
import { describeFailure, errorCode, Refusal } from './refusal.ts';
import { addressReader, folderReader } from './snapshotReaders.ts';

const USAGE =
  'Usage: npm run verify-snapshot -- --key KEY.pem WHERE, a folder or an address that ends where manifest.json lies: open-data/latest or https://…/snapshots/2026-11-28/. The key lies at /keys/<keyId>.pem of the registry, and manifest.json.sig names its keyId; take it once, from where you trust it.';

/** What the command ends with: 0 verified, 1 not, 2 where that cannot be said. */
const [NOT_VERIFIED, NOT_SAID] = [1, 2];

function readOptions(args: readonly string[]): { key: string; where: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { key: { type: 'string' } },
      allowPositionals: true,
    });
    const [where, ...more] = positionals;
    if (values.key && where && more.length === 0) return { key: values.key, where };
  } catch {
    // An option that is not known is told as a missing one is.
  }
  throw new Refusal(USAGE);
}

function readKey(path: string): string {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Refusal(`${path} cannot be read (${errorCode(error) ?? 'unknown error'}).`);
  }
  if (readPublicKey(pem) === null) throw new Refusal(`${path} is no public Ed25519 key in PEM.`);
  return pem;
}

const SAID: Readonly<Record<SnapshotFault['kind'], string>> = {
  NO_MANIFEST: 'is not there: it is no whole snapshot',
  DAMAGED_MANIFEST: 'is signed, and is no manifest',
  NO_SIGNATURE: 'is not there: nobody signed the manifest',
  DAMAGED_SIGNATURE: 'is no signature',
  OTHER_KEY: 'is by another key',
  WRONG_SIGNATURE: 'is not what was signed',
  WRONG_NAME: 'is no name of a file, and is not looked at',
  MISSING: 'is not there',
  WRONG_SIZE: 'has another size',
  WRONG_DIGEST: 'has other bytes',
  NOT_LISTED: 'is not in the manifest: nobody signed it',
};

const told = ({ kind, file, expected, found }: SnapshotFault): string =>
  `${file} ${SAID[kind]}${expected === null ? '' : `: ${found} in place of ${expected}`}`;

async function main(): Promise<void> {
  const { key, where } = readOptions(process.argv.slice(2));
  const reader = /^https?:\/\//.test(where) ? addressReader(where) : folderReader(where);
  const progress = showProgress('Verifying');
  try {
    const { manifest, keyId, faults } = await verifySnapshot(reader, readKey(key), progress.update);
    progress.end();
    for (const one of faults) process.stdout.write(`${told(one)}\n`);
    if (faults.length > 0 || manifest === null) {
      process.stdout.write(`${where} is not verified.\n`);
      process.exitCode = NOT_VERIFIED;
      return;
    }
    const { day, recordedAt, files, auditHead } = manifest;
    process.stdout.write(
      `The snapshot of ${day}, as known at ${recordedAt}, is as its publisher signed it with the key ${keyId}: ${files.length} files. Head of the audit trail: ${auditHead.number}:${auditHead.hash ?? '-'}\n`,
    );
  } finally {
    progress.end();
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = NOT_SAID;
});
