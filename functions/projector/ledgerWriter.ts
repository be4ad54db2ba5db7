import { type ChangedFigure, changeOf, type LoggedEvent, type PublicChange } from '#domain/change.ts';
import { changedFigures } from '#domain/figureView.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import type { Report } from '#domain/report.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import type { Correction } from '#domain/restatement.ts';
import { type Group, groupsOf, NO_SUMMARY, type Summary, summaryOf, withSummary } from '#domain/summary.ts';
import { sha256 } from '#store/audit.ts';
import { changeItems, correctionItems, MOST_CHANGE_ITEMS } from '#store/change.ts';
import {
  keepLedger,
  type LedgerHead,
  MOST_LEDGER_ITEMS,
  readSummariesByName,
  type SummaryName,
} from '#store/ledgerTurn.ts';
import type { Table } from '#store/table.ts';

/** Somebody else wrote since the turn was taken: everything is to be read anew. */
export class Overtaken extends Error {
  constructor() {
    super('Others wrote the ledger.');
    this.name = 'Overtaken';
  }
}

/** Names one entry. */
export type EntryName = Pick<LedgerEntry, 'agencyKey' | 'formId' | 'period'>;
/** The same text for the same name. */
export const entryName = ({ agencyKey, formId, period }: EntryName): string => `${agencyKey} ${formId} ${period}`;

/** The verified report that an entry counts, with the form that it was written against. */
export interface Counted {
  report: Report;
  form: ReportForm;
}

/** One step of a turn: an entry becomes another, an event gets its number, or both at once. */
export interface Step {
  before: LedgerEntry | null;
  after: LedgerEntry | null;
  /** What the entry counted before and counts after; null where it counts nothing, or both count the same report in the same groups. */
  counted: { before: Counted | null; after: Counted | null };
  /** The event that is to be numbered. */
  event: LoggedEvent | null;
  /** What the event corrects of what had been public; null where it corrects nothing. */
  correction: Correction | null;
}

/** A step that gives an event its number and moves no entry. */
export const numbering = (event: LoggedEvent, correction: Correction | null = null): Step => ({
  before: null,
  after: null,
  counted: { before: null, after: null },
  event,
  correction,
});

/**
 * Writes the steps of one turn, in their order, in as few transactions as they fit into: each with whole steps, their summaries and
 * their changes, so that what is kept is right after each of them. Throws `Overtaken`.
 */
export class LedgerWriter {
  readonly #table: Table;
  #head: LedgerHead;
  readonly #summaries = new Map<string, SummaryName & { summary: Summary }>();
  readonly #entries = new Map<string, { name: EntryName; entry: LedgerEntry | null }>();
  readonly #touched = new Set<string>();
  #changes: PublicChange[] = [];
  #corrections: PublicChange[] = [];
  #written = 0;

  constructor(table: Table, head: LedgerHead) {
    this.#table = table;
    this.#head = head;
  }

  /** How many entries and sums were written or removed, and events numbered. */
  get written(): number {
    return this.#written;
  }

