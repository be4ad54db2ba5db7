import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formIndicators } from '#client/operations.generated.ts';
import { showProgress } from '#local/progress.ts';
import { errorCode } from '#local/refusal.ts';
import { type CallsAnswered, call, cutIntoCalls, NOTHING_ANSWERED, withAnswer } from './importCalls.ts';
import { type ImportOptions, importUsage, readImportOptions } from './importOptions.ts';
import { cellTable, counted, resultJson } from './importResult.ts';
import { type FileCell, type FileRow, type FormColumns, readRows } from './importRows.ts';
import { keepState, readState, removeState } from './importState.ts';
import { BrokenOff, createRegistryClient, type RegistryClient } from './registryClient.ts';
import { readSheet, SheetError } from './sheet.ts';

/** What the command ends with. */
export const STATUS = { written: 0, badCells: 1, usage: 2, brokenOff: 3 } as const;

/** Where the command runs. */
export interface ImportSurroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** The result: a table on a terminal, else JSON. */
  stdout: { write(text: string): unknown; isTTY?: boolean | undefined };
  stderr: NodeJS.WriteStream | { write(text: string): unknown; isTTY?: false };
  /** Before the registry is asked again, in milliseconds; doubled each time. */
  pauseMs?: number;
}

class UsageError extends Error {}

/** Imports a file of reports; answers the status that the command ends with. */
export async function runImport(args: readonly string[], around: ImportSurroundings): Promise<number> {
  const read = readImportOptions(args, around.env);
  if (!read.ok) {
    around.stderr.write(`${read.problems.join('; ')}.\n${importUsage}\n`);
    return STATUS.usage;
  }
  try {
    return await new FileImport(read.options, around).carryOut();
  } catch (error) {
    if (error instanceof BrokenOff) {
      around.stderr.write(`Broken off: ${error.message}\nThe same command goes on where it stopped.\n`);
      return STATUS.brokenOff;
    }
    if (!(error instanceof SheetError || error instanceof UsageError)) throw error;
    around.stderr.write(`${error.message}\n`);
    return STATUS.usage;
  }
}

class FileImport {
  readonly #options: ImportOptions;
  readonly #around: ImportSurroundings;
  readonly #client: RegistryClient;

