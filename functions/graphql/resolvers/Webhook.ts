import { webhookState } from '#domain/webhook.ts';
import type { WebhookResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';
import { cursorsOf } from '../webhooks.ts';

export const Webhook: WebhookResolvers = {
  id: ({ webhook }) => webhook.id,
  name: ({ webhook }) => webhook.name,
  url: ({ webhook }) => webhook.url,
  region: ({ webhook: { wish } }, _arguments, context) =>
    wish.regionCode === null ? null : regionOf(wish.regionCode, context),
  kinds: ({ webhook }) => webhook.wish.kinds,
  state: ({ webhook, progress }) => webhookState(webhook, progress),
  cursor: ({ webhook, progress: { cursor } }, _arguments, context) =>
    cursor === 0 ? null : cursorsOf(context, webhook).of(String(cursor)),
  lastDeliveredAt: ({ progress }) => progress.lastDeliveredAt,
  failures: ({ progress }) => progress.failures,
  lastFailure: ({ progress: { lastFailure } }) =>
    lastFailure === null ? null : { at: lastFailure.at, cause: lastFailure.failure, status: lastFailure.status },
  nextAttemptAt: ({ progress }) => progress.nextAttemptAt,
  setAsideAt: ({ progress }) => progress.setAsideAt,
  previousSecretUntil: ({ webhook: { previous } }, _arguments, { now }) =>
    previous === null || previous.until <= now ? null : previous.until,
  createdAt: ({ webhook }) => webhook.createdAt,
  removedAt: ({ webhook }) => webhook.removed,
  reason: ({ webhook }) => webhook.reason,
  version: ({ webhook }) => webhook.version,
};
