import { createHash, createHmac, hkdfSync } from 'node:crypto';

/** How long the key of HMAC-SHA256 is that a subscription gets, in bytes: as long as its digest. Source: RFC 2104, section 3. */
const BYTES = 32;
/** By which whoever searches finds a secret that was left somewhere. Source: Standard Webhooks, "Signature scheme". */
const PREFIX = 'whsec_';

/**
 * The secret that signs what one subscription is sent, as its receiver writes it: derived (HKDF-SHA256, RFC 5869) from the registry's own
 * secret, so that it need not be kept; another for each subscription and salt.
 */
export function signingSecret(registrySecret: string, id: string, salt: string): string {
  const derived = hkdfSync('sha256', registrySecret, salt, `webhook ${id}`, BYTES);
  return `${PREFIX}${Buffer.from(derived).toString('base64')}`;
}

/** What is kept of a signing secret: it tells whether the secret is still the one that was shown, and nothing else. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/**
 * The ID of a message to a subscription: the same for the same events, and another for any other, also where a table that was restored gives
 * their numbers anew.
 */
export const messageId = (subscription: string, eventIds: readonly string[]): string =>
  `msg_${createHash('sha256')
    .update(JSON.stringify([subscription, eventIds]))
    .digest('hex')
    .slice(0, 32)}`;

/** A message as it is signed: its ID, when it is sent in seconds since 1970, and its body. */
export interface SignedMessage {
  id: string;
  timestamp: number;
  body: string;
}

/** The signature of a message, `v1,` and base64. Source: Standard Webhooks 1.0.0, "Signature scheme". */
export function signature(secret: string, { id, timestamp, body }: SignedMessage): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
