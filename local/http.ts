import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { preflight, withCors } from './cors.ts';
import { fromLambdaResult, gatewayMessage, type HttpResponse, type TakenRoute, toGatewayEvent } from './gateway.ts';
import { functionLimitMs, type LambdaHandler, lambdaContext } from './lambda.ts';
import { errorCode, Refusal } from './refusal.ts';

/** What a local registry serves over HTTP. */
export interface HttpSite {
  /** The Lambda entry behind `/graphql`. */
  readonly graphql: LambdaHandler;
  /** The Lambda entry behind `/calendar/{file}`. */
  readonly calendar: LambdaHandler;
  /** The Lambda entry behind `/changes.atom`, `/changes.json` and all below `/changes/`; they are not there where it is left out. */
  readonly feeds?: LambdaHandler;
  /** The Lambda entry behind `/data/{file}`; without one there is no such route. */
  readonly data?: LambdaHandler;
  /** The Lambda entry behind every path that no other has: the portal's pages, which are not there where it is left out. */
  readonly pages?: LambdaHandler;
  /** Documents that only the local registry has, by path: the development issuer's. */
  readonly documents: Readonly<Record<string, unknown>>;
  /** Answers requests that no entry but that of pages answers, from files; false where there is no such file. */
  readonly files?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Told of every failure that the client sees only as the gateway's 500. */
  readonly onFault?: (fault: unknown) => void;
  /** How long a request may take, in milliseconds; the function's own limit when left out. */
  readonly limitMs?: number;
}

/** A server that runs. */
export interface HttpServer {
  readonly port: number;
  /** Ends it: running requests get a second to finish. */
  stop(): Promise<void>;
}

const graphqlPath = '/graphql';
/** Paths whose last part names a file: each leads to the entry of its first part. */
const filePath = /^\/(calendar|data)\/([^/]+)$/;
/** API Gateway's limits: a body, and all headers of a request together, in bytes. */
const bodyLimit = 10 * 1024 * 1024;
const headerLimit = 10_240;
const stopGraceMs = 1_000;

/**
 * Serves the Lambda entries on 127.0.0.1 as API Gateway's HTTP API would: same events, same limits, same answers to what
 * never reaches the function. Port 0 takes a free one. One thing is stricter: Lambda gives a container one request at a
 * time, here they overlap. Throws a Refusal when the port is used or may not be used.
 */
export async function serveHttp(port: number, site: HttpSite): Promise<HttpServer> {
  const server = createServer({ maxHeaderSize: headerLimit }, (request, response) => {
    const bound = server.address();
    const boundPort = bound !== null && typeof bound === 'object' ? bound.port : port;
    serve(request, response, { port: boundPort, site }).catch((fault: unknown) => {
      site.onFault?.(fault);
      response.destroy();
    });
  });
  await listen(server, port);
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : port,
    stop: () => close(server),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { port, site }: { port: number; site: HttpSite },
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const path = url.split('?')[0] ?? '/';
  const route = routeOf(method, path, site);
  const isTaken = Object.hasOwn(site.documents, path) || (route !== undefined && route.name !== 'pages');
  if (!isTaken && ['GET', 'HEAD'].includes(method) && (await site.files?.(request, response)) === true) return;
  const answered = await answer(request, port, site).catch((fault: unknown) => {
    site.onFault?.(fault);
    return gatewayMessage(500, 'Internal Server Error');
  });
  write(response, answered, request);
}

async function answer(request: IncomingMessage, port: number, site: HttpSite): Promise<HttpResponse> {
  const { method = 'GET', url = '/' } = request;
  const path = url.split('?')[0] ?? '/';
  if (method === 'GET' && Object.hasOwn(site.documents, path)) return document(site.documents[path]);
  const route = routeOf(method, path, site);
  if (route === undefined) return gatewayMessage(404, 'Not Found');
  const { origin } = request.headers;
  if (method === 'OPTIONS') return preflight(origin);
  const body = await readBody(request);
  if (body === undefined) return withCors(gatewayMessage(413, 'Request Entity Too Large'), origin);
  const event = toGatewayEvent(
    {
      method,
      target: url,
      httpVersion: request.httpVersion,
      headers: request.headersDistinct,
      body,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    },
    port,
    new Date(),
    route,
  );
  const answered = await invoke(site, route, event);
  const traced = { ...answered, headers: { ...answered.headers, 'apigw-requestid': event.requestContext.requestId } };
  return withCors(traced, origin);
}

