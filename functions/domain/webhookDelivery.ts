import type { PublicChange } from './change.ts';
import type { Instant } from './day.ts';
import { type Webhook, type WebhookFailure, type WebhookProgress, webhookState } from './webhook.ts';

const MINUTE_MS = 60_000;
const FIRST_WAIT_MS = MINUTE_MS;
const LONGEST_WAIT_MS = 12 * 60 * MINUTE_MS;
/** A receiver has three days to come back, whatever the chance of waiting was. */
const GIVEN_UP_AFTER_MS = 72 * 60 * MINUTE_MS;
/** So often it was tried in that time at least: else it was the registry itself that stood still. */
const LEAST_FAILURES = 12;
/** A run has a subscription for itself this long: much longer than a receiver may take. */
const HELD_MS = 90_000;
/** What waiting does not mend: who points a name at a private address, who says that it is gone, and a secret that is no more. */
const FOR_GOOD: ReadonlySet<WebhookFailure> = new Set<WebhookFailure>(['NOT_PUBLIC', 'GONE', 'SECRET_CHANGED']);

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();

/** Whether a subscription is to be told now, if there is anything to tell. `progress` is of its own round. */
export function isDue(webhook: Webhook, progress: WebhookProgress, now: Instant): boolean {
  const state = webhookState(webhook, progress);
  const isOpen = (until: Instant | null): boolean => until === null || until <= now;
  return (state === 'ACTIVE' || state === 'FAILING') && isOpen(progress.nextAttemptAt) && isOpen(progress.heldUntil);
}

/** The changes of a list that a subscription wishes to be told. */
export const wishedOf = ({ wish }: Webhook, changes: readonly PublicChange[]): PublicChange[] =>
  changes.filter(
    ({ regionCode, kind }) =>
      (wish.regionCode === null || wish.regionCode === regionCode) &&
      (wish.kinds === null || wish.kinds.includes(kind)),
  );

/** Changes that follow on each other from a number on: what comes after a gap waits until the gap is filled, so that none is passed over. */
export function unbroken(after: number, changes: readonly PublicChange[]): PublicChange[] {
  const gap = changes.findIndex(({ number }, place) => number !== after + place + 1);
  return gap < 0 ? [...changes] : changes.slice(0, gap);
}

/** Holds a subscription for one run, with the message that it is about to send: up to the change `pending`, or none. */
export const held = (progress: WebhookProgress, pending: number | null, now: Instant): WebhookProgress => ({
  ...progress,
  pending,
  heldUntil: later(now, HELD_MS),
  version: progress.version + 1,
});

/** After a message up to the change `to` was taken. */
export const delivered = (progress: WebhookProgress, to: number, now: Instant): WebhookProgress => ({
  ...released(progress),
  cursor: to,
  failures: 0,
  failingSince: null,
  nextAttemptAt: null,
  lastDeliveredAt: now,
});

/** After changes up to `to` were found not to be wished for: nothing is sent, and what failed before stays as it was. */
export const passedOver = (progress: WebhookProgress, to: number): WebhookProgress => ({
  ...released(progress),
  cursor: to,
});

/**
 * After a message was not taken: the same is tried again after a wait that doubles from a minute to twelve hours, of which chance takes a part
 * (`chance`, 0 to 1: full jitter), so that receivers that came back together are not met together. It is set aside after three days, at
 * once for what waiting does not mend. The cursor stays, so nothing is lost.
 */
export function failed(
  progress: WebhookProgress,
  what: { failure: WebhookFailure; status: number | null },
  now: Instant,
  chance: number,
): WebhookProgress {
  const failures = progress.failures + 1;
  const failingSince = progress.failingSince ?? now;
  const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  const isOver = failures >= LEAST_FAILURES && Date.parse(now) - Date.parse(failingSince) >= GIVEN_UP_AFTER_MS;
  const isSetAside = isOver || FOR_GOOD.has(what.failure);
  return {
    ...released(progress),
    pending: progress.pending,
    failures,
    failingSince,
    lastFailure: { at: now, ...what },
    nextAttemptAt: isSetAside ? null : later(now, Math.round(most * chance)),
    setAsideAt: isSetAside ? now : null,
  };
}

const released = (progress: WebhookProgress): WebhookProgress => ({
  ...progress,
  pending: null,
  heldUntil: null,
  version: progress.version + 1,
});
