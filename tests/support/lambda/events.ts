import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { _Record as StreamedRecord } from '@aws-sdk/client-dynamodb-streams';
import { localRegion } from '#local/dynamodb.ts';
import type { GatewayEvent } from '#local/lambda.ts';

/*
 * Events as AWS documents them, so that a function is called with what it will be called with: "Create AWS Lambda proxy integrations for
 * HTTP APIs in API Gateway" (payload format 2.0), "Invoking Lambda function URLs", "Record" of the DynamoDB Streams API with "Using
 * AWS Lambda with Amazon DynamoDB" and "DynamoDB Streams and Time to Live", "Invoke a Lambda function" of EventBridge Scheduler.
 */

const ACCOUNT = '123456789012';

/** What a client asks, as far as an event differs by it. */
export interface Request {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT';
  path?: string;
  /** As the client wrote it, without the `?`. */
  query?: string;
  /** As AWS hands them on: names in lower case, several values of one joined by commas, without cookies. */
  headers?: Record<string, string>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
}

/** Several values of a name joined by commas, decoded. */
function parametersOf(query: string): Record<string, string> {
  const values = new URLSearchParams(query);
  return Object.fromEntries([...values.keys()].map((name) => [name, values.getAll(name).join(',')]));
}

interface Door {
  accountId: string;
  apiId: string;
  domain: string;
  routeKey: string;
}

/** A request as it comes through a door: payload format 2.0, with what a proxy in front of Lambda adds. */
function eventOf(
  { method = 'GET', path = '/graphql', query = '', headers = {}, cookies, body, isBase64Encoded = false }: Request,
  { accountId, apiId, domain, routeKey }: Door,
): GatewayEvent {
  const domainName = `${apiId}.${domain}`;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookies === undefined ? {} : { cookies }),
    headers: {
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      host: domainName,
      'user-agent': 'curl/8.7.1',
      'x-amzn-trace-id': 'Root=1-6a1a6d00-0123456789abcdef01234567',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      ...headers,
    },
    ...(query === '' ? {} : { queryStringParameters: parametersOf(query) }),
    requestContext: {
      accountId,
      apiId,
      domainName,
      domainPrefix: apiId,
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'curl/8.7.1' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey,
      stage: '$default',
      time: '01/Jun/2026:03:00:00 +0000',
      timeEpoch: 1_780_282_800_000,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded,
  };
}

/** A request through API Gateway's HTTP API, on a route of its method and path. */
export function httpApiEvent(request: Request = {}): GatewayEvent {
  const { method = 'GET', path = '/graphql' } = request;
  const domain = `execute-api.${localRegion}.amazonaws.com`;
  return eventOf(request, { accountId: ACCOUNT, apiId: 'r3pmxmplak', domain, routeKey: `${method} ${path}` });
}

/** What a request through the distribution has besides: its secret, and the caller's address and port as CloudFront saw them. */
export const behindCloudFront = (secret: string, viewer: string): Record<string, string> => ({
  via: '2.0 3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c.cloudfront.net (CloudFront)',
  'x-amz-cf-id': 'lx1QyVyIm6rTT1jVV3NNqaS0YzQ8Yd4GbJ2g3zYpYtqQ6r9sKc0uWg==',
  'cloudfront-viewer-address': viewer,
  'x-origin-secret': secret,
});

/** A request for a calendar through the same, whose route names the file. */
export const calendarEvent = (file: string, request: Request = {}): GatewayEvent =>
  fileEvent('calendar', file, request);

/** A request for a table by address, likewise. */
export const dataEvent = (file: string, request: Request = {}): GatewayEvent => fileEvent('data', file, request);

function fileEvent(entry: string, file: string, request: Request): GatewayEvent {
  const routeKey = `ANY /${entry}/{file}`;
  const event = httpApiEvent({ path: `/${entry}/${file}`, ...request });
  return {
    ...event,
    routeKey,
    pathParameters: { file },
    requestContext: { ...event.requestContext, routeKey },
  };
}

/** A request for a feed of changes through the same, by its path. */
export function feedEvent(path: string, request: Request = {}): GatewayEvent {
  const [, region, file] = /^\/changes(?:\/([^/]+))?\/([^/]+)$/.exec(path) ?? [];
  const routeKey = `ANY ${file === undefined ? path : region === undefined ? '/changes/{file}' : '/changes/{region}/{file}'}`;
  const event = httpApiEvent({ path, ...request });
  return {
    ...event,
    routeKey,
    ...(file === undefined ? {} : { pathParameters: region === undefined ? { file } : { region, file } }),
    requestContext: { ...event.requestContext, routeKey },
  };
}

