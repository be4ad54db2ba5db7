import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { compareText } from '#domain/day.ts';
import type { RegistryEvent } from '#domain/event.ts';
import type { Change } from '#domain/outcome.ts';
import { type ClaimedReport, claim, releaseClaim, useClaim } from './claim.ts';
import { type Answer, type Idempotency, readAnswer } from './idempotency.ts';
import { itemsOf } from './items.ts';
import { type Kept, logEvent, put, rememberAnswer } from './keep.ts';
import type { Table } from './table.ts';

/** What one transaction holds at most. */
const MOST_ITEMS = 100;
/** Rows of one transaction: a report, the revision whose place it takes, its event and its claim each, and room for the idempotency record. */
const MOST_WRITTEN = 24;
/** As many transactions at a time as an engine on one machine takes without making the caller wait. */
const AT_A_TIME = 2;
const RELEASED_AT_A_TIME = 16;

/** One row to be written, with the event that it leaves. */
export interface ImportWrite {
  change: Change & { kind: 'REPORT' };
  /** The returned revision whose place it takes. */
  also: readonly Change[];
  event: RegistryEvent;
}

/**
 * Claims reports for an import, a hundred a transaction; false when another import has one of them: then none stays claimed. Every
 * import claims in the same order, so that of two with the same reports one goes on.
 */
export async function claimReports(
  table: Table,
  reports: readonly ClaimedReport[],
  importId: string,
  now: string,
): Promise<boolean> {
  const ordered = reports.toSorted((one, other) => compareText(nameOf(one), nameOf(other)));
  for (const [place, part] of parts(ordered, MOST_ITEMS).entries()) {
    if (
      await transact(
        table,
        part.map((report) => claim(table, report, importId, now)),
      )
    )
      continue;
    await releaseReports(table, ordered.slice(0, place * MOST_ITEMS), importId, now);
    return false;
  }
  return true;
}

const nameOf = ({ agencyKey, formId, period }: ClaimedReport): string => `${agencyKey}#${formId}#${period}`;

/** Gives claims up that nothing was written for. */
export async function releaseReports(
  table: Table,
  reports: readonly ClaimedReport[],
  importId: string,
  now: string,
): Promise<void> {
  for (const wave of parts(reports, RELEASED_AT_A_TIME)) {
    await Promise.all(wave.map((report) => release(table, report, importId, now)));
  }
}

async function release(table: Table, report: ClaimedReport, importId: string, now: string): Promise<void> {
  try {
    await table.client.send(new UpdateItemCommand(releaseClaim(table, report, importId, now)));
  } catch (error) {
    // It expired, and another import has it by now.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/**
 * Writes claimed rows, 24 a transaction, each report under its own condition and with its event; the last transaction, which begins when
 * all others are done, remembers the answer. `written` is told of each that was written, also when a later one was not.
 */
export async function keepImport(
  table: Table,
  rows: readonly ImportWrite[],
  made: { importId: string; idempotency: Idempotency; answer: Answer; now: string },
  written: (rows: readonly ImportWrite[]) => void,
): Promise<Kept> {
  const all = parts(rows, MOST_WRITTEN);
  const write = async (part: ImportWrite[]): Promise<boolean> => {
    const isKept = await transact(
      table,
      part.flatMap((row) => rowItems(table, row, made)),
    );
    if (isKept) written(part);
    return isKept;
  };
  for (const wave of parts(all.slice(0, -1), AT_A_TIME)) {
    // Nothing is still being written when a fault is thrown: what runs this may be stopped as soon as it has answered.
    const ended = await Promise.allSettled(wave.map(write));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    if (ended.some((one) => one.status === 'fulfilled' && !one.value)) return { tag: 'CONFLICT' };
  }
  const last = all.at(-1) ?? [];
  const items = [
    rememberAnswer(table, made.idempotency, made.answer, made.now),
    ...last.flatMap((row) => rowItems(table, row, made)),
  ];
  if (await transact(table, items)) {
    written(last);
    return { tag: 'KEPT' };
  }
  const answered = await readAnswer(table, made.idempotency, made.now);
  return answered === null ? { tag: 'CONFLICT' } : { tag: 'ANSWERED', ...answered };
}

function rowItems(
  table: Table,
  { change, also, event }: ImportWrite,
  { importId, now }: { importId: string; now: string },
): TransactWriteItem[] {
  return [
    ...[change, ...also].flatMap(itemsOf).map(({ item, condition }) => put(table, item, condition)),
    logEvent(table, event),
    useClaim(table, change.record, importId, now),
  ];
}

const parts = <T>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, place) => all.slice(place * most, (place + 1) * most));

/** False when a condition failed, or others were writing the same items. */
async function transact(table: Table, items: TransactWriteItem[]): Promise<boolean> {
  try {
    await table.client.send(new TransactWriteItemsCommand({ TransactItems: items, ClientRequestToken: randomUUID() }));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
    if (codes.every((code) => code === 'None' || code === 'ConditionalCheckFailed' || code === 'TransactionConflict'))
      return false;
    throw error;
  }
}
