import { hash } from 'node:crypto';

/**
 * The strong entity tag of an answer: the digest of its bytes, so that the same records have the same tag in every container and after every
 * deployment. `kind` tells representations apart that may have the same bytes, as those of two media types do. Source: RFC 9110, 8.8.3.
 */
export const entityTag = (body: string | Uint8Array, kind = ''): string =>
  `"${kind}${hash('sha256', body, 'base64url')}"`;

/**
 * Whether the asker has what bears this tag, by what he sent as `If-None-Match`. Compared weakly, since a cache that compresses an answer
 * makes its tag a weak one. Source: RFC 9110, 13.1.2.
 */
export function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}
