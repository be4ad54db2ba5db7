import type { PublicChange } from '#domain/change.ts';
import type { Instant } from '#domain/day.ts';
import { progressOf, type Webhook, type WebhookProgress } from '#domain/webhook.ts';
import { delivered, failed, held, isDue, passedOver, unbroken, wishedOf } from '#domain/webhookDelivery.ts';
import { log } from '#observe/log.ts';
import { readChanges } from '#store/change.ts';
import type { Table } from '#store/table.ts';
import { keepProgress, readAllProgress, readAllWebhooks } from '#store/webhook.ts';
import { postedOf, secretsOf, type Told } from './message.ts';
import { post, type Reach } from './reach.ts';

/** What a run works with. */
export interface Delivering {
  table: Table;
  registrySecret: string;
  reach: Reach;
  clock: () => Date;
  /** Between 0 and 1, another each time. */
  chance: () => number;
}

/** What a run did: how many messages were taken, and how many not. */
export interface Delivered {
  taken: number;
  notTaken: number;
}

/** So many changes are looked at in one read, and so many told in one message. */
const READ_AT_ONCE = 500;
const MOST_TOLD = 50;
/** So many receivers are waited for at a time. */
const SIDE_BY_SIDE = 10;
/** After this no new message is begun; the schedule calls again within the minute. */
const RUN_MS = 45_000;

/** Tells every subscription that is due what it was not told yet, as far as the time of a run goes. A fault with one does not keep the others waiting. */
export async function deliver(delivering: Delivering): Promise<Delivered> {
  const { table, clock } = delivering;
  const until = clock().getTime() + RUN_MS;
  const run: Run = {
    ...delivering,
    feed: feedOf(table),
    hasTime: () => clock().getTime() < until,
    done: { taken: 0, notTaken: 0 },
  };
  const [webhooks, kept] = await Promise.all([readAllWebhooks(table), readAllProgress(table)]);
  const now = clock().toISOString();
  const due = webhooks
    .map((webhook) => ({ webhook, progress: progressOf(webhook, kept.get(webhook.id) ?? null) }))
    .filter(({ webhook, progress }) => isDue(webhook, progress, now))
    // Whoever waits longest is first: where a run does not reach all, the next begins with the others.
    .sort((one, other) => (lastTried(one.progress) < lastTried(other.progress) ? -1 : 1));
  const faults: unknown[] = [];
  const next = async (): Promise<void> => {
    for (let one = due.shift(); one !== undefined && run.hasTime(); one = due.shift()) {
      await tell(run, one.webhook, one.progress).catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next));
  if (faults.length > 0) throw faults[0];
  return run.done;
}

interface Run extends Delivering {
  /** Changes after a number, in order, without a gap. */
  feed: (after: number) => Promise<PublicChange[]>;
  hasTime: () => boolean;
  done: Delivered;
}

const lastTried = ({ lastDeliveredAt, lastFailure }: WebhookProgress): Instant =>
  [lastDeliveredAt ?? '', lastFailure?.at ?? ''].sort().at(-1) ?? '';

/** Most subscriptions are at the same place: what one run reads from there is read once. */
function feedOf(table: Table): Run['feed'] {
  const read = new Map<number, Promise<PublicChange[]>>();
  return async (after) => {
    const known =
      read.get(after) ?? readChanges(table, { after, limit: READ_AT_ONCE, regionCode: null, consistent: true });
    read.set(after, known);
    return unbroken(after, await known);
  };
}

/** Tells one subscription message after message, until there is nothing more, one is not taken, another run has it, or the time is over. */
async function tell(run: Run, webhook: Webhook, from: WebhookProgress): Promise<void> {
  let progress = from;
  while (run.hasTime()) {
    const told = nextOf(webhook, progress, await run.feed(progress.cursor));
    if (told === null) return;
    if (told.changes.length === 0) {
      progress = passedOver(progress, told.to);
      if (!(await keepProgress(run.table, progress))) return;
      continue;
    }
    // Kept before it is sent: whatever breaks off now, the next run sends the same message under the same name.
    const holding = held(progress, told.to, run.clock().toISOString());
    if (!(await keepProgress(run.table, holding))) return;
    progress = await sent(run, webhook, holding, told);
    if (!(await keepProgress(run.table, progress)) || progress.failures > 0) return;
  }
}

/** What a subscription is told next; null where nothing happened since. A message that was begun ends where it ended then. */
function nextOf(webhook: Webhook, { pending }: WebhookProgress, read: readonly PublicChange[]): Told | null {
  const last = read.at(-1)?.number;
  if (last === undefined) return null;
  const wished = wishedOf(
    webhook,
    read.filter(({ number }) => number <= (pending ?? last)),
  );
  const isFull = pending === null && wished.length > MOST_TOLD;
  const changes = isFull ? wished.slice(0, MOST_TOLD) : wished;
  return { to: isFull ? (changes.at(-1)?.number ?? last) : Math.min(pending ?? last, last), changes };
}

/** Sends a message, and answers how far the subscription is then. */
async function sent(run: Run, webhook: Webhook, holding: WebhookProgress, told: Told): Promise<WebhookProgress> {
  const { registrySecret, reach, clock, done } = run;
  const now = clock().toISOString();
  const secrets = secretsOf(webhook, registrySecret, now);
  const outcome =
    secrets.length === 0
      ? ({ tag: 'NOT_TAKEN', failure: 'SECRET_CHANGED', status: null } as const)
      : await post(reach, postedOf(webhook, told, { registrySecret, secrets, now }));
  if (outcome.tag === 'TAKEN') {
    done.taken += 1;
    return delivered(holding, told.to, clock().toISOString());
  }
  done.notTaken += 1;
  const { failure, status } = outcome;
  const after = failed(holding, { failure, status }, clock().toISOString(), run.chance());
  // Neither the address, which may hold a secret of the receiver's, nor what is sent there.
  const fields = { subscription: webhook.id, failure, status, failures: after.failures };
  log('ERROR', { message: after.setAsideAt === null ? NOT_TAKEN : SET_ASIDE, ...fields });
  return after;
}

const NOT_TAKEN = 'a message was not taken';
/** What the alarm looks for: stacks/webhooks.ts. */
const SET_ASIDE = 'a subscription was set aside';
