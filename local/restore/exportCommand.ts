// npm run table:export: writes the whole table into files, as DynamoDB's own export does, whether or not the registry runs.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { showProgress } from '../progress.ts';
import { describeFailure, Refusal } from '../refusal.ts';
import { exportTable, type TableExport } from './exportTable.ts';
import { withTable } from './reachTable.ts';

const MOST_SEGMENTS = 16;
const USAGE = `Usage: npm run table:export -- --out DIR [--segments COUNT]
DIR is empty or not there; COUNT, 1 to ${MOST_SEGMENTS} (default 2), is how many parts of the table are read side by side.`;

function readOptions(args: readonly string[]): { dir: string; segments: number } {
  const { out, segments } = parsed(args);
  if (out === undefined || out === '') throw new Refusal(`--out needs a folder.\n${USAGE}`);
  const count = Number(segments);
  if (!/^\d{1,2}$/.test(segments) || count < 1 || count > MOST_SEGMENTS)
    throw new Refusal(`--segments takes a whole number from 1 to ${MOST_SEGMENTS}, not ${segments}.\n${USAGE}`);
  return { dir: resolve(out), segments: count };
}

function parsed(args: readonly string[]) {
  try {
    const options = { out: { type: 'string' }, segments: { type: 'string', default: '2' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message}\n${USAGE}`);
  }
}

async function main(): Promise<void> {
  const { dir, segments } = readOptions(process.argv.slice(2));
  const progress = showProgress('Exporting');
  const made = await withTable((table) =>
    exportTable({ table, dir, segments, clock: () => new Date(), onProgress: progress.update }),
  ).finally(() => progress.end());
  process.stdout.write(`${summary(made, dir)}\n`);
}

function summary({ items, files, bytes, writtenMeanwhile }: TableExport, dir: string): string {
  const told = `Exported ${items} items into ${files} files of ${bytes} bytes, all in ${dir}.`;
  if (!writtenMeanwhile) return told;
  return `${told}\nThe registry was written to meanwhile: of its last writes the export may hold one part and not the other. Repeat it at a quiet hour.`;
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
