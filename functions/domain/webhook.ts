import type { ChangeWish } from './change.ts';
import type { Instant } from './day.ts';

/** What is kept of a secret that signs: the salt that it is derived with, and the SHA-256 of the secret, base64url. Neither tells it. */
export interface SigningKey {
  salt: string;
  hash: string;
}

/** A subscription (langganan webhook): an organisation's address that is told of public changes. The registrar alone writes it. */
export interface Webhook {
  /** 32 hexadecimal digits. */
  id: string;
  /** The organisation that listens, never a person. */
  name: string;
  /** Where changes are posted; only by https, and by name. */
  url: string;
  wish: ChangeWish;
  key: SigningKey;
  /** The key before, which signs as well until an instant, so that the receiver may change over; null when there is none. */
  previous: (SigningKey & { until: Instant }) | null;
  /** The number of the last change before it began: those after it are told. */
  startsAfter: number;
  /** Raised when the registrar has it go on: failures of earlier rounds no longer count. 1 at first. */
  round: number;
  createdAt: Instant;
  /** When it was removed; null while it counts. */
  removed: Instant | null;
  /** Why it was removed; null while it counts. */
  reason: string | null;
  /** 1 at first. */
  version: number;
}

/** Why nobody took a message. */
export const WEBHOOK_FAILURES = [
  'UNRESOLVED',
  'NOT_PUBLIC',
  'UNREACHABLE',
  'TIMED_OUT',
  'REFUSED',
  'GONE',
  'SECRET_CHANGED',
] as const;
export type WebhookFailure = (typeof WEBHOOK_FAILURES)[number];

/** How far a subscription was told, and how that went. The deliverer alone writes it. */
export interface WebhookProgress {
  /** Of the subscription. */
  id: string;
  /** The round that failures, waiting and setting aside are of. */
  round: number;
  /** The number of the last change that was told, or passed over as not wished for. */
  cursor: number;
  /** The number of the last change of the message that is under way: tried again, it is the same message. Null for none. */
  pending: number | null;
  /** Failures in a row. */
  failures: number;
  /** When they began; null for none. */
  failingSince: Instant | null;
  /** The last failure of all, with the status where there was an answer; null before the first. */
  lastFailure: { at: Instant; failure: WebhookFailure; status: number | null } | null;
  /** Before this nothing is tried again; null: at once. */
  nextAttemptAt: Instant | null;
  /** When a message was last taken; null before the first. */
  lastDeliveredAt: Instant | null;
  /** When it was given up; null while it is tried. */
  setAsideAt: Instant | null;
  /** Until when a run has it for itself; null: nobody has. */
  heldUntil: Instant | null;
  /** Raised by each write. */
  version: number;
}

/** `FAILING`: tried again after a wait. `SET_ASIDE`: the registrar has it go on, or removes it. */
export type WebhookState = 'ACTIVE' | 'FAILING' | 'SET_ASIDE' | 'REMOVED';

/** As many may be told at once: a run reaches them all. */
export const MOST_WEBHOOKS = 100;

/** How far a subscription is that nobody was told of yet. */
export const firstProgress = ({ id, round, startsAfter }: Webhook): WebhookProgress => ({
  id,
  round,
  cursor: startsAfter,
  pending: null,
  failures: 0,
  failingSince: null,
  lastFailure: null,
  nextAttemptAt: null,
  lastDeliveredAt: null,
  setAsideAt: null,
  heldUntil: null,
  version: 0,
});

/** How far a subscription is now: what failed before the registrar had it go on no longer holds it up. */
export function progressOf(webhook: Webhook, kept: WebhookProgress | null): WebhookProgress {
  if (kept === null) return firstProgress(webhook);
  if (kept.round === webhook.round) return kept;
  return { ...kept, round: webhook.round, failures: 0, failingSince: null, nextAttemptAt: null, setAsideAt: null };
}

/** What the registrar is told of a subscription. `progress` is of its own round. */
export function webhookState({ removed }: Webhook, { setAsideAt, failures }: WebhookProgress): WebhookState {
  if (removed !== null) return 'REMOVED';
  if (setAsideAt !== null) return 'SET_ASIDE';
  return failures > 0 ? 'FAILING' : 'ACTIVE';
}

/** Whether an ID is one that a subscription can have. */
export const isWebhookId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id);
