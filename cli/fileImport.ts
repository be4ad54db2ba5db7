import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { formIndicators } from '#client/operations.generated.ts';
import { errorCode } from '#local/refusal.ts';
import { cutIntoCalls } from './cutIntoCalls.ts';
import { readBytes } from './files.ts';
import { type CallsAnswered, call, NOTHING_ANSWERED, withAnswer } from './importCalls.ts';
import type { ImportResult } from './importResult.ts';
import { type FileCell, type FileRow, type FormColumns, readRows } from './importRows.ts';
import { keepState, readState, removeState } from './importState.ts';
import { progressOf, type Told } from './progress.ts';
import { BrokenOff, createRegistryClient, type RegistryClient } from './registryClient.ts';
import { readSheet } from './sheet.ts';
import { hasByteOrderMark } from './sheetRows.ts';
import { Ending } from './status.ts';
import { type Language, type Message, type MessageKey, say, tell } from './words/tell.ts';

/** What an import is asked to do. */
export interface ImportAsked {
  readonly url: string;
  readonly token: string;
  readonly file: string;
  readonly formId: string;
  /** Check only. */
  readonly dryRun: boolean;
  /** Write the good rows when others are bad. */
  readonly partial: boolean;
  /** The most rows of one call: fewer where the registry is slow. */
  readonly mostRows: number;
}

/** Where an import runs, and to whom it tells what. */
export interface ImportSurroundings {
  readonly language: Language;
  readonly stderr: Told;
  /** Before the registry is asked again, in milliseconds; doubled each time. */
  readonly pauseMs?: number | undefined;
  /** Takes what came of it: at most twice, when cells became bad while it was written. */
  readonly result: (result: ImportResult) => void;
}

/** One import of one file, from its bytes to the last call. */
export class FileImport {
  readonly #options: ImportAsked;
  readonly #around: ImportSurroundings;
  readonly #client: RegistryClient;

  constructor(options: ImportAsked, around: ImportSurroundings) {
    this.#options = options;
    this.#around = around;
    this.#client = createRegistryClient(options, { pauseMs: around.pauseMs, ofRows: true });
  }

  /** Answers whether every cell was good; ends with what else stood in the way. */
  async carryOut(): Promise<boolean> {
    const { file, formId, dryRun, partial, mostRows, url } = this.#options;
    const bytes = readBytes(file);
    const sheet = await readSheet(bytes);
    const { rows, cells, notes, isHeaderWrong } = readRows(sheet, await this.#form());
    if (hasByteOrderMark(bytes)) notes.unshift(BYTE_ORDER_MARK);
    const local: CallsAnswered = { ...NOTHING_ANSWERED, cells, notes };
    if (isHeaderWrong) return this.#refused(rows, local);
    if (rows.length === 0) throw new Ending('usage', say('noRows', { file: basename(file) }));
    const asked = { digest: digestOf(bytes), formId, url, partial, mostRows };
    const state = dryRun ? null : readState(file, asked);
    // What was good as a whole and then broken off is not tried once more: each call is checked by itself in any case.
    const checked = state !== null && !partial ? local : await this.#check(rows, local, asked.digest);
    if (dryRun)
      return checked.cells.length > 0 ? this.#refused(rows, checked) : this.#told(rows, checked, 'canBeWritten');
    if (checked.cells.length > 0 && !partial) return this.#refused(rows, checked);
    return this.#write(rows, checked, { ...asked, done: state?.done ?? 0 });
  }

  get #mode() {
    const { formId, partial } = this.#options;
    return { formId, partial, language: this.#around.language };
  }

  async #form(): Promise<FormColumns> {
    const { formId } = this.#options;
    const { reportForm } = await this.#client.ask(formIndicators, { id: formId });
    if (reportForm === null) throw new Ending('usage', say('noForm', { form: JSON.stringify(formId) }));
    return { formId, indicators: reportForm.indicators };
  }