/**
 * A request to a function URL. It has no routes, so the one route is `$default` and no part of the path is named; without IAM's check the
 * account is `anonymous`; a cookie header stands in both places.
 */
export function functionUrlEvent(request: Request = {}): GatewayEvent {
  const cookie = request.cookies === undefined ? {} : { cookie: request.cookies.join('; ') };
  return eventOf(
    { ...request, headers: { ...cookie, 'x-amzn-tls-version': 'TLSv1.3', ...request.headers } },
    {
      accountId: 'anonymous',
      apiId: 'abcdefghijklmnopqrstuvwxyz012345',
      domain: `lambda-url.${localRegion}.on.aws`,
      routeKey: '$default',
    },
  );
}

const inBase64 = (request: Request): Request => ({
  ...request,
  body: Buffer.from(request.body ?? '').toString('base64'),
  isBase64Encoded: true,
});
const withCookies = (request: Request): Request => ({
  ...request,
  cookies: ['theme=dark', '__Host-session=0123456789'],
});

/** One request in every form that it may come in: through either door, as text and in base64, with cookies and without. */
export const everyForm = (request: Request): GatewayEvent[] =>
  [httpApiEvent, functionUrlEvent].flatMap((eventOf) =>
    [request, inBase64(request)].flatMap((form) => [eventOf(form), eventOf(withCookies(form))]),
  );

/** What EventBridge Scheduler hands on: the input that the schedule was given. */
export const scheduleEvent = {};

/** A record as Lambda's event source hands it on. */
export interface StreamEventRecord {
  eventID: string;
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  eventVersion: '1.1';
  eventSource: 'aws:dynamodb';
  awsRegion: string;
  dynamodb: {
    /** Seconds since 1970. */
    ApproximateCreationDateTime: number;
    Keys: Record<string, AttributeValue>;
    NewImage?: Record<string, AttributeValue>;
    OldImage?: Record<string, AttributeValue>;
    SequenceNumber: string;
    SizeBytes: number;
    StreamViewType: 'NEW_AND_OLD_IMAGES';
  };
  eventSourceARN: string;
  /** Only where the table's own time to live removed the item. */
  userIdentity?: { type: 'Service'; principalId: 'dynamodb.amazonaws.com' };
}

const streamArn = (tableName: string): string =>
  `arn:aws:dynamodb:${localRegion}:${ACCOUNT}:table/${tableName}/stream/2026-06-01T00:00:00.000`;

/** A batch of what the streams API gave, as Lambda's event source makes it: times in seconds, and the stream's name with each. */
export function streamEvent(
  records: readonly StreamedRecord[],
  tableName: string,
): { Records: readonly StreamEventRecord[] } {
  return {
    Records: records.map(({ eventID = '', eventName = 'MODIFY', awsRegion = localRegion, dynamodb = {} }) => ({
      eventID,
      eventName,
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor((dynamodb.ApproximateCreationDateTime?.getTime() ?? 0) / 1_000),
        Keys: dynamodb.Keys ?? {},
        ...(dynamodb.NewImage === undefined ? {} : { NewImage: dynamodb.NewImage }),
        ...(dynamodb.OldImage === undefined ? {} : { OldImage: dynamodb.OldImage }),
        SequenceNumber: dynamodb.SequenceNumber ?? '',
        SizeBytes: dynamodb.SizeBytes ?? 0,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
      eventSourceARN: streamArn(tableName),
    })),
  };
}

let sequence = 111;

/** One record of the stream, by what was there before and after; `expired` where the time to live removed it. */
export function streamRecord(
  tableName: string,
  keys: Record<string, AttributeValue>,
  images: { old?: Record<string, AttributeValue>; new?: Record<string, AttributeValue>; expired?: boolean },
): StreamEventRecord {
  sequence += 111;
  return {
    eventID: `c4ca4238a0b923820dcc509a6f75849b${sequence}`,
    eventName: images.old === undefined ? 'INSERT' : images.new === undefined ? 'REMOVE' : 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: localRegion,
    dynamodb: {
      ApproximateCreationDateTime: 1_780_282_800,
      Keys: keys,
      ...(images.new === undefined ? {} : { NewImage: images.new }),
      ...(images.old === undefined ? {} : { OldImage: images.old }),
      SequenceNumber: `${sequence}00000000000000000`,
      SizeBytes: 59,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
    eventSourceARN: streamArn(tableName),
    ...(images.expired === true
      ? { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } as const }
      : {}),
  };
}
