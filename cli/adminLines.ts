import type { AccessesQuery, ApiKeysQuery, WebhooksQuery } from '#client/operations.generated.ts';

/* Records as a person reads them on a terminal: a line each, its parts with tabs between them. */

type Access = AccessesQuery['accesses']['nodes'][number];
type ApiKey = ApiKeysQuery['apiKeys']['nodes'][number];
export type Webhook = WebhooksQuery['webhooks']['nodes'][number];

/** What the registry says of a subject. */
export function accessLine({ subject, grant, denial, version }: Access): string {
  const place = grant?.agency?.key ?? grant?.region?.code;
  const role = grant === null ? 'no grant' : [grant.role, place].filter(Boolean).join(' ');
  const until = grant === null || grant.until === null ? '' : `until ${grant.until}${grant.inForce ? '' : ', over'}`;
  const denied = denial === null ? '' : `denied since ${denial.since}: ${denial.reason}`;
  return [subject, role, until, denied, `version ${version}`].filter(Boolean).join('\t');
}

/** An API key, without the key itself. */
export function keyLine({ id, name, createdAt, revokedAt, reason, version }: ApiKey): string {
  const revoked = revokedAt === null ? '' : `revoked ${revokedAt}: ${reason}`;
  return [id, name, `made ${createdAt}`, revoked, `version ${version}`].filter(Boolean).join('\t');
}

/** A subscription, and how it goes. */
export function webhookLine({
  id,
  name,
  url,
  region,
  kinds,
  state,
  failures,
  lastFailure,
  nextAttemptAt,
  version,
}: Webhook): string {
  const wish = [region?.code ?? 'all regions', kinds?.join(',') ?? 'all kinds'].join(' ');
  const last =
    lastFailure === null ? '' : `${lastFailure.cause}${lastFailure.status === null ? '' : ` ${lastFailure.status}`}`;
  const failing = failures === 0 ? '' : `${failures} failures, the last ${last}`;
  const next = nextAttemptAt === null ? '' : `again from ${nextAttemptAt}`;
  return [id, name, url, wish, state, failing, next, `version ${version}`].filter(Boolean).join('\t');
}
