import { randomUUID } from 'node:crypto';
import type { SignedIn } from '#domain/actor.ts';
import { eventOf } from '#domain/event.ts';
import {
  type BadCell,
  decideImport,
  type ImportOutcome,
  MOST_CELLS_OF_PARTIAL,
  MOST_ROWS,
  type ReportImport,
  type RowDecision,
  type RowGiven,
  reportName,
} from '#domain/importReports.ts';
import { invalid, notFound } from '#domain/input.ts';
import type { Moment, Refusal } from '#domain/outcome.ts';
import { maySeeReport } from '#domain/permission.ts';
import type { FailedCheck, Report } from '#domain/report.ts';
import { type Idempotency, readAnswer } from '#store/idempotency.ts';
import { digestOf } from '#store/keep.ts';
import { readReportsByName } from '#store/report.ts';
import { claimReports, type ImportWrite, keepImport, releaseReports } from '#store/reportImport.ts';
import type { Context } from './context.ts';
import { overtaken } from './errors.ts';
import { agencyKeyOf } from './ids.ts';
import { permitted } from './permitted.ts';
import { readImport } from './reportImportRecords.ts';
import type { ImportReportsInput } from './types.generated.ts';
import { ATTEMPTS, answered, idempotencyOf } from './write.ts';

/** What became of an import, as its asker may see it. */
export interface Imported {
  /** In the order given; null where there is no report to be shown. */
  rows: { outcome: ImportOutcome; report: Report | null; warnings: FailedCheck[] }[];
  cells: BadCell[];
  /** How many reports were written. */
  written: number;
}
export type ImportWritten = { tag: 'refused'; refusals: Refusal[] } | { tag: 'imported'; imported: Imported };

/**
 * Carries an import out: may, decide, claim, decide on what is there by then, keep, answer. Nothing is written while another import has
 * a claim on one of its reports. Rule: docs/decisions/0010-imports.md.
 */
export async function importReports(context: Context, input: ImportReportsInput): Promise<ImportWritten> {
  const actor = permitted(context.actor, { action: 'importReports', row: null }, 'Sign in to write.');
  const idempotency = idempotencyOf(actor, { action: 'importReports', row: null }, input);
  // As in `write`: before anything is claimed or written.
  const [refusals] = await Promise.all([refusalsOf(context, input), context.notDenied]);
  if (refusals.length > 0) return { tag: 'refused', refusals };
  const rows = input.rows.map((row) => ({ ...row, agencyKey: agencyKeyOf(row.agency) }));
  if (input.dryRun) {
    const decided = await decide(context, actor, input.formId, rows);
    return imported(decided, new Map(), () => null);
  }
  return new Import(context, actor, input, rows, idempotency).carryOut();
}

async function refusalsOf({ loaders }: Context, { rows, formId }: ImportReportsInput): Promise<Refusal[]> {
  const { forms } = await loaders.catalogue();
  const message = `${rows.length} rows are given; 1 to ${MOST_ROWS} may be.`;
  return [
    ...(rows.length < 1 || rows.length > MOST_ROWS ? [invalid('INVALID_VALUE', ['rows'], message)] : []),
    ...(forms.has(formId) ? [] : [notFound('UNKNOWN_FORM', ['formId'], `No form has the ID ${formId.slice(0, 100)}.`)]),
  ];
}

async function decide(context: Context, actor: SignedIn, formId: string, rows: readonly RowGiven[]) {
  const moment: Moment = { today: context.today, recordedAt: context.nextInstant(), newId: randomUUID() };
  const { records, latest } = await readImport(context, actor, formId, rows);
  return decideImport(actor, rows, records, latest, moment);
}

/** What an import answers; `written`: the reports that it wrote, by row; `shown`: which report of a row is told. */
function imported(
  decided: readonly RowDecision[],
  written: ReadonlyMap<number, Report>,
  shown: (decision: RowDecision) => Report | null,
): ImportWritten {
  const rows = decided.map((one) => ({
    outcome: outcomeOf(one, written),
    report: shown(one),
    warnings: reportOf(one)?.warnings ?? [],
  }));
  return { tag: 'imported', imported: { rows, cells: cellsOf(decided), written: written.size } };
}

/** What is remembered of an import. */
function rememberedOf(decided: readonly RowDecision[], written: ReadonlyMap<number, Report>): ReportImport {
  const rows = decided.map((one) => ({
    outcome: outcomeOf(one, written),
    revision: reportOf(one)?.revision ?? null,
  }));
  return { rows, cells: cellsOf(decided), written: written.size };
}

/** What an earlier attempt of the same import wrote is found unchanged by a later one, and is new all the same. */
const outcomeOf = ({ row, outcome }: RowDecision, written: ReadonlyMap<number, Report>): ImportOutcome =>
  written.has(row) ? 'NEW' : outcome;

const cellsOf = (decided: readonly RowDecision[]) =>
  decided.flatMap((one) => (one.outcome === 'REFUSED' ? one.cells : []));

/** The report that a row is, or would be. */
function reportOf(decision: RowDecision): Report | null {
  switch (decision.outcome) {
    case 'NEW':
      return decision.change.record;
    case 'UNCHANGED':
      return decision.report;
    case 'REFUSED':
      return null;
  }
}

