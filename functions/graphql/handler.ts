import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Actor } from '#domain/actor.ts';
import { jakartaDay } from '#domain/day.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import type { Authenticate } from './authenticate.ts';
import { createIdentify } from './identify.ts';
import { createLoaders } from './loaders.ts';
import { log, logFault } from './log.ts';
import { holdSearch } from './search.ts';
import { createServer } from './server.ts';

/** A request of API Gateway's HTTP API or a function URL, payload format 2.0, as far as this service reads it. */
export interface GatewayRequest {
  rawQueryString: string;
  headers: Readonly<Record<string, string | undefined>>;
  requestContext: { requestId: string; http: { method: string } };
  body?: string | undefined;
  isBase64Encoded: boolean;
}

/** What the gateway sends back. */
export interface GatewayResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** What one container works with; a test brings its own table and clock. */
export interface Surroundings {
  table: Table;
  authenticate: Authenticate;
  clock: () => Date;
  /** What this registry seals with: the same in every container, known to no client. */
  secret: string;
}

/** Bodies above this are refused before they are parsed, in bytes: every query of the portal stays under a tenth of it. */
const LARGEST_BODY = 100_000;
/** The same for those who are signed in: 500 rows of an import. */
const LARGEST_SIGNED_IN_BODY = 1_000_000;

/** The GraphQL entry of one container: from a gateway's request to its response. */
export function createHandler({ table, authenticate, clock, secret }: Surroundings) {
  const server = createServer();
  const holder = holdReference(table, () => clock().getTime());
  const search = holdSearch(table);
  const identify = createIdentify({ table, authenticate, clock });
  const started = server.start();

  return async (request: GatewayRequest): Promise<GatewayResponse> => {
    const { requestId } = request.requestContext;
    const begun = performance.now();
    const response = await answer(request).catch((error: unknown) => refusal(error, requestId));
    response.headers['x-request-id'] = requestId;
    log('INFO', { requestId, status: response.statusCode, milliseconds: Math.round(performance.now() - begun) });
    return response;
  };

  async function answer(request: GatewayRequest): Promise<GatewayResponse> {
    const { method } = request.requestContext.http;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, value);
    const bytes = method === 'POST' ? readBytes(request, headers.get('content-type')) : undefined;
    const { actor, admitted, head } = await identify(headers.get('authorization'), headers.get('x-api-key'));
    if (bytes !== undefined && bytes.byteLength > LARGEST_BODY) await admitted;
    // Who asks is known before anything is parsed, so that nobody has large bodies parsed without a token.
    const body = bytes === undefined ? undefined : parseBody(bytes, actor);
    await started;
    const now = clock();
    let writes = 0;
    const result = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, search: `?${request.rawQueryString}`, body },
      context: async () => ({
        actor,
        admitted,
        now: now.toISOString(),
        today: jakartaDay(now),
        nextInstant: () => {
          const instant = new Date(now.getTime() + writes).toISOString();
          writes += 1;
          return instant;
        },
        requestId: request.requestContext.requestId,
        secret,
        loaders: createLoaders(table, holder, head),
        search,
        table,
      }),
    });
    await admitted;
    return toGateway(result, headers.has('authorization'));
  }
}

/** The body as it came; throws what the client did wrong. */
function readBytes(request: GatewayRequest, contentType: string | undefined): Buffer {
  if (!/^application\/(?:json|graphql-response\+json)\s*(?:;|$)/i.test(contentType ?? '')) {
    throw refused(415, 'The body must be application/json.');
  }
  const bytes = Buffer.from(request.body ?? '', request.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > LARGEST_SIGNED_IN_BODY) throw tooLarge(LARGEST_SIGNED_IN_BODY);
  return bytes;
}

function parseBody(bytes: Buffer, actor: Actor): unknown {
  if (actor.role === 'ANYONE' && bytes.byteLength > LARGEST_BODY) throw tooLarge(LARGEST_BODY);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw refused(400, 'The body is not JSON.');
  }
}

const tooLarge = (most: number): GraphQLError => refused(413, `The body is larger than ${most} bytes.`);

const refused = (status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });

async function toGateway(result: HTTPGraphQLResponse, signedIn: boolean): Promise<GatewayResponse> {
  const headers: Record<string, string> = Object.fromEntries(result.headers);
  delete headers['content-length'];
  // What a signed-in asker sees is nobody else's to keep.
  if (signedIn && 'cache-control' in headers) headers['cache-control'] = 'private, no-store';
  headers.vary = 'Authorization, Accept';
  return { statusCode: result.status ?? 200, headers, body: result.body.kind === 'complete' ? result.body.string : '' };
}

/** A refusal that came before the server, or a fault of it. */
function refusal(error: unknown, requestId: string): GatewayResponse {
  const told = error instanceof GraphQLError ? error : null;
  if (told === null) logFault(requestId, error);
  const http = told?.extensions.http;
  const status = typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 500;
  const message = told?.message ?? `The registry failed; the fault is logged under request ${requestId}.`;
  const extensions = told === null ? { code: 'INTERNAL_SERVER_ERROR', requestId } : { code: told.extensions.code };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'Authorization, Accept',
    },
    body: JSON.stringify({ errors: [{ message, extensions }] }),
  };
}
