import { createHash, randomUUID } from 'node:crypto';
import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { RegistryEvent } from '#domain/event.ts';
import type { Change } from '#domain/outcome.ts';
import type { Report } from '#domain/report.ts';
import { unclaimed } from './claim.ts';
import { type Answer, type Idempotency, idempotencyItem, readAnswer } from './idempotency.ts';
import { ABSENT, itemsOf, type KeptItem } from './items.ts';
import * as keys from './keys.ts';
import { type Table, toItem } from './table.ts';

/** What a decision rests on: the write fails if one of these changed since. */
export interface Expected {
  /** The version of the reference records; null when the decision looked at none that matter. */
  reference: number | null;
  /** The version of a region's records; null when the decision looked at none. */
  region: { code: string; version: number } | null;
}

/** One write: the changes of a decision, its event, and what a retry with the same key shall be answered. */
export interface Write {
  changes: readonly Change[];
  event: RegistryEvent;
  expected: Expected;
  idempotency: Idempotency;
  answer: Answer;
}

/** `CONFLICT`: something that the decision rests on changed; decide again. `ANSWERED`: the same key was used before. */
export type Kept = { tag: 'KEPT' } | { tag: 'CONFLICT' } | { tag: 'ANSWERED'; answer: Answer; sameInput: boolean };

/**
 * Keeps a decision in one transaction: its records, each under its condition, the event, and the idempotency record; or
 * nothing at all. A report that an import claimed is not written. At most 7 items, but for a set of requirements with up to 80 more. A retry of the SDK after a lost reply carries the same token and has one effect.
 */
export async function keep(table: Table, write: Write): Promise<Kept> {
  const items: TransactWriteItem[] = [
    rememberAnswer(table, write.idempotency, write.answer, write.event.recordedAt),
    ...write.changes.flatMap(itemsOf).map(({ item, condition }) => put(table, item, condition)),
    logEvent(table, write.event),
    ...headItems(table, write),
    ...claimChecks(table, write),
  ];
  try {
    await table.client.send(new TransactWriteItemsCommand({ TransactItems: items, ClientRequestToken: randomUUID() }));
    return { tag: 'KEPT' };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
    if (codes[0] === 'ConditionalCheckFailed') {
      const answered = await readAnswer(table, write.idempotency, write.event.recordedAt);
      if (answered !== null) return { tag: 'ANSWERED', ...answered };
      return { tag: 'CONFLICT' };
    }
    if (codes.every((code) => code === 'None' || code === 'ConditionalCheckFailed' || code === 'TransactionConflict')) {
      return { tag: 'CONFLICT' };
    }
    throw error;
  }
}

/** One check for each report, whatever the number of its revisions: a transaction touches each item once. */
function claimChecks(table: Table, { changes, event }: Write): TransactWriteItem[] {
  const reports = new Map<string, Report>();
  for (const { kind, record } of changes) {
    if (kind === 'REPORT') reports.set([record.agencyKey, record.formId, record.period].join('#'), record);
  }
  return [...reports.values()].map((report) => unclaimed(table, report, event.recordedAt));
}

/** Remembers what a call answers; fails when it was answered before. */
export const rememberAnswer = (table: Table, idempotency: Idempotency, answer: Answer, recordedAt: string) =>
  put(table, idempotencyItem(idempotency, answer, recordedAt), {
    ConditionExpression: `${ABSENT} OR expiresAt <= :now`,
    ExpressionAttributeValues: toItem({ ':now': Math.floor(Date.parse(recordedAt) / 1_000) }),
  });

/** The event that a write leaves. */
export const logEvent = (table: Table, event: RegistryEvent): TransactWriteItem =>
  put(table, { ...keys.eventKey(event.scope, event.recordedAt, event.id), ...event }, { ConditionExpression: ABSENT });

/** A digest that names a text without telling it. */
export const digestOf = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** Puts an item under its condition. */
export function put(table: Table, item: object, condition: KeptItem['condition']): TransactWriteItem {
  return { Put: { TableName: table.name, Item: toItem(item), ...condition } };
}

/** Changes of reference records, which every container looks at. */
const CHANGES_LAW: ReadonlySet<Change['kind']> = new Set([
  'REGULATION',
  'RELATION',
  'GUIDELINE',
  'REQUIREMENTS',
  'FORM',
]);

/** Whether one of the changes is of the reference records. */
export const changesLaw = (changes: readonly Change[]): boolean => changes.some(({ kind }) => CHANGES_LAW.has(kind));

function headItems(table: Table, { changes, expected }: Write): TransactWriteItem[] {
  const items: TransactWriteItem[] = [];
  if (expected.reference !== null) {
    items.push(
      changesLaw(changes)
        ? raise(table, keys.referenceHead, expected.reference)
        : check(table, keys.referenceHead, expected.reference),
    );
  }
  if (expected.region !== null)
    items.push(raise(table, keys.regionHead(expected.region.code), expected.region.version));
  return items;
}

function versionIs(version: number) {
  return {
    ConditionExpression: version === 0 ? 'attribute_not_exists(pk) OR #version = :version' : '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
  };
}

function check(table: Table, key: keys.Key, version: number): TransactWriteItem {
  return {
    ConditionCheck: {
      TableName: table.name,
      Key: toItem(key),
      ...versionIs(version),
      ExpressionAttributeValues: toItem({ ':version': version }),
    },
  };
}

function raise(table: Table, key: keys.Key, version: number): TransactWriteItem {
  return {
    Update: {
      TableName: table.name,
      Key: toItem(key),
      UpdateExpression: 'SET #version = :next',
      ...versionIs(version),
      ExpressionAttributeValues: toItem({ ':version': version, ':next': version + 1 }),
    },
  };
}
