import { createHash, timingSafeEqual } from 'node:crypto';
import { type ApiKey, apiKeyText, parseApiKey } from '#domain/apiKey.ts';
import { seal } from '#names/seal.ts';
import { readApiKey } from '#store/apiKey.ts';
import type { Table } from '#store/table.ts';

/** The API keys that one container was shown. */
export interface ApiKeyHolder {
  /** The key that an `x-api-key` header names; null without one; `NOT_VALID` for one that is none, unknown or revoked. */
  read(header: string | undefined): Promise<{ id: string } | 'NOT_VALID' | null>;
}

/** A key that was revoked goes on reading in containers that know it for at most this long, in milliseconds. */
const HELD_MS = 60_000;
/** The most keys that are held, those that do not exist included. */
const MOST_HELD = 1_000;

/** A holder for one container: one request for a key that was not asked for within a minute. */
export function holdApiKeys(table: Table, clock: () => Date): ApiKeyHolder {
  const held = new Map<string, { readAt: number; key: Promise<ApiKey | null> }>();

  const keyOf = (id: string): Promise<ApiKey | null> => {
    const now = clock().getTime();
    const known = held.get(id);
    if (known !== undefined && now - known.readAt < HELD_MS) return known.key;
    const key = readApiKey(table, id);
    held.delete(id);
    held.set(id, { readAt: now, key });
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    // What could not be read is not known.
    key.catch(() => held.get(id)?.key === key && held.delete(id));
    return key;
  };

  return {
    async read(header) {
      if (header === undefined) return null;
      const parsed = parseApiKey(header);
      const key = parsed === null ? null : await keyOf(parsed.id);
      if (parsed === null || key === null || key.revoked !== null || !isSecretOf(key, parsed.secret)) {
        return 'NOT_VALID';
      }
      return { id: key.id };
    },
  };
}

/** Compared in constant time, so that how much of a guess was right cannot be measured. */
function isSecretOf({ hash }: ApiKey, secret: string): boolean {
  const [one, other] = [hashOf(secret), hash].map((text) => Buffer.from(text, 'base64url'));
  return one !== undefined && other !== undefined && one.length === other.length && timingSafeEqual(one, other);
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/**
 * The API key that a call makes, and the digest that is kept of it. The secret follows from the registry's own secret, the call and the
 * key's ID, so that a retry of the call is answered the same while the table holds the key nowhere. Rule: docs/decisions/0012-access.md.
 */
export function makeApiKey(registrySecret: string, call: string, id: string): { text: string; hash: string } {
  const secret = seal(registrySecret, 'API key', call, id);
  return { text: apiKeyText(id, secret), hash: hashOf(secret) };
}
