import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { WEBHOOK_FAILURES, type Webhook, type WebhookProgress } from '#domain/webhook.ts';
import { ABSENT } from './items.ts';
import * as keys from './keys.ts';
import { PUBLIC_KINDS } from './log.ts';
import { integer, list, nullable, object, oneOf, type Parser, text } from './parse.ts';
import { getItem, getItems, queryAll, queryFirst, type Table, toItem } from './table.ts';

export const parseWebhook: Parser<Webhook> = object({
  id: text,
  name: text,
  url: text,
  wish: object({ regionCode: nullable(text), kinds: nullable(list(oneOf(...PUBLIC_KINDS))) }),
  key: object({ salt: text, hash: text }),
  previous: nullable(object({ salt: text, hash: text, until: text })),
  startsAfter: integer,
  round: integer,
  createdAt: text,
  removed: nullable(text),
  reason: nullable(text),
  version: integer,
});

const parseProgress: Parser<WebhookProgress> = object({
  id: text,
  round: integer,
  cursor: integer,
  pending: nullable(integer),
  failures: integer,
  failingSince: nullable(text),
  lastFailure: nullable(object({ at: text, failure: oneOf(...WEBHOOK_FAILURES), status: nullable(integer) })),
  nextAttemptAt: nullable(text),
  lastDeliveredAt: nullable(text),
  setAsideAt: nullable(text),
  heldUntil: nullable(text),
  version: integer,
});

const PROGRESS = 'progress of a subscription';

/** A subscription by its ID, as just written; null when there is none: one request. */
export async function readWebhook(table: Table, id: string): Promise<Webhook | null> {
  const item = await getItem(table, keys.webhookKey(id));
  return item === undefined ? null : parseWebhook(item, 'subscription');
}

/** Subscriptions after one, by ID, at most `limit`, as just written: one query. */
export async function readWebhooks(table: Table, after: string | null, limit: number): Promise<Webhook[]> {
  const range = { partition: keys.WEBHOOKS, ...(after === null ? {} : { after }), consistent: true };
  return (await queryFirst(table, range, limit)).map((item) => parseWebhook(item, 'subscription'));
}

/** Every subscription, those that were removed included, as just written: one query for each 1 MB. */
export async function readAllWebhooks(table: Table): Promise<Webhook[]> {
  const items = await queryAll(table, { partition: keys.WEBHOOKS, consistent: true });
  return items.map((item) => parseWebhook(item, 'subscription'));
}

/** How far these subscriptions were told, at most 100, by ID, as just written; those that nobody was told of are left out: one request. */
export async function readProgressOf(table: Table, ids: readonly string[]): Promise<Map<string, WebhookProgress>> {
  const items = await getItems(table, ids.map(keys.webhookProgressKey), true);
  return byId(items.map((item) => parseProgress(item, PROGRESS)));
}

/** How far every subscription was told, by ID, as just written: one query for each 1 MB. */
export async function readAllProgress(table: Table): Promise<Map<string, WebhookProgress>> {
  const items = await queryAll(table, { partition: keys.WEBHOOK_PROGRESS, consistent: true });
  return byId(items.map((item) => parseProgress(item, PROGRESS)));
}

const byId = (all: readonly WebhookProgress[]): Map<string, WebhookProgress> =>
  new Map(all.map((one) => [one.id, one]));

/**
 * Keeps how far a subscription was told, in the place of the version before; false when another wrote since it was read, and nothing is
 * kept. A retry of the SDK after a lost reply is answered false though the first was kept: whoever asked then leaves the rest to the next run.
 */
export async function keepProgress(table: Table, progress: WebhookProgress): Promise<boolean> {
  const condition =
    progress.version === 1
      ? { ConditionExpression: ABSENT }
      : {
          ConditionExpression: '#version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: toItem({ ':before': progress.version - 1 }),
        };
  const Item = toItem({ ...keys.webhookProgressKey(progress.id), ...progress });
  try {
    await table.client.send(new PutItemCommand({ TableName: table.name, Item, ...condition }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
