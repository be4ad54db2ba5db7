import { parseAgencyKey } from '#domain/agency.ts';
import { agencyCalendar, type Calendar, keptSince, regionCalendar } from '#domain/calendar.ts';
import { catalogueAt } from '#domain/reference.ts';
import { entityTag, isKnown } from '#door/entityTag.ts';
import { createFrontDoor } from '#door/frontDoor.ts';
import { logFault } from '#observe/log.ts';
import { createObserver, type Observer } from '#observe/observer.ts';
import { observedTable } from '#observe/table.ts';
import { readAgenciesByKey } from '#store/adoption.ts';
import { readAgencyLedger, readRegionLedger } from '#store/ledger.ts';
import { holdReference, type ReferenceHolder } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { icalendar } from './icalendar.ts';

/** A request of API Gateway's HTTP API, payload format 2.0, as far as this entry reads it. */
export interface CalendarRequest {
  headers: Readonly<Record<string, string | undefined>>;
  pathParameters?: Readonly<Record<string, string | undefined>>;
  requestContext: { requestId: string; http: { method: string } };
}

/** What the gateway sends back. */
export interface CalendarResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** How long a cache may keep a calendar, in seconds: programs ask every 12 hours, and what was handed in is to be seen the same day. */
const KEPT_SECONDS = 3_600;
/**
 * A calendar that is an hour too old is still right about nearly every deadline, so a cache may hand it out while it fetches the next one, and
 * for a day while the registry fails: a calendar program that gets an error may drop what it has.
 */
const KEPT = `public, max-age=${KEPT_SECONDS}, stale-while-revalidate=${KEPT_SECONDS}, stale-if-error=86400`;
const ALLOWED = 'GET, HEAD';

/**
 * The calendar entry of one container: `/calendar/<region code or agency key>.ics`. Who asks makes no difference, and neither does the
 * clock: the same records give the same bytes.
 */
export function createCalendarHandler(
  ofContainer: Table,
  {
    originSecrets = [],
    observer = createObserver({ stage: 'local' }),
  }: { originSecrets?: readonly string[]; observer?: Observer } = {},
) {
  const table = observedTable(ofContainer);
  const holder = holdReference(table);
  const door = createFrontDoor(originSecrets);
  return async (request: CalendarRequest): Promise<CalendarResponse> => {
    const { requestId, http } = request.requestContext;
    const response = await observer.request(requestId, async (seen) => {
      seen.operation = 'calendar';
      const answered = door.admits(request.headers) ? answer(request, table, holder) : refusedAround();
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

const refusedAround = async (): Promise<CalendarResponse> =>
  problem(403, 'Forbidden', 'The registry is reached by its own address alone.');

async function answer(request: CalendarRequest, table: Table, holder: ReferenceHolder): Promise<CalendarResponse> {
  const { method } = request.requestContext.http;
  if (method !== 'GET' && method !== 'HEAD') {
    const refused = problem(405, 'Method Not Allowed', `A calendar is only read: ${ALLOWED}.`);
    return { ...refused, headers: { ...refused.headers, allow: ALLOWED } };
  }
  const file = request.pathParameters?.file ?? '';
  const name = /^(.+)\.ics$/.exec(file)?.[1];
  const calendar = name === undefined ? null : await calendarOf(name, table, holder);
  if (calendar === null) {
    const detail =
      'No region has this code and no agency this key: /calendar/32.72.ics is the calendar of a region, /calendar/32.72-bkpsdm.ics that of an agency.';
    return problem(404, 'Not Found', detail);
  }
  return toResponse(file, icalendar(calendar), request.headers['if-none-match']);
}

/** The calendar of a region or an agency; null where there is no such. One round of reads for an agency, two for a region. */
async function calendarOf(name: string, table: Table, holder: ReferenceHolder): Promise<Calendar | null> {
  const regionCode = parseAgencyKey(name)?.regionCode;
  if (regionCode !== undefined) {
    const [{ reference }, [agency], entries] = await Promise.all([
      holder.current(),
      readAgenciesByKey(table, [{ regionCode, key: name }]),
      readAgencyLedger(table, name),
    ]);
    return agency === undefined ? null : agencyCalendar(agency, entries, catalogueAt(reference, null));
  }
  if (!/^\d{2}(\.\d{2})?$/.test(name)) return null;
  const [{ reference }, entries] = await Promise.all([holder.current(), readRegionLedger(table, name, keptSince)]);
  const region = reference.regions.find(({ code }) => code === name);
  return region === undefined ? null : regionCalendar(region, entries, catalogueAt(reference, null));
}

function toResponse(file: string, body: string, asked: string | undefined): CalendarResponse {
  const etag = entityTag(body);
  const headers = { etag, 'cache-control': KEPT };
  if (isKnown(etag, asked)) return { statusCode: 304, headers, body: '' };
  return {
    statusCode: 200,
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${file}"`,
    },
    body,
  };
}

/** A refusal as RFC 9457 writes it. */
const problem = (status: number, title: string, detail: string): CalendarResponse => ({
  statusCode: status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({ title, status, detail }),
});
