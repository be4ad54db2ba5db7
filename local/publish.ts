// npm run publish: writes the registry's open data where npm start serves them, or into another folder, as the publisher does into its bucket.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { signingKeyOf } from '#opendata/signature.ts';
import { type Published, publish } from '#publisher/publish.ts';
import { openDataDir } from './dataDir.ts';
import { folderShelf } from './folderShelf.ts';
import { showProgress } from './progress.ts';
import { reachDatabase } from './reachDatabase.ts';
import { describeFailure, Refusal } from './refusal.ts';
import { openSecret } from './secret.ts';
import { readSettings } from './settings.ts';

/** On one machine there is one clock, and no request takes longer than an import, 9 s. */
const SETTLED_MS = 10_000;

const USAGE =
  'Usage: npm run publish [-- --out DIR], the folder that gets snapshots/ and latest/; without it, where npm start serves them';

/** The folder that is named; undefined for none. */
function readOut(args: readonly string[]): string | undefined {
  try {
    const { out } = parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values;
    if (out !== '') return out === undefined ? undefined : resolve(out);
  } catch {
    // An option that is not known is told as a missing one is.
  }
  throw new Refusal(USAGE);
}

async function main(): Promise<void> {
  const named = readOut(process.argv.slice(2));
  const settings = readSettings(process.env, process.cwd());
  const dataDir = openDataDir(settings.dataDir);
  const out = named ?? dataDir.openData;
  const database = await reachDatabase(settings);
  const name = settings.tableName;
  const put: string[] = [];
  const progress = showProgress('Publishing');
  try {
    const published = await publish({
      table: { client: database.client, name },
      shelf: folderShelf(out, (file) => put.push(file)),
      key: signingKeyOf(settings.snapshotSecret ?? openSecret(dataDir.snapshotSecret)),
      imprint: settings.imprint,
      isServed: named === undefined,
      clock: () => new Date(),
      settledMs: SETTLED_MS,
      onProgress: progress.update,
    });
    progress.end();
    for (const file of put) process.stdout.write(`${file}\n`);
    process.stdout.write(`${summary(published, out)}\n`);
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    throw new Refusal(`There is no table ${name}: set DATA_DIR, or DYNAMODB_ENDPOINT and TABLE_NAME, to a registry's.`);
  } finally {
    progress.end();
    await database.stop();
  }
}

function summary({ day, recordedAt, snapshot, latest }: Published, out: string): string {
  const dated = snapshot === 'WRITTEN' ? 'was written' : 'was there and is as it was';
  const newest = { WRITTEN: 'holds it now', THERE: 'holds it already', NEWER: 'holds one of a later day' }[latest];
  return `The snapshot of ${day}, as known at ${recordedAt}, ${dated}; latest ${newest}. All lies in ${out}.`;
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
