import type { GraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { entityTag, isKnown } from '#door/entityTag.ts';
import { isFault } from './errors.ts';
import { LARGEST_ANSWER } from './limits.ts';
import { failedStatus, type MediaType } from './mediaType.ts';
import { type Refused, refuse } from './refusal.ts';

/** What the gateway sends back. */
export interface GatewayResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * What a cache may do with a public answer beyond its age (RFC 5861): hand it out for half a minute while it fetches the next one, so that no reader
 * waits for that, and for an hour while the registry fails, since law and reports change by the day and an old answer is worth more than none.
 */
const STALE = 'stale-while-revalidate=30, stale-if-error=3600';

/**
 * By which headers of a request answers differ. A token and an API key are among them, so that who carries one is answered by the registry
 * alone. The encoding is not: the registry compresses nothing, and a cache that does says so itself.
 */
const VARY = 'Accept, Authorization, X-Api-Key';

/** How an answer was asked for, as far as it matters to caches. */
export interface AskedFor {
  type: MediaType;
  /** `GET` for HEAD too, which is answered with the same headers. */
  method: 'GET' | 'POST';
  /** Whether the request carried a token or an API key, whatever became of it. */
  isSomebodys: boolean;
  ifNoneMatch: string | undefined;
  /** Headers for this caller alone. */
  extra: Record<string, string>;
}

/**
 * What was executed, as it is sent; throws `Refused` where it is more than Lambda carries. What any cache may keep bears an entity tag and no
 * header of this caller's, and is 304 to who has it.
 */
export function executed(
  { http, body }: GraphQLResponse,
  { type, method, isSomebodys, ifNoneMatch, extra }: AskedFor,
): GatewayResponse {
  if (body.kind !== 'single') throw new Error('An answer in several parts was made.');
  const { errors, data, extensions } = body.singleResult;
  // A cache that asks for its readers goes on with what it holds when it sees a failure, and sees one only by the status.
  if (method === 'GET' && !isSomebodys && errors?.some(isFault) === true) return failedWhole(errors, type);
  const policy = isSomebodys || errors !== undefined ? undefined : http.headers.get('cache-control');
  const headers: Record<string, string> = {
    ...Object.fromEntries(http.headers),
    'content-type': `${type}; charset=utf-8`,
    // What somebody sees is nobody else's to keep, and neither is an error.
    'cache-control': policy ?? 'private, no-store',
    vary: VARY,
  };
  const text = JSON.stringify({ errors, data, extensions });
  if (text.length * 2 > LARGEST_ANSWER && Buffer.byteLength(JSON.stringify(text)) > LARGEST_ANSWER) {
    throw refuse('ANSWER_TOO_LARGE', 'The answer is larger than 5.9 MB: ask for smaller pages or fewer fields.');
  }
  const statusCode = http.status ?? 200;
  const isKept = method === 'GET' && statusCode === 200 && /\bpublic\b/.test(policy ?? '');
  if (!isKept) return { statusCode, headers: { ...headers, ...extra }, body: text };
  const kept = { 'cache-control': `${policy}, ${STALE}`, etag: entityTag(text, KINDS[type]), vary: VARY };
  if (isKnown(kept.etag, ifNoneMatch)) return { statusCode: 304, headers: kept, body: '' };
  return { statusCode, headers: { ...headers, ...kept }, body: text };
}

/** What tells the tags of the two media types apart, whose bytes are the same. */
const KINDS: Readonly<Record<MediaType, string>> = {
  'application/json': 'j',
  'application/graphql-response+json': 'r',
};

/** An answer of which a part failed, without its other parts: a status of 500 may not have `data`. Source: GraphQL over HTTP, "Status Codes". */
const failedWhole = (errors: readonly GraphQLFormattedError[], type: MediaType): GatewayResponse => ({
  statusCode: 500,
  headers: unkept(type),
  body: JSON.stringify({ errors }),
});

/** The headers of what no cache may keep. */
const unkept = (type: MediaType): Record<string, string> => ({
  'content-type': `${type}; charset=utf-8`,
  'cache-control': 'no-store',
  vary: VARY,
});

/** A refusal, as it is sent. */
export function refused({ errors, status, headers }: Refused, type: MediaType): GatewayResponse {
  return {
    statusCode: status ?? failedStatus(type),
    headers: { ...headers, ...unkept(type) },
    body: JSON.stringify({ errors }),
  };
}

/** A fault before anything could be executed: masked, with the request by which it was logged. */
export function fault(requestId: string, type: MediaType): GatewayResponse {
  const message = `The registry failed; the fault is logged under request ${requestId}.`;
  const errors = [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }];
  return failedWhole(errors, type);
}