  constructor(options: ImportOptions, around: ImportSurroundings) {
    this.#options = options;
    this.#around = around;
    this.#client = createRegistryClient(options, {
      pauseMs: around.pauseMs,
      overloaded: '; it may take fewer rows a call (--rows 100)',
    });
  }

  async carryOut(): Promise<number> {
    const { file, formId, dryRun, partial, mostRows, url } = this.#options;
    const bytes = readFile(file);
    const sheet = await readSheet(bytes);
    const { rows, cells, isHeaderWrong } = readRows(sheet, await this.#form());
    const local: CallsAnswered = { ...NOTHING_ANSWERED, cells };
    if (isHeaderWrong) return this.#refused(rows, local);
    if (rows.length === 0) throw new UsageError(`${basename(file)} has no rows below its header.`);
    const asked = { digest: digestOf(bytes), formId, url, partial, mostRows };
    const state = dryRun ? null : readState(file, asked);
    // What was good as a whole and then broken off is not tried once more: each call is checked by itself in any case.
    const checked = state !== null && !partial ? local : await this.#check(rows, local, asked.digest);
    if (dryRun)
      return checked.cells.length > 0 ? this.#refused(rows, checked) : this.#told(rows, checked, 'can be written');
    if (checked.cells.length > 0 && !partial) return this.#refused(rows, checked);
    return this.#write(rows, checked, { ...asked, done: state?.done ?? 0 });
  }

  async #form(): Promise<FormColumns> {
    const { formId } = this.#options;
    const { reportForm } = await this.#client.ask(formIndicators, { id: formId });
    if (reportForm === null) throw new UsageError(`The registry has no form ${JSON.stringify(formId)}.`);
    return { formId, indicators: reportForm.indicators };
  }

  /** Tries every call, and tells of each cell what was found first: in the file, or by the registry. */
  async #check(rows: readonly FileRow[], local: CallsAnswered, digest: string): Promise<CallsAnswered> {
    const calls = cutIntoCalls(rows, this.#options.mostRows);
    const told = new Set(local.cells.map(place));
    let answered = local;
    await this.#eachCall('checking', calls, 0, async (part, number) => {
      const one = await call(this.#client, part, { ...this.#options, dryRun: true, digest, number });
      answered = withAnswer(answered, { ...one, cells: one.cells.filter((cell) => !told.has(place(cell))) });
    });
    return { ...answered, cells: answered.cells.sort((one, other) => one.row - other.row) };
  }

  async #write(
    rows: readonly FileRow[],
    checked: CallsAnswered,
    state: Parameters<typeof keepState>[1],
  ): Promise<number> {
    const { file, partial } = this.#options;
    const bad = new Set(checked.cells.map(({ row }) => row));
    const calls = cutIntoCalls(rows, this.#options.mostRows);
    // A row that was bad at first may be good by now, so a partial import goes through every call again; what is there is unchanged.
    const from = partial ? 0 : state.done;
    this.#keep(state);
    let answered: CallsAnswered = { ...NOTHING_ANSWERED, cells: partial ? checked.cells : [] };
    await this.#eachCall('writing', calls, from, async (all, number) => {
      const part = all.filter(({ row }) => !bad.has(row));
      if (part.length === 0) return;
      const one = await call(this.#client, part, { ...this.#options, dryRun: false, digest: state.digest, number });
      answered = withAnswer(answered, one);
      if (one.cells.length > 0 && !partial) {
        this.#tell(rows, answered);
        throw new BrokenOff(
          `${counted(one.cells.length, 'cell')} became bad since the check; ${number} of ${calls.length} calls are written.`,
        );
      }
      this.#keep({ ...state, done: number + 1 });
    });
    removeState(file);
    if (answered.cells.length > 0) return this.#refused(rows, answered);
    return this.#told(rows, answered, 'are handed in');
  }

  async #eachCall(
    label: string,
    calls: readonly FileRow[][],
    from: number,
    make: (part: FileRow[], number: number) => Promise<void>,
  ): Promise<void> {
    const { stderr } = this.#around;
    const progress = stderr.isTTY === true ? showProgress(label, stderr) : null;
    const total = calls.reduce((sum, part) => sum + part.length, 0);
    let done = 0;
    try {
      for (const [number, part] of calls.entries()) {
        if (number >= from) await make(part, number);
        done += part.length;
        progress?.update(done, total);
      }
    } finally {
      progress?.end();
    }
  }

  #keep(state: Parameters<typeof keepState>[1]): void {
    try {
      keepState(this.#options.file, state);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      throw new UsageError(`How far the import is cannot be kept beside the file (${code}).`);
    }
  }

  #tell(rows: readonly FileRow[], answered: CallsAnswered): void {
    const { stdout } = this.#around;
    if (this.#options.json || stdout.isTTY !== true)
      stdout.write(`${resultJson({ ...this.#options, rows: rows.length }, answered)}\n`);
    else if (answered.cells.length > 0) stdout.write(`${cellTable(answered.cells)}\n`);
  }

  #refused(rows: readonly FileRow[], answered: CallsAnswered): number {
    this.#tell(rows, answered);
    const { written } = answered.counts;
    const what = written > 0 ? `the other ${counted(written, 'report')} are written` : 'nothing is written';
    this.#around.stderr.write(`${counted(answered.cells.length, 'cell')} must be mended; ${what}.\n`);
    return STATUS.badCells;
  }

  #told(rows: readonly FileRow[], answered: CallsAnswered, what: string): number {
    this.#tell(rows, answered);
    const { counts, warnings } = answered;
    const warned = new Set(warnings.map(({ row }) => row)).size;
    this.#around.stderr.write(
      `${counted(rows.length, 'report')} ${what}: ${counts.new} new, ${counts.unchanged} unchanged; ${counted(warned, 'row')} with warnings.\n`,
    );
    return STATUS.written;
  }
}

const place = ({ row, column }: FileCell): string => `${row} ${column}`;
const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(`${file} cannot be read (${code}).`);
  }
}
