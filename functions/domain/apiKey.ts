import type { Instant } from './day.ts';

/** The right of an organisation to read more than anyone else; it gives no role. Of the key itself only a digest is kept. */
export interface ApiKey {
  /** 32 hexadecimal digits; the part of the key that names it. */
  id: string;
  /** The organisation that holds it, never a person. */
  name: string;
  /** SHA-256 of the secret part, base64url. */
  hash: string;
  createdAt: Instant;
  /** When it was revoked; null while it counts. */
  revoked: Instant | null;
  /** Why it was revoked; null while it counts. */
  reason: string | null;
  /** 1 at first. */
  version: number;
}

/** A key's two parts, as its holder writes it: `frk_`, the ID, `_`, and 32 bytes in base64url. */
const KEY = /^frk_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** The ID and the secret of a key; null when it is none. */
export function parseApiKey(text: string): { id: string; secret: string } | null {
  const [, id, secret] = KEY.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** A key as its holder writes it. Searching for `frk_` finds one that was left somewhere. */
export const apiKeyText = (id: string, secret: string): string => `frk_${id}_${secret}`;

/** Whether an ID is one that a key can have. */
export const isApiKeyId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id);
