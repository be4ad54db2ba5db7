import type { ChangeWish, PublicKind } from './change.ts';
import { InputReader, invalid, notFound, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import { MOST_WEBHOOKS, type SigningKey, type Webhook, type WebhookProgress, webhookState } from './webhook.ts';
import { webhookAddressFault } from './webhookAddress.ts';

type WebhookDecision = Decision<Change & { kind: 'WEBHOOK' }>;

/** A subscription as it was read, with how far it was told. */
export interface ReadWebhook {
  webhook: Webhook;
  /** Of its own round. */
  progress: WebhookProgress;
}

/** How long the secret before signs as well after a new one was made, in milliseconds: a day. */
const CHANGE_OVER_MS = 24 * 3_600_000;

/** What a new subscription is made of. */
export interface WebhookGiven {
  name: string;
  url: string;
  regionCode?: string | null | undefined;
  kinds?: readonly PublicKind[] | null | undefined;
}

/** What a decision to register looks at. */
export interface RegisteringOf {
  made: { id: string; key: SigningKey };
  /** The number of the change after which it begins. */
  startsAfter: number;
  /** Whether the region that was given is one, or none was given. */
  isRegion: boolean;
  /** How many count already. */
  counting: number;
  /** Whether this machine itself may be an address. */
  onLoopback: boolean;
}

/** Decides the registration of a subscription. */
export function decideWebhook(given: WebhookGiven, of: RegisteringOf, moment: Moment): WebhookDecision {
  const reader = new InputReader();
  const name = reader.text(['name'], given.name, 3, 200);
  const fault = webhookAddressFault(given.url, of);
  if (fault !== null) reader.refuse('INVALID_VALUE', ['url'], fault);
  const wish = readWish(given, of, reader);
  if (of.counting >= MOST_WEBHOOKS) {
    reader.refusals.push(
      wrongState([], `${of.counting} subscriptions are kept, which is as many as may be: remove one.`),
    );
  }
  if (reader.refusals.length > 0) return refused(...reader.refusals);
  const record: Webhook = {
    id: of.made.id,
    name,
    url: given.url,
    wish,
    key: of.made.key,
    previous: null,
    startsAfter: of.startsAfter,
    round: 1,
    createdAt: moment.recordedAt,
    removed: null,
    reason: null,
    version: 1,
  };
  return { tag: 'accepted', change: { kind: 'WEBHOOK', record, before: null }, also: [] };
}

function readWish(
  { regionCode = null, kinds = null }: WebhookGiven,
  of: RegisteringOf,
  reader: InputReader,
): ChangeWish {
  if (!of.isRegion) {
    reader.refusals.push(notFound('UNKNOWN_REGION', ['filter', 'regionCode'], 'No region has this code.'));
  }
  if (kinds?.length === 0) {
    reader.refusals.push(invalid('MISSING_VALUE', ['filter', 'kinds'], 'Give at least one kind, or none for all.'));
  }
  return { regionCode, kinds: kinds === null ? null : [...new Set(kinds)].sort() };
}

/** Decides that another secret signs: the one before signs as well for a day, so that the receiver may change over. */
export function decideNewSecret(
  given: { expectedVersion: number },
  current: ReadWebhook | null,
  key: SigningKey,
  { recordedAt }: Moment,
): WebhookDecision {
  return decided(given, current, [], ({ webhook }) => {
    const until = new Date(Date.parse(recordedAt) + CHANGE_OVER_MS).toISOString();
    return { key, previous: { ...webhook.key, until } };
  });
}

/** Decides that a subscription that fails or was set aside goes on, from the change after the last that was taken. */
export function decideResumption(given: { expectedVersion: number }, current: ReadWebhook | null): WebhookDecision {
  const state = current === null ? null : webhookState(current.webhook, current.progress);
  const refusals = state === 'ACTIVE' ? [wrongState(['id'], 'The subscription is not held up: changes are sent.')] : [];
  return decided(given, current, refusals, ({ webhook }) => ({ round: webhook.round + 1 }));
}

/** Decides the removal of a subscription, for good: who wants to be told again is registered anew. */
export function decideRemoval(
  given: { reason: string; expectedVersion: number },
  current: ReadWebhook | null,
  { recordedAt }: Moment,
): WebhookDecision {
  const reader = new InputReader();
  const reason = reader.text(['reason'], given.reason, 3, 1_000);
  return decided(given, current, reader.refusals, () => ({ removed: recordedAt, reason }));
}

function decided(
  { expectedVersion }: { expectedVersion: number },
  current: ReadWebhook | null,
  found: readonly Refusal[],
  change: (current: ReadWebhook) => Partial<Webhook>,
): WebhookDecision {
  if (current === null) return refused(notFound('UNKNOWN_WEBHOOK', ['id'], 'No subscription has this ID.'));
  const { webhook } = current;
  const refusals = [...found, ...versionConflict('the subscription', expectedVersion, webhook.version, null)];
  if (webhook.removed !== null)
    refusals.push(wrongState(['id'], `The subscription was removed at ${webhook.removed}.`));
  if (refusals.length > 0) return refused(...refusals);
  const record: Webhook = { ...webhook, ...change(current), version: webhook.version + 1 };
  return { tag: 'accepted', change: { kind: 'WEBHOOK', record, before: webhook }, also: [] };
}

const wrongState = (path: string[], message: string): Refusal => ({
  tag: 'WRONG_STATE',
  path: ['input', ...path],
  message,
});
