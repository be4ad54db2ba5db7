import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { PublicChange } from '#domain/change.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import { changeItems, correctionItems } from './change.ts';
import { ABSENT } from './items.ts';
import * as keys from './keys.ts';
import { ledgerItem } from './ledger.ts';
import { integer, nullable, object, type Parser, text } from './parse.ts';
import { type GroupSummary, parseSummaryItem, summaryItem } from './summary.ts';
import { getItem, getItems, queryAll, type Table, toItem } from './table.ts';
import { transact } from './transact.ts';

/** What the head of the ledger tells: whose turn it is, the law that entries were made under, and the last change's number. */
export interface LedgerHead {
  /** Raised by every writer; 0 before the first. It is no part of what the ledger says. */
  turn: number;
  /** Names the duties that entries were made for; null before the first. */
  law: string | null;
  /** The number of the last public change; 0 before the first. */
  number: number;
}

const parseHead: Parser<LedgerHead> = object({ turn: integer, law: nullable(text), number: integer });

/** The head as just written: one request. */
export async function readLedgerHead(table: Table): Promise<LedgerHead> {
  const item = await getItem(table, keys.ledgerHead);
  return item === undefined ? { turn: 0, law: null, number: 0 } : parseHead(item, 'head of the ledger');
}

/** Names one summary. */
export interface SummaryName extends Pick<GroupSummary, 'group'> {
  formId: string;
  period: string;
}

/** Summaries by name, as just written unless told otherwise: one batch for each 100, in parallel. Those of which nothing is counted are left out. */
export async function readSummariesByName(
  table: Table,
  names: readonly SummaryName[],
  consistent = true,
): Promise<(SummaryName & GroupSummary)[]> {
  const batches = Array.from({ length: Math.ceil(names.length / 100) }, (_, place) =>
    getItems(
      table,
      names
        .slice(place * 100, (place + 1) * 100)
        .map(({ formId, period, group }) => keys.summaryKey(formId, period, group.by, group.code)),
      consistent,
    ),
  );
  return (await Promise.all(batches)).flat().map((item) => {
    const [, formId = '', period = ''] = String(item.pk).split('#');
    return { formId, period, ...parseSummaryItem(item) };
  });
}

/** Every summary of a form and period, as just written: one query for each 1 MB. */
export async function readAllSummaries(
  table: Table,
  formId: string,
  period: string,
): Promise<(SummaryName & GroupSummary)[]> {
  const items = await queryAll(table, { partition: keys.summaryPartition(formId, period), consistent: true });
  return items.map((item) => ({ formId, period, ...parseSummaryItem(item) }));
}

/** What one transaction of a turn writes. */
export interface LedgerWrite {
  /** Entries that are new or say something else. */
  entries: readonly LedgerEntry[];
  /** Entries that are no more. */
  removed: readonly Pick<LedgerEntry, 'agencyKey' | 'formId' | 'period'>[];
  summaries: readonly (SummaryName & GroupSummary)[];
  changes: readonly PublicChange[];
  /** Changes that have their number and are to stand in the lists of corrections. */
  corrections: readonly PublicChange[];
}

/** How many items a transaction has room for beside the head. */
export const MOST_LEDGER_ITEMS = 95;

/**
 * Keeps a part of what a turn makes in one transaction that raises the turn, if nobody else did since `before` was read. Entries and
 * summaries stand under the turn's condition; a change is put only where its number and its event are free.
 */
export async function keepLedger(
  table: Table,
  before: LedgerHead,
  after: Omit<LedgerHead, 'turn'>,
  write: LedgerWrite,
): Promise<'KEPT' | 'CONFLICT'> {
  const items = [
    raise(table, before, after),
    ...write.entries.map((entry) => put(table, ledgerItem(entry))),
    ...write.removed.map((one) => remove(table, keys.ledgerKey(one.agencyKey, one.formId, one.period))),
    ...write.summaries.map(({ formId, period, group, summary }) => {
      const item = summaryItem(formId, period, { group, summary });
      return item === null ? remove(table, keys.summaryKey(formId, period, group.by, group.code)) : put(table, item);
    }),
    ...write.corrections.flatMap(correctionItems).map((item) => put(table, item)),
    ...write.changes.flatMap(changeItems).map((item) => put(table, item, { ConditionExpression: ABSENT })),
  ];
  return transact(table, items);
}

const put = (table: Table, item: object, condition: object = {}): TransactWriteItem => ({
  Put: { TableName: table.name, Item: toItem(item), ...condition },
});

const remove = (table: Table, key: keys.Key): TransactWriteItem => ({
  Delete: { TableName: table.name, Key: toItem(key) },
});

function raise(table: Table, { turn }: LedgerHead, { law, number }: Omit<LedgerHead, 'turn'>): TransactWriteItem {
  return {
    Put: {
      TableName: table.name,
      Item: toItem({ ...keys.ledgerHead, turn: turn + 1, law, number }),
      ConditionExpression: turn === 0 ? ABSENT : 'turn = :turn',
      ...(turn === 0 ? {} : { ExpressionAttributeValues: toItem({ ':turn': turn }) }),
    },
  };
}
