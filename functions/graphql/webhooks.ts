import { randomBytes } from 'node:crypto';
import { isWebhookId, progressOf, type SigningKey, type Webhook } from '#domain/webhook.ts';
import type { ReadWebhook } from '#domain/webhookDecisions.ts';
import { changesList } from '#names/cursor.ts';
import { hashOfSecret, signingSecret } from '#signing/signingSecret.ts';
import { readProgressOf, readWebhook } from '#store/webhook.ts';
import { Cursors } from './connection.ts';
import type { Context } from './context.ts';
import { recordPayload } from './recordPayload.ts';
import type { Written } from './write.ts';

const SALT_BYTES = 16;

/** A new key of a subscription: what is kept of its secret. The secret itself follows from it and from the registry's own. */
export function newSigningKey({ secret }: Pick<Context, 'secret'>, id: string): SigningKey {
  const salt = randomBytes(SALT_BYTES).toString('hex');
  return { salt, hash: hashOfSecret(signingSecret(secret, id, salt)) };
}

/** The secret of a subscription; null when the registry's own changed since it was made, so that nobody takes another for it. */
export function secretOf({ secret }: Pick<Context, 'secret'>, { id, key }: Webhook): string | null {
  const derived = signingSecret(secret, id, key.salt);
  return hashOfSecret(derived) === key.hash ? derived : null;
}

/** The cursors of the changes that a subscription is told: those of `changes` with its filter. */
export const cursorsOf = (context: Pick<Context, 'secret'>, { wish }: Webhook): Cursors =>
  new Cursors(context, ...changesList(wish.regionCode, wish.kinds));

/** Subscriptions, at most 100, with how far each was told: one request. */
export async function withProgress(webhooks: readonly Webhook[], { table }: Context): Promise<ReadWebhook[]> {
  const kept = await readProgressOf(
    table,
    webhooks.map(({ id }) => id),
  );
  return webhooks.map((webhook) => ({ webhook, progress: progressOf(webhook, kept.get(webhook.id) ?? null) }));
}

/** A subscription by its ID with how far it was told, as just written; null when there is none. */
export async function currentWebhook(id: string, context: Context): Promise<ReadWebhook | null> {
  const webhook = isWebhookId(id) ? await readWebhook(context.table, id) : null;
  if (webhook === null) return null;
  const [read] = await withProgress([webhook], context);
  return read ?? null;
}

/** What the mutations of subscriptions answer: the record as it was written, how far it was told by now, and its secret, which only two of them tell. */
export async function webhookPayload(written: Written, context: Context) {
  const { record, userErrors } = await recordPayload('WEBHOOK', written, context);
  if (record === null) return { webhook: null, secret: null, userErrors };
  const [webhook = null] = await withProgress([record], context);
  return { webhook, secret: secretOf(context, record), userErrors };
}
