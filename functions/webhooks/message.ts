import { SERVICE_CLASSES } from '#domain/agency.ts';
import type { ChangedFigure, PublicChange } from '#domain/change.ts';
import type { Instant } from '#domain/day.ts';
import { regionOfGroup } from '#domain/summary.ts';
import type { Webhook } from '#domain/webhook.ts';
import { changesList, cursorsOf } from '#names/cursor.ts';
import { hashOfSecret, messageId, signature, signingSecret } from '#signing/signingSecret.ts';
import type { Posted } from './reach.ts';

/** What a message tells: changes that follow on each other among those that are wished for, at least one. */
export interface Told {
  /** The number of the last change that it speaks for. */
  to: number;
  changes: readonly PublicChange[];
}

/** The kind of message, as receivers tell it from kinds to come. */
const TYPE = 'registry.changes';

/** The body of a message: the same bytes whenever it is tried again. Form: Standard Webhooks 1.0.0, "Payload structure". */
export function bodyOf({ wish }: Webhook, { to, changes }: Told, registrySecret: string): string {
  const cursorOf = cursorsOf(registrySecret, changesList(wish.regionCode, wish.kinds));
  return JSON.stringify({
    type: TYPE,
    timestamp: changes.at(-1)?.recordedAt,
    data: { cursor: cursorOf(String(to)), changes: changes.map(shown) },
  });
}

/** A change as `changes` of the API answers it, but for the record itself, which is as it is when it is asked for. */
const shown = ({ number, kind, action, key, version, regionCode, recordedAt, figures }: PublicChange) => ({
  number,
  kind,
  action,
  key,
  version,
  region: coded(regionCode),
  recordedAt,
  figures: figures.map(shownFigure),
});

const shownFigure = ({ indicator, group, choice, before, after }: ChangedFigure) => ({
  indicator,
  group: {
    by: group.by,
    region: coded(regionOfGroup(group)),
    agencyType: coded(group.by === 'AGENCY_TYPE' ? group.code : null),
    serviceClass: group.by === 'SERVICE_CLASS' ? (SERVICE_CLASSES.find((one) => one === group.code) ?? null) : null,
  },
  choice,
  before,
  after,
});

const coded = (code: string | null): { code: string } | null => (code === null ? null : { code });

/** The secrets that sign for a subscription at a moment, the newest first; none where the registry's own changed since it was made. */
export function secretsOf({ id, key, previous }: Webhook, registrySecret: string, now: Instant): string[] {
  const before = previous !== null && previous.until > now ? [previous] : [];
  const [newest, ...others] = [key, ...before].map(({ salt, hash }) => {
    const secret = signingSecret(registrySecret, id, salt);
    return hashOfSecret(secret) === hash ? secret : null;
  });
  return newest == null ? [] : [newest, ...others.filter((one) => one !== null)];
}

/** A message as it is posted now, with a signature of each secret. Source of the headers: Standard Webhooks 1.0.0, "Webhook headers". */
export function postedOf(
  webhook: Webhook,
  told: Told,
  { registrySecret, secrets, now }: { registrySecret: string; secrets: readonly string[]; now: Instant },
): Posted {
  const body = bodyOf(webhook, told, registrySecret);
  const id = messageId(
    webhook.id,
    told.changes.map(({ eventId }) => eventId),
  );
  const timestamp = Math.floor(Date.parse(now) / 1_000);
  return {
    url: webhook.url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'flexible-work-registry-webhooks/1',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': secrets.map((secret) => signature(secret, { id, timestamp, body })).join(' '),
    },
  };
}
