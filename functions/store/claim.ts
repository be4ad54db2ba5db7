import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Report } from '#domain/report.ts';
import { claimKey } from './keys.ts';
import { type Table, toItem } from './table.ts';

/** Names the one report that a claim is on. */
export type ClaimedReport = Pick<Report, 'agencyKey' | 'formId' | 'period'>;

/** An import that was broken off keeps others waiting this long: longer than any call takes. */
export const CLAIM_SECONDS = 60;

/** Expired items stay readable, so each condition looks at the second. */
const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1_000);
const FREE = 'attribute_not_exists(pk) OR expiresAt <= :now';
const OURS = '#import = :import';
const NAMES = { '#import': 'import' };

const keyOf = ({ agencyKey, formId, period }: ClaimedReport) => claimKey(agencyKey, formId, period);

/** Holds only while no import has a claim on the report. */
export const unclaimed = (table: Table, report: ClaimedReport, now: string): TransactWriteItem => ({
  ConditionCheck: {
    TableName: table.name,
    Key: toItem(keyOf(report)),
    ConditionExpression: FREE,
    ExpressionAttributeValues: toItem({ ':now': seconds(now) }),
  },
});

/** Claims a report for an import: no other has it, or its claim has expired. */
export const claim = (table: Table, report: ClaimedReport, importId: string, now: string): TransactWriteItem => ({
  Put: {
    TableName: table.name,
    Item: toItem({ ...keyOf(report), import: importId, expiresAt: seconds(now) + CLAIM_SECONDS }),
    ConditionExpression: `${FREE} OR ${OURS}`,
    ExpressionAttributeNames: NAMES,
    ExpressionAttributeValues: toItem({ ':now': seconds(now), ':import': importId }),
  },
});

/**
 * Gives a claim up with the write that it was for; fails when it has expired or another import has it. It expires at once and is not
 * deleted: what answers requests may delete nothing of the table.
 */
export const useClaim = (table: Table, report: ClaimedReport, importId: string, now: string): TransactWriteItem => ({
  Update: expired(table, report, importId, now, `${OURS} AND expiresAt > :now`),
});

/** Gives a claim up that nothing was written for; one that another import has by now stays. */
export const releaseClaim = (table: Table, report: ClaimedReport, importId: string, now: string) =>
  expired(table, report, importId, now, OURS);

function expired(table: Table, report: ClaimedReport, importId: string, now: string, condition: string) {
  return {
    TableName: table.name,
    Key: toItem(keyOf(report)),
    UpdateExpression: 'SET expiresAt = :now',
    ConditionExpression: condition,
    ExpressionAttributeNames: NAMES,
    ExpressionAttributeValues: toItem({ ':now': seconds(now), ':import': importId }),
  };
}
