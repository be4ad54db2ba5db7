import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** The two media types that answers have, the one first that is answered where a client takes either. */
const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';
export type MediaType = typeof JSON_TYPE | typeof RESPONSE_TYPE;

/** The media type that an `Accept` header asks for, of which an empty one asks for nothing; null when it takes neither. */
export function mediaTypeOf(accept: string | undefined): MediaType | null {
  const held = known.get(accept ?? '');
  if (held !== undefined) return held.type;
  const type = negotiated(accept);
  if (accept === undefined || accept.length <= LONGEST_KNOWN) known.set(accept ?? '', { type });
  return type;
}

/** What clients ask for most; a browser's header has about 100 characters. */
const known = new LRUCache<string, { type: MediaType | null }>({ max: 100 });
const LONGEST_KNOWN = 300;

function negotiated(accept: string | undefined): MediaType | null {
  const chosen = new Negotiator({ headers: accept === undefined || accept === '' ? {} : { accept } }).mediaType([
    JSON_TYPE,
    RESPONSE_TYPE,
  ]);
  return chosen === JSON_TYPE || chosen === RESPONSE_TYPE ? chosen : null;
}

/** The status of a well-formed request that fails before it is executed. Source: GraphQL over HTTP, "Status Codes". */
export const failedStatus = (type: MediaType): number => (type === RESPONSE_TYPE ? 400 : 200);
