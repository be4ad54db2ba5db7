import type { GraphQLResponse } from '@apollo/server';
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

const VARY = 'Authorization, Accept';

/** What was executed, as it is sent; throws `Refused` where it is more than Lambda carries: `extra` headers go with it unless any cache may keep it. */
export function executed(
  { http, body }: GraphQLResponse,
  {
    type,
    method,
    isSignedIn,
    extra,
  }: { type: MediaType; method: string; isSignedIn: boolean; extra: Record<string, string> },
): GatewayResponse {
  if (body.kind !== 'single') throw new Error('An answer in several parts was made.');
  const headers: Record<string, string> = { ...Object.fromEntries(http.headers), vary: VARY };
  headers['content-type'] = `${type}; charset=utf-8`;
  // What a signed-in asker sees is nobody else's to keep.
  if (isSignedIn || headers['cache-control'] === undefined) headers['cache-control'] = 'private, no-store';
  const isKept = method === 'GET' && /\bpublic\b/.test(headers['cache-control'] ?? '');
  if (isKept) headers['cache-control'] = `${headers['cache-control']}, ${STALE}`;
  const { errors, data, extensions } = body.singleResult;
  const text = JSON.stringify({ errors, data, extensions });
  if (text.length * 2 > LARGEST_ANSWER && Buffer.byteLength(JSON.stringify(text)) > LARGEST_ANSWER) {
    throw refuse('ANSWER_TOO_LARGE', 'The answer is larger than 5.9 MB: ask for smaller pages or fewer fields.');
  }
  return { statusCode: http.status ?? 200, headers: isKept ? headers : { ...headers, ...extra }, body: text };
}

/** A refusal, as it is sent. */
export function refused({ errors, status, headers }: Refused, type: MediaType): GatewayResponse {
  return {
    statusCode: status ?? failedStatus(type),
    headers: { ...headers, 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', vary: VARY },
    body: JSON.stringify({ errors }),
  };
}

/** A fault before anything could be executed: masked, with the request by which it was logged. */
export function fault(requestId: string, type: MediaType): GatewayResponse {
  const message = `The registry failed; the fault is logged under request ${requestId}.`;
  const errors = [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }];
  return {
    statusCode: 500,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', vary: VARY },
    body: JSON.stringify({ errors }),
  };
}
