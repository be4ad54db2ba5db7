import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { budgetKey } from './keys.ts';
import { integer, object } from './parse.ts';
import { type Table, toItem } from './table.ts';

const parseBudget = object({ points: integer });

/** Kept an hour longer than the minute that it counts. */
const KEPT_SECONDS = 3_600;

/**
 * Takes points of one caller's budget in one minute: how many all containers have taken then, or null when as many are not left.
 * One request. After a lost reply the engine's client may take a lot twice; the caller is then charged too much, never too little.
 */
export async function leasePoints(
  table: Table,
  asked: { caller: string; minute: number; points: number; most: number },
): Promise<number | null> {
  const { caller, minute, points, most } = asked;
  if (points > most) return null;
  try {
    const answer = await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: toItem(budgetKey(caller)),
        UpdateExpression: 'ADD points :points SET expiresAt = :expiresAt',
        ConditionExpression: 'attribute_not_exists(points) OR points <= :room',
        ExpressionAttributeValues: toItem({
          ':points': points,
          ':room': most - points,
          ':expiresAt': minute * 60 + KEPT_SECONDS,
        }),
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return parseBudget(unmarshall(answer.Attributes ?? {}), 'budget').points;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}

/** Takes all points of one caller's budget in one minute. One request; twice it does the same. */
export async function spendAllPoints(
  table: Table,
  { caller, minute, most }: { caller: string; minute: number; most: number },
): Promise<void> {
  await table.client.send(
    new UpdateItemCommand({
      TableName: table.name,
      Key: toItem(budgetKey(caller)),
      UpdateExpression: 'SET points = :most, expiresAt = :expiresAt',
      ExpressionAttributeValues: toItem({ ':most': most, ':expiresAt': minute * 60 + KEPT_SECONDS }),
    }),
  );
}
