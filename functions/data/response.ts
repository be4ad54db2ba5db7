import { LARGEST_ANSWER } from '#callers/limits.ts';
import type { Day } from '#domain/day.ts';
import { entityTag, isKnown } from '#door/entityTag.ts';
import { isText } from './forms.ts';
import type { Refusal } from './refusal.ts';

/** What the gateway sends back. */
export interface DataResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded?: boolean;
}

/** Whom a response is for. */
export interface AskedBy {
  ifNoneMatch: string | undefined;
  /** Whether an API key was shown: what is charged to somebody is kept by nobody. */
  isSomebodys: boolean;
  /** What the caller has left, for that caller alone. */
  extra: Record<string, string>;
}

/**
 * As old as the newest snapshot may be in a cache: five minutes. As other public answers, one may be handed out for half a minute while the
 * next is fetched, and for an hour while the registry fails.
 */
const KEPT = 'public, max-age=300, stale-while-revalidate=30, stale-if-error=3600';
/**
 * What nothing that is recorded can change any more. A day and not a year: names of regions have no versions, and a release may add a
 * column.
 */
const SETTLED = 'public, max-age=86400, immutable';
const PRIVATE = 'private, no-store';
/** Answers differ by nothing else: rows are public, and there is one form at each address. */
const VARY = 'X-Api-Key';

/** A file to send. */
export interface DataFile {
  bytes: Buffer;
  mediaType: string;
  /** Null for what is read in the browser, not kept. */
  attachment: { table: string; day: Day; extension: string } | null;
  /** Whether it is the same for ever. */
  isSettled: boolean;
  /** Addresses that belong to it. */
  link?: string;
}

/** A file as it is sent; 304 to who has it; null where it is more than Lambda carries. */
export function sent(file: DataFile, { ifNoneMatch, isSomebodys, extra }: AskedBy): DataResponse | null {
  const { bytes, mediaType, attachment, isSettled, link } = file;
  const etag = entityTag(bytes);
  const kept = {
    'cache-control': isSomebodys ? PRIVATE : isSettled ? SETTLED : KEPT,
    etag,
    vary: VARY,
    ...(link === undefined ? {} : { link }),
    ...(isSomebodys ? extra : {}),
  };
  if (isKnown(etag, ifNoneMatch)) return { statusCode: 304, headers: kept, body: '' };
  const asText = isText(mediaType);
  const body = bytes.toString(asText ? 'utf8' : 'base64');
  if (Buffer.byteLength(JSON.stringify(body)) > LARGEST_ANSWER) return null;
  const headers = {
    'content-type': mediaType,
    ...(attachment === null ? {} : { 'content-disposition': disposition(attachment) }),
    ...kept,
  };
  return { statusCode: 200, headers, body, ...(asText ? {} : { isBase64Encoded: true }) };
}

/** By which name a browser keeps the file. Source: RFC 6266. */
const disposition = ({ table, day, extension }: NonNullable<DataFile['attachment']>): string =>
  `attachment; filename="${table.replaceAll(/[^\w.-]/g, '-')}-${day}.${extension}"`;

/** Leads to where the same table lies whole; the text is for who does not follow. */
export function elsewhere(location: string, text: string, { isSomebodys, extra }: AskedBy): DataResponse {
  return {
    statusCode: 303,
    headers: {
      location,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': isSomebodys ? PRIVATE : KEPT,
      vary: VARY,
      ...(isSomebodys ? extra : {}),
    },
    body: `${text}\n`,
  };
}

/** A refusal as it is sent: no cache keeps one. */
export const refused = (refusal: Refusal): DataResponse => ({
  statusCode: refusal.status,
  headers: {
    ...refusal.details.headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    vary: VARY,
  },
  body: refusal.problem,
});
