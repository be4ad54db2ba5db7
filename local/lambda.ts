import { randomUUID } from 'node:crypto';

/** A request as API Gateway's HTTP API hands it to Lambda (payload format 2.0). */
export interface GatewayEvent {
  version: '2.0';
  routeKey: string;
  rawPath: string;
  /** As the client wrote it, without the `?`. */
  rawQueryString: string;
  /** One `name=value` each; absent when there are none. */
  cookies?: string[];
  /** Lower-case names; several values of one name joined by commas. */
  headers: Record<string, string>;
  /** Decoded; several values of one name joined by commas; absent when there are none. */
  queryStringParameters?: Record<string, string>;
  /** Decoded, by the names that the route gives them; absent when the route names none. */
  pathParameters?: Record<string, string>;
  requestContext: {
    accountId: string;
    apiId: string;
    domainName: string;
    domainPrefix: string;
    http: { method: string; path: string; protocol: string; sourceIp: string; userAgent: string };
    requestId: string;
    routeKey: string;
    stage: string;
    /** `12/Mar/2020:19:03:58 +0000` */
    time: string;
    /** Milliseconds since 1970. */
    timeEpoch: number;
  };
  /** Absent when the request has none. */
  body?: string;
  isBase64Encoded: boolean;
}

/** What Lambda tells a function about its invocation, as far as it means anything on one machine. */
export interface LambdaContext {
  callbackWaitsForEmptyEventLoop: boolean;
  functionName: string;
  functionVersion: string;
  invokedFunctionArn: string;
  memoryLimitInMB: string;
  awsRequestId: string;
  logGroupName: string;
  logStreamName: string;
  getRemainingTimeInMillis(): number;
}

/** A Lambda entry behind API Gateway. */
export type LambdaHandler = (event: GatewayEvent, context: LambdaContext) => Promise<unknown>;

/** How long the function may take, in milliseconds: the same as the API stack gives it. */
export const functionLimitMs = 10_000;

/** The context of one invocation that starts now and may take `limitMs`. */
export function lambdaContext(functionName: string, limitMs = functionLimitMs): LambdaContext {
  const deadline = Date.now() + limitMs;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}