type NewRow = RowDecision & { outcome: 'NEW' };
const newIn = (decided: readonly RowDecision[]): NewRow[] => decided.filter((one) => one.outcome === 'NEW');
const claimed = (rows: readonly NewRow[]): Report[] => rows.map(({ change }) => change.record);

/** One import that writes. */
class Import {
  readonly #context: Context;
  readonly #actor: SignedIn;
  readonly #input: ImportReportsInput;
  readonly #rows: readonly RowGiven[];
  readonly #idempotency: Idempotency;
  readonly #id: string;
  /** By row; also what an attempt wrote that was overtaken later. */
  readonly #written = new Map<number, Report>();

  constructor(
    context: Context,
    actor: SignedIn,
    input: ImportReportsInput,
    rows: readonly RowGiven[],
    idempotency: Idempotency,
  ) {
    this.#context = context;
    this.#actor = actor;
    this.#input = input;
    this.#rows = rows;
    this.#idempotency = idempotency;
    this.#id = digestOf(idempotency.call, idempotency.input);
  }

  async carryOut(): Promise<ImportWritten> {
    const { table, now, loaders } = this.#context;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await readAnswer(table, this.#idempotency, now);
      if (before !== null) return this.#again(before);
      const first = await this.#decide();
      const news = newIn(first);
      if (this.#isRefused(first) || news.length === 0) return this.#told(first);
      if (!(await claimReports(table, claimed(news), this.#id, now))) throw overtaken();
      loaders.clear();
      const kept = await this.#keep(news, await this.#decide());
      loaders.clear();
      if (kept !== null) return kept;
    }
    throw overtaken();
  }

  #decide(): Promise<RowDecision[]> {
    return decide(this.#context, this.#actor, this.#input.formId, this.#rows);
  }

  /** All or nothing; a partial import that is bad nearly everywhere is no part worth having, and too long to be remembered. */
  #isRefused(decided: readonly RowDecision[]): boolean {
    const { length } = cellsOf(decided);
    return length > (this.#input.partial ? MOST_CELLS_OF_PARTIAL : 0);
  }

  /** Keeps what was decided under the claims; null: overtaken, to be decided anew. */
  async #keep(news: readonly NewRow[], second: readonly RowDecision[]): Promise<ImportWritten | null> {
    const { table, now, today } = this.#context;
    const claims = new Set(news.map(({ row }) => row));
    const good = newIn(second).filter(({ row }) => claims.has(row));
    if (this.#isRefused(second) || good.length === 0) {
      await releaseReports(table, claimed(news), this.#id, now);
      return this.#told(second);
    }
    const all = new Map([...this.#written, ...good.map((one) => [one.row, one.change.record] as const)]);
    const writes = new Map(good.map((one) => [this.#writeOf(one), one.row]));
    const made = {
      importId: this.#id,
      idempotency: this.#idempotency,
      answer: { kind: 'IMPORT', record: rememberedOf(second, all), today, recordedAt: now } as const,
      now,
    };
    const kept = await keepImport(table, [...writes.keys()], made, (rows) => {
      for (const write of rows) this.#written.set(writes.get(write) ?? 0, write.change.record);
    });
    await releaseReports(table, claimed(news.filter(({ row }) => !this.#written.has(row))), this.#id, now);
    if (kept.tag === 'CONFLICT') return null;
    return kept.tag === 'KEPT' ? this.#told(second) : this.#again(kept);
  }

  #writeOf({ change, also }: NewRow): ImportWrite {
    const { role, issuer, subject } = this.#actor;
    const event = eventOf(change, {
      id: randomUUID(),
      action: 'importReports',
      actor: { role, issuer, subject },
      recordedAt: change.record.savedAt,
      requestId: this.#context.requestId,
    });
    return { change, also, event };
  }

  #told(decided: readonly RowDecision[]): ImportWritten {
    return imported(decided, this.#written, (one) =>
      one.outcome === 'UNCHANGED' ? one.report : (this.#written.get(one.row) ?? null),
    );
  }

  /** What was answered before, with the reports as they are by now. */
  async #again(before: Parameters<typeof answered>[0]): Promise<ImportWritten> {
    const told = answered(before, this.#input.idempotencyKey);
    if (told.tag === 'refused') return told;
    if (told.answer.kind !== 'IMPORT') throw new Error(`An import answered ${told.answer.kind}.`);
    const { rows, cells, written } = told.answer.record;
    const { formId } = this.#input;
    const names = this.#rows.flatMap((row, place) => {
      const revision = rows[place]?.revision ?? null;
      return revision === null ? [] : [{ ...row, formId, revision }];
    });
    const found = await readReportsByName(this.#context.table, names);
    const visible = new Map(found.filter((one) => maySeeReport(this.#actor, one)).map((one) => [reportName(one), one]));
    return {
      tag: 'imported',
      imported: {
        rows: rows.map(({ outcome, revision }, place) => {
          const row = this.#rows[place];
          const report = row === undefined || revision === null ? null : (visible.get(reportName(row)) ?? null);
          return { outcome, report, warnings: report?.warnings ?? [] };
        }),
        cells,
        written,
      },
    };
  }
}
