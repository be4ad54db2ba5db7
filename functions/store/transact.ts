import { randomUUID } from 'node:crypto';
import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Table } from './table.ts';

/**
 * Writes items in one transaction, all or none. `CONFLICT`: a condition failed, or others were writing the same items; what they stand on
 * is to be read anew. A retry of the SDK after a lost reply carries the same token and has one effect.
 */
export async function transact(table: Table, items: readonly TransactWriteItem[]): Promise<'KEPT' | 'CONFLICT'> {
  const command = { TransactItems: [...items], ClientRequestToken: randomUUID() };
  try {
    await table.client.send(new TransactWriteItemsCommand(command));
    return 'KEPT';
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
    if (codes.some((code) => code === 'ConditionalCheckFailed' || code === 'TransactionConflict')) return 'CONFLICT';
    throw error;
  }
}
