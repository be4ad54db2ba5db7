import { entityTag, isKnown } from '#door/entityTag.ts';
import { createFrontDoor } from '#door/frontDoor.ts';
import { log, logFault } from '#observe/log.ts';
import { createObserver, type Observer } from '#observe/observer.ts';
import type { Seen } from '#observe/seen.ts';
import { pageAt } from '#portal/server/address.ts';
import { Unread } from '#portal/server/asking.ts';
import type { PageResponse, WritePages } from '#portal/server/handler.ts';

/** A request of API Gateway's HTTP API, payload format 2.0, as far as this entry reads it. */
export interface PagesRequest {
  rawPath: string;
  rawQueryString: string;
  headers: Readonly<Record<string, string | undefined>>;
  requestContext: { requestId: string; http: { method: string } };
}

/** What stands around the pages. */
export interface PagesSurroundings {
  /** What CloudFront may send as the origin's secret, the newest first; nothing stands in front unless given. */
  originSecrets?: readonly string[];
  observer?: Observer;
}

const ALLOWED = 'GET, HEAD';

/**
 * The entry of one container for the portal's pages. It reads no table and knows nobody: it asks the registry for the visitor, as which the
 * registry counts them.
 */
export function createPagesEntry(
  write: WritePages,
  { originSecrets = [], observer = createObserver({ stage: 'local' }) }: PagesSurroundings = {},
) {
  const door = createFrontDoor(originSecrets);
  return async (request: PagesRequest): Promise<PageResponse> => {
    const { requestId, http } = request.requestContext;
    const response = await observer.request(requestId, async (seen) => {
      seen.operation = 'page';
      if (!door.admits(request.headers)) {
        return problem(403, 'Forbidden', 'The registry is reached by its own address alone.');
      }
      const answered = http.method === 'GET' || http.method === 'HEAD' ? page(request, seen) : notAllowed();
      return answered.catch((fault: unknown) => {
        seen.errors.add('INTERNAL_SERVER_ERROR');
        logFault(requestId, fault);
        return problem(
          500,
          'Internal Server Error',
          `The page failed; the fault is logged under request ${requestId}.`,
        );
      });
    });
    return {
      ...response,
      headers: { ...response.headers, 'x-request-id': requestId, 'x-content-type-options': 'nosniff' },
      body: http.method === 'HEAD' ? '' : response.body,
    };
  };

  async function page(request: PagesRequest, seen: Seen): Promise<PageResponse> {
    const { requestId } = request.requestContext;
    seen.operationName = pageAt(request.rawPath).page?.kind ?? null;
    const written = await write(request, {
      headers: forVisitor(request.headers, originSecrets[0]),
      onFault: (fault) => {
        seen.errors.add(fault instanceof Unread ? fault.code : 'INTERNAL_SERVER_ERROR');
        logUnread(requestId, fault);
      },
    });
    if (written.statusCode !== 200) return written;
    const etag = entityTag(written.body);
    const { 'content-type': type = '', ...headers } = { ...written.headers, etag };
    return isKnown(etag, request.headers['if-none-match'])
      ? { statusCode: 304, headers, body: '' }
      : { ...written, headers: { ...headers, 'content-type': type } };
  }
}

/**
 * For whom the registry is asked: whoever the distribution saw, since the registry counts what each address asks. It believes the address
 * beside the secret alone; where nothing stands in front it takes the one that it sees itself.
 */
const forVisitor = (headers: PagesRequest['headers'], secret: string | undefined): Record<string, string> =>
  secret === undefined
    ? {}
    : {
        'x-origin-secret': secret,
        'cloudfront-viewer-address': headers['cloudfront-viewer-address'] ?? '',
      };

/** What the registry did not answer is told with its own request, under which the cause is logged. */
function logUnread(requestId: string, fault: unknown): void {
  if (fault instanceof Unread)
    log('ERROR', { fault: fault.name, requestId, code: fault.code, askedAs: fault.requestId });
  else logFault(requestId, fault);
}

async function notAllowed(): Promise<PageResponse> {
  const refused = problem(405, 'Method Not Allowed', `A page is only read: ${ALLOWED}.`);
  return { ...refused, headers: { ...refused.headers, allow: ALLOWED } };
}

/** A refusal as RFC 9457 writes it. */
const problem = (status: number, title: string, detail: string): PageResponse => ({
  statusCode: status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({ title, status, detail }),
});
