import type { ApiKey } from './apiKey.ts';
import { InputReader, notFound, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, refused } from './outcome.ts';

type ApiKeyDecision = Decision<Change & { kind: 'API_KEY' }>;

/** Decides the making of an API key: `made` is its identity and the digest of its secret. */
export function decideApiKey(
  given: { name: string },
  made: Pick<ApiKey, 'id' | 'hash'>,
  moment: Moment,
): ApiKeyDecision {
  const reader = new InputReader();
  const name = reader.text(['name'], given.name, 3, 200);
  if (reader.refusals.length > 0) return refused(...reader.refusals);
  const { recordedAt: createdAt } = moment;
  const record: ApiKey = { id: made.id, name, hash: made.hash, createdAt, revoked: null, reason: null, version: 1 };
  return { tag: 'accepted', change: { kind: 'API_KEY', record, before: null }, also: [] };
}

/** Decides the revocation of an API key, for good: who needs one again gets another. */
export function decideApiKeyRevocation(
  given: { reason: string; expectedVersion: number },
  current: ApiKey | null,
  moment: Moment,
): ApiKeyDecision {
  if (current === null) return refused(notFound('UNKNOWN_API_KEY', ['id'], 'No API key has this ID.'));
  const reader = new InputReader();
  const reason = reader.text(['reason'], given.reason, 3, 1_000);
  const refusals = [
    ...reader.refusals,
    ...versionConflict('the API key', given.expectedVersion, current.version, null),
  ];
  if (current.revoked !== null) {
    const message = `The API key was revoked at ${current.revoked}.`;
    refusals.push({ tag: 'WRONG_STATE', path: ['input', 'id'], message });
  }
  if (refusals.length > 0) return refused(...refusals);
  const record: ApiKey = { ...current, revoked: moment.recordedAt, reason, version: current.version + 1 };
  return { tag: 'accepted', change: { kind: 'API_KEY', record, before: current }, also: [] };
}
