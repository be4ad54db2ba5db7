import type { GatewayRequest, GatewayResponse } from '#graphql/handler.ts';
import type { Operation } from './operations.ts';

/** A request of API Gateway's HTTP API, payload format 2.0, as AWS documents it. */
export interface GatewayEvent extends GatewayRequest {
  version: '2.0';
  routeKey: string;
  rawPath: string;
  headers: Record<string, string>;
  requestContext: {
    accountId: string;
    apiId: string;
    domainName: string;
    domainPrefix: string;
    http: { method: 'POST'; path: string; protocol: string; sourceIp: string; userAgent: string };
    requestId: string;
    routeKey: string;
    stage: string;
    time: string;
    timeEpoch: number;
  };
  body: string;
}

/** What is looked at of an answer. */
export type Answered = Pick<GatewayResponse, 'statusCode' | 'body'>;

/** What answers it, as Lambda calls it. */
export type LambdaHandler = (event: GatewayEvent) => Promise<Answered>;

const DOMAIN = 'registry.execute-api.ap-southeast-3.amazonaws.com';
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** The event of an operation's next request, the same for everybody who is measured. */
export function eventOf({ query, name, authorization, variables }: Operation): GatewayEvent {
  const body = JSON.stringify({ query, operationName: name, variables: variables() });
  const http = {
    method: 'POST',
    path: '/graphql',
    protocol: 'HTTP/1.1',
    sourceIp: '192.0.2.1',
    userAgent: AGENT,
  } as const;
  return {
    version: '2.0',
    routeKey: 'POST /graphql',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: {
      accept: 'application/json',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'id,en;q=0.7',
      'content-length': String(Buffer.byteLength(body)),
      'content-type': 'application/json',
      host: DOMAIN,
      'user-agent': AGENT,
      'x-amzn-trace-id': 'Root=1-5759e988-bd862e3fe1be46a994272793',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...(authorization === undefined ? {} : { authorization }),
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'registry',
      domainName: DOMAIN,
      domainPrefix: 'registry',
      http,
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'POST /graphql',
      stage: '$default',
      time: '01/Sep/2026:03:00:00 +0000',
      timeEpoch: 1_788_231_600_000,
    },
    body,
    isBase64Encoded: false,
  };
}
