import { FileImport } from './fileImport.ts';
import { importUsage, readImportOptions } from './importOptions.ts';
import { resultText } from './importResult.ts';
import type { Told } from './progress.ts';
import { BrokenOff } from './registryClient.ts';
import { Ending } from './status.ts';

/** What `npm run import` ends with. `flexwork import` has statuses of its own. */
export const STATUS = { written: 0, badCells: 1, usage: 2, brokenOff: 3 } as const;

/** Where the command runs. */
export interface ImportSurroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** The result: a table on a terminal, else JSON. */
  stdout: { write(text: string): unknown; isTTY?: boolean | undefined };
  stderr: Told;
  /** Before the registry is asked again, in milliseconds; doubled each time. */
  pauseMs?: number;
}

/** Imports a file of reports, and tells in English what came of it; answers the status that the command ends with. */
export async function runImport(args: readonly string[], around: ImportSurroundings): Promise<number> {
  const { stdout, stderr, pauseMs } = around;
  const read = readImportOptions(args, around.env);
  if (!read.ok) {
    stderr.write(`${read.problems.join('; ')}.\n${importUsage}\n`);
    return STATUS.usage;
  }
  const form = read.options.json || stdout.isTTY !== true ? 'json' : 'table';
  try {
    const isGood = await new FileImport(read.options, {
      language: 'en',
      stderr,
      pauseMs,
      result: (result) => stdout.write(resultText(form, result, 'en')),
    }).carryOut();
    return isGood ? STATUS.written : STATUS.badCells;
  } catch (error) {
    if (!(error instanceof Ending)) throw error;
    if (!(error instanceof BrokenOff)) {
      stderr.write(`${error.message}\n`);
      return STATUS.usage;
    }
    stderr.write(`Broken off: ${error.message}\nThe same command goes on where it stopped.\n`);
    return STATUS.brokenOff;
  }
}