/** A route that leads to an entry. */
interface Route extends TakenRoute {
  readonly name: 'graphql' | 'calendar' | 'feeds' | 'data' | 'pages';
  readonly entry: LambdaHandler;
}

function routeOf(method: string, path: string, { graphql, calendar, feeds, data, pages }: HttpSite): Route | undefined {
  if (path === graphqlPath && ['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method)) {
    return { name: 'graphql', entry: graphql, key: `${method} ${path}` };
  }
  const [, room, file] = filePath.exec(path) ?? [];
  if (file !== undefined && (room === 'calendar' || room === 'data')) {
    const entry = room === 'calendar' ? calendar : data;
    return entry === undefined
      ? undefined
      : { name: room, entry, key: `ANY /${room}/{file}`, pathParameters: { file: decoded(file) } };
  }
  const taken = feeds === undefined ? undefined : feedRouteOf(path);
  if (feeds !== undefined && taken !== undefined) return { name: 'feeds', entry: feeds, ...taken };
  return pages === undefined ? undefined : { name: 'pages', entry: pages, key: '$default' };
}

function feedRouteOf(path: string): TakenRoute | undefined {
  if (/^\/changes\.(atom|json)$/.test(path)) return { key: `ANY ${path}` };
  const [, region, file] = /^\/changes(?:\/([^/]+))?\/([^/]+)$/.exec(path) ?? [];
  if (file === undefined) return undefined;
  if (region === undefined) {
    return { key: 'ANY /changes/{file}', pathParameters: { file: decoded(file) } };
  }
  const pathParameters = { region: decoded(region), file: decoded(file) };
  return { key: 'ANY /changes/{region}/{file}', pathParameters };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function invoke(
  site: HttpSite,
  { name, entry }: Route,
  event: Parameters<LambdaHandler>[0],
): Promise<HttpResponse> {
  const limitMs = site.limitMs ?? functionLimitMs;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<HttpResponse>((resolve) => {
    timer = setTimeout(() => {
      site.onFault?.(new Error(`The function took longer than ${limitMs} ms.`));
      resolve(gatewayMessage(500, 'Internal Server Error'));
    }, limitMs);
  });
  const answered = entry(event, lambdaContext(`flexible-work-registry-local-${name}`, limitMs))
    .then(fromLambdaResult)
    .catch((fault: unknown) => {
      site.onFault?.(fault);
      return gatewayMessage(500, 'Internal Server Error');
    });
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The body, or undefined when it is larger than the gateway takes. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
      else resolve(undefined);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}

function document(content: unknown): HttpResponse {
  const body = Buffer.from(JSON.stringify(content));
  const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  return { status: 200, headers, cookies: [], body };
}

function write(response: ServerResponse, answered: HttpResponse, request: IncomingMessage): void {
  for (const [name, value] of Object.entries(answered.headers)) response.setHeader(name, value);
  if (answered.cookies.length > 0) response.setHeader('set-cookie', [...answered.cookies]);
  const bodiless = answered.status === 204 || answered.status === 304 || request.method === 'HEAD';
  if (!bodiless) response.setHeader('content-length', answered.body.length);
  // What is left of an unread body is read and dropped, so that the client gets to read the answer.
  if (!request.complete) {
    response.setHeader('connection', 'close');
    request.resume();
  }
  response.writeHead(answered.status);
  response.end(answered.body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = errorCode(error);
      if (code === 'EADDRINUSE') {
        reject(
          new Refusal(`Port ${port} is already used: stop what uses it, or choose another with PORT=${port + 1}.`),
        );
      } else if (code === 'EACCES') {
        reject(new Refusal(`Port ${port} may not be used by this user: choose one above 1023, such as PORT=4000.`));
      } else reject(error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), stopGraceMs);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}
