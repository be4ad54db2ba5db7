import { randomUUID } from 'node:crypto';
import type { GatewayEvent } from './lambda.ts';

/** An HTTP request that has been read to its end. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query as they stand in the request line. */
  readonly target: string;
  readonly httpVersion: string;
  /** Each header's values by lower-case name. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  readonly body: Buffer;
  readonly sourceIp: string;
}

/** An HTTP response to write. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

/** What Lambda hands back at most, in bytes of JSON. */
const lambdaResponseLimit = 6_291_556;

/** The route that a request took: its key, and what its path holds where the key has names in braces. */
export interface TakenRoute {
  readonly key: string;
  readonly pathParameters?: Record<string, string>;
}

/**
 * The event that API Gateway makes of a request on an HTTP API whose stage is `$default`; a route of the request's own method and path
 * where none is given.
 */
export function toGatewayEvent(request: HttpRequest, port: number, now: Date, route?: TakenRoute): GatewayEvent {
  const [path = '/', ...rest] = request.target.split('?');
  const rawQueryString = rest.join('?');
  const { cookie, ...others } = request.headers;
  const headers = joined(others);
  const routeKey = route?.key ?? `${request.method} ${path}`;
  const cookies = cookie?.flatMap((line) => line.split(';')).map((part) => part.trim());
  const query = queryParameters(rawQueryString);
  const domainName = headers.host ?? `127.0.0.1:${port}`;
  const requestId = randomUUID();
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString,
    ...(cookies && cookies.length > 0 ? { cookies } : {}),
    headers: {
      ...headers,
      'x-amzn-trace-id': `Root=1-${hex(now.getTime() / 1000)}-${requestId.replaceAll('-', '').slice(0, 24)}`,
      'x-forwarded-for': [headers['x-forwarded-for'], request.sourceIp].filter(Boolean).join(', '),
      'x-forwarded-port': String(port),
      'x-forwarded-proto': 'http',
    },
    ...(query === undefined ? {} : { queryStringParameters: query }),
    ...(route?.pathParameters === undefined ? {} : { pathParameters: route.pathParameters }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName,
      domainPrefix: domainName.split('.')[0] ?? domainName,
      http: {
        method: request.method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: clfTime(now),
      timeEpoch: now.getTime(),
    },
    ...bodyOf(request.body, headers['content-type']),
  };
}

/**
 * The response that API Gateway makes of what a function returned. Without a `statusCode` the value itself is the body
 * of a 200 in JSON; a result that is no response, or larger than Lambda carries, becomes the gateway's 500.
 */
export function fromLambdaResult(result: unknown): HttpResponse {
  const json = JSON.stringify(result) ?? 'null';
  if (Buffer.byteLength(json) > lambdaResponseLimit) return gatewayMessage(500, 'Internal Server Error');
  // What crosses the border between Lambda and the gateway is JSON: undefined members are gone, dates are texts.
  const value: unknown = JSON.parse(json);
  if (!isRecord(value) || !('statusCode' in value)) {
    const text = typeof value === 'string' ? value : json;
    return { status: 200, headers: { 'content-type': 'application/json' }, cookies: [], body: Buffer.from(text) };
  }
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = value;
  const status = Number(statusCode);
  const understood =
    Number.isInteger(status) &&
    status >= 100 &&
    status <= 599 &&
    (headers === null || isRecord(headers)) &&
    Array.isArray(cookies) &&
    (body === null || typeof body === 'string');
  if (!understood) return gatewayMessage(500, 'Internal Server Error');
  const named = Object.entries(headers ?? {}).map(([name, text]) => [name.toLowerCase(), String(text)] as const);
  return {
    status,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...Object.fromEntries(named) },
    cookies: cookies.map(String),
    body: Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

/** An answer of the gateway's own: `{"message":"Not Found"}` and the like. */
export function gatewayMessage(status: number, message: string): HttpResponse {
  const body = Buffer.from(JSON.stringify({ message }));
  return { status, headers: { 'content-type': 'application/json' }, cookies: [], body };
}

function joined(headers: HttpRequest['headers']): Record<string, string> {
  const named = Object.entries(headers).filter((entry): entry is [string, readonly string[]] => entry[1] !== undefined);
  return Object.fromEntries(named.map(([name, values]) => [name.toLowerCase(), values.join(',')]));
}

function queryParameters(raw: string): Record<string, string> | undefined {
  if (raw === '') return undefined;
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(raw)) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, all]) => [name, all.join(',')]));
}

// AWS documents only that binary bodies are encoded. These types are the ones that come as text; all others,
// forms and bodies without a type among them, come encoded.
const textTypes = /^(text\/.*|application\/(json|xml|javascript))$/;

function bodyOf(body: Buffer, contentType: string | undefined): Pick<GatewayEvent, 'body' | 'isBase64Encoded'> {
  if (body.length === 0) return { isBase64Encoded: false };
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isText = textTypes.test(type);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}

function clfTime(now: Date): string {
  const month = now.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = [now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds()].map(two).join(':');
  return `${two(now.getUTCDate())}/${month}/${now.getUTCFullYear()}:${clock} +0000`;
}

const hex = (seconds: number) => Math.floor(seconds).toString(16).padStart(8, '0');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