  /** Takes steps in; what does not fit any more is written first. */
  async take(steps: readonly Step[]): Promise<void> {
    await this.#load(steps);
    for (const step of steps) {
      if (this.#size() + this.#sizeOf(step) > MOST_LEDGER_ITEMS) await this.#flush(this.#head.law);
      this.#apply(step);
    }
  }

  /** Puts entries and sums in their place that were made anew from all records; null: there is to be none. */
  async mend(
    entries: readonly { name: EntryName; entry: LedgerEntry | null }[],
    summaries: readonly (SummaryName & { summary: Summary })[],
  ): Promise<void> {
    for (const one of entries) {
      if (this.#size() >= MOST_LEDGER_ITEMS) await this.#flush(this.#head.law);
      this.#entries.set(entryName(one.name), one);
    }
    for (const one of summaries) {
      if (this.#size() >= MOST_LEDGER_ITEMS) await this.#flush(this.#head.law);
      this.#summaries.set(summaryName(one), one);
      this.#touched.add(summaryName(one));
    }
  }

  /** Puts changes that were numbered before into the lists of corrections. */
  async list(corrections: readonly PublicChange[]): Promise<void> {
    for (const one of corrections) {
      if (this.#size() + correctionItems(one).length > MOST_LEDGER_ITEMS) await this.#flush(this.#head.law);
      this.#corrections.push(one);
    }
  }

  /** Writes what is left, and under which law the entries are now; nothing where nothing differs. */
  async end(law: string | null = this.#head.law): Promise<void> {
    if (this.#size() > 0 || law !== this.#head.law) await this.#flush(law);
  }

  async #load(steps: readonly Step[]): Promise<void> {
    const missing = new Map<string, SummaryName>();
    for (const name of steps.flatMap(summaryNames)) {
      const text = summaryName(name);
      if (!this.#summaries.has(text)) missing.set(text, name);
    }
    for (const [text, name] of missing) this.#summaries.set(text, { ...name, summary: NO_SUMMARY });
    for (const one of await readSummariesByName(this.#table, [...missing.values()])) {
      this.#summaries.set(summaryName(one), one);
    }
  }

  #apply({ before, after, counted, event, correction }: Step): void {
    const figures: ChangedFigure[] = [];
    for (const name of summaryNames({ before, after })) {
      const text = summaryName(name);
      const held = this.#summaries.get(text)?.summary ?? NO_SUMMARY;
      const without =
        before !== null && isIn(before, name.group)
          ? withSummary(held, summaryOf(before, counted.before, sha256), -1)
          : held;
      const summary =
        after !== null && isIn(after, name.group)
          ? withSummary(without, summaryOf(after, counted.after, sha256), 1)
          : without;
      this.#summaries.set(text, { ...name, summary });
      this.#touched.add(text);
      if (event !== null && counted.before !== null && counted.after !== null) {
        const moved = changedFigures(counted.after.form.indicators, held.figures, summary.figures);
        figures.push(...moved.map((one) => ({ ...one, group: name.group })));
      }
    }
    const name = after ?? before;
    if (name !== null) this.#entries.set(entryName(name), { name, entry: after });
    if (event !== null) {
      const number = this.#head.number + this.#changes.length + 1;
      this.#changes.push(changeOf(event, number, figures, correction));
    }
  }

  #size(): number {
    const changes = [...this.#changes.map(changeItems), ...this.#corrections.map(correctionItems)];
    return this.#entries.size + this.#touched.size + changes.reduce((sum, items) => sum + items.length, 0);
  }

  /** At most so many items; fewer where it meets what is there already. */
  #sizeOf(step: Step): number {
    const summaries = summaryNames(step).filter((name) => !this.#touched.has(summaryName(name))).length;
    return (
      summaries + (step.after === null && step.before === null ? 0 : 1) + (step.event === null ? 0 : MOST_CHANGE_ITEMS)
    );
  }

  async #flush(law: string | null): Promise<void> {
    const entries = [...this.#entries.values()];
    const after = { law, number: this.#head.number + this.#changes.length };
    const kept = await keepLedger(this.#table, this.#head, after, {
      entries: entries.flatMap(({ entry }) => entry ?? []),
      removed: entries.filter(({ entry }) => entry === null).map(({ name }) => name),
      summaries: [...this.#touched].flatMap((text) => this.#summaries.get(text) ?? []),
      changes: this.#changes,
      corrections: this.#corrections,
    });
    if (kept === 'CONFLICT') throw new Overtaken();
    this.#written += entries.length + this.#touched.size + this.#changes.length + this.#corrections.length;
    this.#head = { ...after, turn: this.#head.turn + 1 };
    this.#entries.clear();
    this.#touched.clear();
    this.#changes = [];
    this.#corrections = [];
  }
}

/** The same text for the same summary. */
export const summaryName = ({ formId, period, group }: SummaryName): string =>
  `${formId} ${period} ${group.by} ${group.code}`;

const isIn = (entry: LedgerEntry, group: Group): boolean =>
  groupsOf(entry).some((one) => one.by === group.by && one.code === group.code);

function summaryNames({ before, after }: Pick<Step, 'before' | 'after'>): SummaryName[] {
  const names = new Map<string, SummaryName>();
  for (const entry of [before, after]) {
    if (entry === null) continue;
    const { formId, period } = entry;
    for (const group of groupsOf(entry)) names.set(summaryName({ formId, period, group }), { formId, period, group });
  }
  return [...names.values()];
}