  /** Tries every call, and tells of each cell what was found first: in the file, or by the registry. */
  async #check(rows: readonly FileRow[], local: CallsAnswered, digest: string): Promise<CallsAnswered> {
    const calls = cutIntoCalls(rows, this.#options.mostRows);
    const told = new Set(local.cells.map(place));
    let answered = local;
    await this.#eachCall('checking', calls, 0, async (part, number) => {
      const one = await call(this.#client, part, { ...this.#mode, dryRun: true, digest, number });
      answered = withAnswer(answered, { ...one, cells: one.cells.filter((cell) => !told.has(place(cell))) });
    });
    return { ...answered, cells: answered.cells.sort((one, other) => one.row - other.row) };
  }

  async #write(
    rows: readonly FileRow[],
    checked: CallsAnswered,
    state: Parameters<typeof keepState>[1],
  ): Promise<boolean> {
    const { file, partial } = this.#options;
    const bad = new Set(checked.cells.map(({ row }) => row));
    const calls = cutIntoCalls(rows, this.#options.mostRows);
    // A row that was bad at first may be good by now, so a partial import goes through every call again; what is there is unchanged.
    const from = partial ? 0 : state.done;
    this.#keep(state);
    let answered: CallsAnswered = {
      ...NOTHING_ANSWERED,
      cells: partial ? checked.cells : [],
      notes: checked.notes,
    };
    await this.#eachCall('writing', calls, from, async (all, number) => {
      const part = all.filter(({ row }) => !bad.has(row));
      if (part.length === 0) return;
      const one = await call(this.#client, part, {
        ...this.#mode,
        dryRun: false,
        digest: state.digest,
        number,
      });
      answered = withAnswer(answered, one);
      if (one.cells.length > 0 && !partial) {
        this.#tell(rows, answered);
        const values = { cells: one.cells.length, done: number, calls: calls.length };
        throw new BrokenOff('refused', say('becameBad', values));
      }
      this.#keep({ ...state, done: number + 1 });
    });
    removeState(file);
    if (answered.cells.length > 0) return this.#refused(rows, answered);
    return this.#told(rows, answered, 'areHandedIn');
  }

  async #eachCall(
    label: MessageKey & ('checking' | 'writing'),
    calls: readonly FileRow[][],
    from: number,
    make: (part: FileRow[], number: number) => Promise<void>,
  ): Promise<void> {
    const { stderr, language } = this.#around;
    const progress = progressOf(tell(language, say(label)), stderr);
    const total = calls.reduce((sum, part) => sum + part.length, 0);
    let done = 0;
    try {
      for (const [number, part] of calls.entries()) {
        if (number >= from) await make(part, number);
        done += part.length;
        progress.update(done, total);
      }
    } finally {
      progress.end();
    }
  }

  #keep(state: Parameters<typeof keepState>[1]): void {
    try {
      keepState(this.#options.file, state);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      throw new Ending('usage', say('stateNotKept', { why: code }));
    }
  }

  #tell(rows: readonly FileRow[], answered: CallsAnswered): void {
    const { formId, dryRun } = this.#options;
    this.#around.result({ formId, dryRun, rows: rows.length, ...answered });
  }

  #refused(rows: readonly FileRow[], answered: CallsAnswered): false {
    this.#tell(rows, answered);
    const { written } = answered.counts;
    const cells = answered.cells.length;
    this.#say(written > 0 ? say('mustBeMendedOthers', { cells, written }) : say('mustBeMended', { cells }));
    this.#sayNotes(answered);
    return false;
  }

  #told(rows: readonly FileRow[], answered: CallsAnswered, what: 'canBeWritten' | 'areHandedIn'): true {
    this.#tell(rows, answered);
    const { counts, warnings } = answered;
    const warned = new Set(warnings.map(({ row }) => row)).size;
    this.#say(say(what, { rows: rows.length, fresh: counts.new, unchanged: counts.unchanged, warned }));
    this.#sayNotes(answered);
    return true;
  }

  #sayNotes({ notes }: CallsAnswered): void {
    if (notes.length > 0) this.#say(say('noted', { notes: notes.length }));
  }

  #say(said: Message): void {
    this.#around.stderr.write(`${tell(this.#around.language, said)}\n`);
  }
}

const BYTE_ORDER_MARK: FileCell = {
  row: 1,
  column: '',
  value: '',
  reason: say('byteOrderMark'),
  code: 'BYTE_ORDER_MARK',
  perhaps: null,
};
const place = ({ row, column }: FileCell): string => `${row} ${column}`;
const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
