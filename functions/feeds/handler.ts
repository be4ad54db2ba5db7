import { namedIn } from '#domain/changeWords.ts';
import { entityTag, isKnown } from '#door/entityTag.ts';
import { createFrontDoor } from '#door/frontDoor.ts';
import { logFault } from '#observe/log.ts';
import { createObserver, type Observer } from '#observe/observer.ts';
import { observedTable } from '#observe/table.ts';
import { holdReference, type ReferenceHolder } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { type FeedAddress, type FeedRoute, feedAddress } from './address.ts';
import { ATOM_TYPE, atom } from './atom.ts';
import { type Feed, feedOf } from './feed.ts';
import { JSON_FEED_TYPE, jsonFeed } from './jsonFeed.ts';
import { readArchivePage, readNewestPage } from './read.ts';

/** A request of API Gateway's HTTP API, payload format 2.0, as far as this entry reads it. */
export interface FeedRequest extends FeedRoute {
  headers: Readonly<Record<string, string | undefined>>;
  requestContext: { requestId: string; http: { method: string } };
}

/** What the gateway sends back. */
export interface FeedResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** What a feed is written with beside the table. */
export interface FeedSettings {
  /** The registry's, for cursors. */
  secret: string;
  /** The registry's own address without a path; null where nobody told it. */
  publicOrigin?: string | null;
  originSecrets?: readonly string[];
  observer?: Observer;
}

/** The newest page changes with every change, and those are here within seconds: a minute later is soon enough for who asks by the hour. */
const KEPT_NEWEST = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400';
/**
 * The changes of a page of the archive are what they are for ever. Its words may follow a region's new name, and its cursors a new secret:
 * within a day.
 */
const KEPT_ARCHIVE = 'public, max-age=86400, stale-while-revalidate=86400, stale-if-error=604800';
const ALLOWED = 'GET, HEAD';
const FORMS = {
  atom: { write: atom, type: ATOM_TYPE },
  json: { write: jsonFeed, type: JSON_FEED_TYPE },
} as const;

/**
 * The entry of one container for feeds of changes: `/changes.atom`, `/changes/<region code>.json`, and the pages of their archives. Who asks
 * makes no difference, and neither does the clock: the same changes give the same bytes.
 */
export function createFeedsHandler(
  ofContainer: Table,
  { secret, publicOrigin = null, originSecrets = [], observer = createObserver({ stage: 'local' }) }: FeedSettings,
) {
  const table = observedTable(ofContainer);
  const holder = holdReference(table);
  const door = createFrontDoor(originSecrets);
  return async (request: FeedRequest): Promise<FeedResponse> => {
    const { requestId, http } = request.requestContext;
    const response = await observer.request(requestId, async (seen) => {
      seen.operation = 'feed';
      const answered = door.admits(request.headers)
        ? answer(request, { table, holder, secret, origin: publicOrigin })
        : refusedAround();
      return answered.catch((fault: unknown) => {
        seen.errors.add('INTERNAL_SERVER_ERROR');
        logFault(requestId, fault);
        return problem(
          500,
          'Internal Server Error',
          `The registry failed; the fault is logged under request ${requestId}.`,
        );
      });
    });
    return {
      ...response,
      headers: { ...response.headers, 'x-request-id': requestId, 'x-content-type-options': 'nosniff' },
      body: http.method === 'HEAD' ? '' : response.body,
    };
  };
}

const refusedAround = async (): Promise<FeedResponse> =>
  problem(403, 'Forbidden', 'The registry is reached by its own address alone.');

interface Around {
  table: Table;
  holder: ReferenceHolder;
  secret: string;
  origin: string | null;
}

async function answer(request: FeedRequest, around: Around): Promise<FeedResponse> {
  const { method } = request.requestContext.http;
  if (method !== 'GET' && method !== 'HEAD') {
    const refused = problem(405, 'Method Not Allowed', `A feed is only read: ${ALLOWED}.`);
    return { ...refused, headers: { ...refused.headers, allow: ALLOWED } };
  }
  const address = feedAddress(request);
  if (address === null) return notFound(wrongAddress(request));
  const found = await feedAt(address, around);
  return typeof found === 'string' ? notFound(found) : toResponse(found, request.headers);
}

/** The document at an address; what is wrong with the address where there is none. */
async function feedAt(address: FeedAddress, { table, holder, secret, origin }: Around): Promise<Feed | string> {
  const { regionCode, span } = address;
  const [{ reference }, page] = await Promise.all([
    holder.current(),
    span === null ? readNewestPage(table, regionCode) : readArchivePage(table, regionCode, span),
  ]);
  const named = namedIn(reference);
  if (regionCode !== null && !named.regions.has(regionCode)) return noRegion(regionCode);
  if (page === null) {
    const newest = regionCode === null ? '/changes.atom' : `/changes/${regionCode}.atom`;
    return `${span?.from}-${span?.to} is no page of this archive, or not yet: begin at ${newest} and follow prev-archive (in JSON Feed next_url).`;
  }
  return feedOf({ address, ...page, named, origin, secret });
}

const noRegion = (code: string): string =>
  `No region has the code ${code}: /changes/32.72.atom is the feed of Kota Sukabumi, /changes.atom that of all changes.`;

/** A code that is none by its form is named, where it may be: what is asked stands in the answer only as digits and dots. */
function wrongAddress({ pathParameters = {} }: FeedRoute): string {
  const code = pathParameters.region ?? /^(.*)\.(atom|json)$/s.exec(pathParameters.file ?? '')?.[1] ?? '';
  return /^[\d.]{1,20}$/.test(code) && !/^\d{2}(\.\d{2})?$/.test(code)
    ? noRegion(code)
    : 'There is no feed at this address: /changes.atom and /changes.json have all changes, /changes/32.72.atom and /changes/32.72.json those of a region.';
}

const notFound = (detail: string): FeedResponse => problem(404, 'Not Found', detail);

function toResponse(feed: Feed, asked: FeedRequest['headers']): FeedResponse {
  const { write, type } = FORMS[feed.address.form];
  const body = write(feed);
  const etag = entityTag(body);
  const isArchive = feed.address.span !== null;
  // A change may get its number after one that was recorded in the same second: only of pages that are over does the second tell anything.
  const modified = isArchive ? { 'last-modified': new Date(feed.updated).toUTCString() } : {};
  const headers = { etag, ...modified, 'cache-control': isArchive ? KEPT_ARCHIVE : KEPT_NEWEST };
  if (isKnown(etag, asked['if-none-match']) || (isArchive && isUnmodified(feed, asked))) {
    return { statusCode: 304, headers, body: '' };
  }
  return { statusCode: 200, headers: { ...headers, 'content-type': `${type}; charset=utf-8` }, body };
}

/** Whether the asker's copy is as young as the page, where that is all he says of it. Source: RFC 9110, 13.1.3. */
function isUnmodified({ updated }: Feed, asked: FeedRequest['headers']): boolean {
  const since = asked['if-modified-since'];
  if (asked['if-none-match'] !== undefined || since === undefined) return false;
  return Math.floor(Date.parse(updated) / 1_000) * 1_000 <= Date.parse(since);
}

/** A refusal as RFC 9457 writes it. */
const problem = (status: number, title: string, detail: string): FeedResponse => ({
  statusCode: status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({ title, status, detail }),
});
