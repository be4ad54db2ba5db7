// npm run load: loads the reference data of a folder, all of it or nothing, whether or not the registry runs.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Table } from '#store/table.ts';
import { showProgress } from '../progress.ts';
import { reachDatabase } from '../reachDatabase.ts';
import { describeFailure, Refusal } from '../refusal.ts';
import { readSettings } from '../settings.ts';
import { openTable } from '../table.ts';
import { loadReferenceData } from './load.ts';
import { readReferenceData } from './readData.ts';
import type { Count } from './versions.ts';

const usage = 'Usage: npm run load -- [--dir DIR]';

async function main(): Promise<void> {
  const dir = readDir(process.argv.slice(2));
  const settings = readSettings(process.env, process.cwd());
  // Bad files are told without waiting for an engine.
  const read = await readReferenceData(dir);
  if (!read.ok) throw refused(dir, read.problems);
  const database = await reachDatabase(settings);
  try {
    await load(dir, { client: database.client, name: settings.tableName });
  } finally {
    await database.stop();
  }
}

async function load(dir: string, table: Table): Promise<void> {
  await openTable(table.client, table.name);
  const progress = process.stderr.isTTY ? showProgress('loading reference data') : null;
  const onProgress = (done: number, total: number) => progress?.update(done, total);
  const result = await loadReferenceData({ dir, table, now: new Date(), onProgress }).finally(() => progress?.end());
  if (!result.ok) throw refused(dir, result.problems);
  process.stdout.write(`${report(result.counts)}\n`);
}

function readDir(args: string[]): string {
  const options = { dir: { type: 'string', default: fileURLToPath(new URL('../../data', import.meta.url)) } } as const;
  try {
    const { dir } = parseArgs({ args, options }).values;
    if (dir !== '') return resolve(dir);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message}\n${usage}`);
  }
  throw new Refusal(`--dir needs a folder.\n${usage}`);
}

function refused(dir: string, problems: readonly string[]): Refusal {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return new Refusal([...problems, `${count}; nothing of ${dir} was loaded.`].join('\n'));
}

function report(counts: Record<string, Count>): string {
  const lines = Object.entries(counts).map(
    ([file, { added, changed, unchanged }]) => `${file}: ${added} new, ${changed} changed, ${unchanged} unchanged`,
  );
  const nothing = Object.values(counts).every(({ added, changed }) => added + changed === 0);
  return [...lines, nothing ? 'Everything was loaded before; nothing was written.' : 'Loaded.'].join('\n');
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
