// npm run table:import: writes an export of a whole table, of table:export or of DynamoDB's own, into an empty table.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { showProgress } from '../progress.ts';
import { describeFailure, Refusal } from '../refusal.ts';
import { openTable } from '../table.ts';
import { importTable, type TableImport } from './importTable.ts';
import { withTable } from './reachTable.ts';

const USAGE = `Usage: npm run table:import -- --dir DIR [--without-summaries] [--create]
DIR holds manifest-summary.json. --without-summaries leaves out what npm run rebuild makes of the records. --create makes the table
where there is none, for an engine on one machine: on AWS the database stack makes it.`;

interface Options {
  dir: string;
  withoutSummaries: boolean;
  create: boolean;
}

function readOptions(args: readonly string[]): Options {
  const values = parsed(args);
  if (values.dir === undefined || values.dir === '') throw new Refusal(`--dir needs a folder.\n${USAGE}`);
  return { dir: resolve(values.dir), withoutSummaries: values['without-summaries'], create: values.create };
}

function parsed(args: readonly string[]) {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const options = { dir: { type: 'string' }, 'without-summaries': flag, create: flag } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message}\n${USAGE}`);
  }
}

async function main(): Promise<void> {
  const { dir, withoutSummaries, create } = readOptions(process.argv.slice(2));
  const [checking, importing] = [showProgress('Checking'), showProgress('Importing')];
  const onChecked = (done: number, total: number): void => {
    checking.update(done, total);
    if (done === total) checking.end();
  };
  const made = await withTable(async (table) => {
    if (create) await openTable(table.client, table.name);
    return importTable({ table, dir, withoutSummaries, onChecked, onProgress: importing.update });
  }).finally(() => {
    checking.end();
    importing.end();
  });
  process.stdout.write(`${summary(made)}\n`);
}

function summary({ items, leftOut, filesBefore, exportTime }: TableImport): string {
  const before = filesBefore === 0 ? '' : ` after the ${filesBefore} files that were written before`;
  const without = leftOut === 0 ? '' : ` and left out ${leftOut} that rebuild makes`;
  return `Imported ${items} items${before}${without}, as they were at ${exportTime}. Now run npm run rebuild, then npm run audit:verify.`;
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
