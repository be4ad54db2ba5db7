import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Snapshot } from '#domain/snapshot.ts';
import { itemOf } from './attributes.ts';
import { once } from './heldItems.ts';
import { ABSENT } from './items.ts';
import * as keys from './keys.ts';
import { nullable, object, type Parser, text } from './parse.ts';
import { queryAll, type Table, toItem } from './table.ts';

const parseSnapshot: Parser<Snapshot> = once(
  object({
    day: text,
    recordedAt: text,
    manifestSha256: text,
    keyId: nullable(text),
  }),
);

/**
 * Records that a snapshot is whole, once its manifest lies where everybody can read it. Told again it changes nothing. Throws where the
 * day's snapshot is recorded with another manifest: a snapshot never changes.
 */
export async function recordSnapshot(table: Table, snapshot: Snapshot): Promise<'RECORDED' | 'THERE'> {
  const { day, recordedAt, manifestSha256, keyId } = snapshot;
  const key = keys.snapshotKey(recordedAt, day);
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toItem({ ...key, day, recordedAt, manifestSha256, keyId }),
        ConditionExpression: ABSENT,
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return 'RECORDED';
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const there = parseSnapshot(itemOf(error.Item ?? {}), `snapshot of ${day}`);
    if (there.manifestSha256 === manifestSha256) return 'THERE';
    throw new Error(`The snapshot of ${day} is recorded with another manifest.`);
  }
}

/** Every recorded snapshot in order of its instant of knowledge, seconds behind: one query for each 1 MB, about 17 years of nights. */
export async function readSnapshots(table: Table): Promise<Snapshot[]> {
  const items = await queryAll(table, { partition: keys.SNAPSHOTS });
  return items.map((item) => parseSnapshot(item, String(item.sk)));
}
