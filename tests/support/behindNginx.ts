import { Agent, type IncomingHttpHeaders, request as send } from 'node:http';
import type { GatewayResponse } from '#graphql/handler.ts';
import { serveHttp } from '#local/http.ts';
import type { LambdaHandler } from '#local/lambda.ts';
import { startNginx } from './nginx.ts';
import { createRegistry } from './registry.ts';

/** What an answer is, without what is told of this one sending of it. */
export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Asked {
  method?: 'GET' | 'HEAD' | 'POST';
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Whether it has a connection to itself. */
  alone?: boolean;
}

const kept = new Agent({ keepAlive: true, maxSockets: 32 });

/** Asks without any header that a client would add by itself. */
export function get(port: number, { method = 'GET', path, headers = {}, body, alone = false }: Asked): Promise<Got> {
  return new Promise((resolve, reject) => {
    const agent = alone ? false : kept;
    const sent = send({ host: '127.0.0.1', port, path, method, headers: { ...headers }, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** The path of a question by GET. */
export const byGet = (query: string, variables?: object): string => {
  const named = variables === undefined ? {} : { variables: JSON.stringify(variables) };
  return `/graphql?${new URLSearchParams({ query, ...named })}`;
};
/** One region, by its code. */
export const REGION = 'query ($code: String!) { region(code: $code) { code name parent { name } } }';
/** Where one region is read. */
export const region = (code: string): string => byGet(REGION, { code });

/** A registry on one machine behind a cache of its own. */
export async function startBehindNginx(command: string) {
  const registry = await createRegistry();
  const graphql: LambdaHandler = async (event) => {
    front.asked += 1;
    return front.change(await registry.handler(event));
  };
  const calendar: LambdaHandler = (event) => registry.calendar(event);
  const feeds: LambdaHandler = (event) => registry.feeds(event);
  const open = (port: number) => serveHttp(port, { graphql, calendar, feeds, documents: {} });
  const origin = await open(0);
  const proxy = await startNginx(command, origin.port);
  const front = {
    registry,
    origin,
    proxy,
    /** What the origin was asked. */
    asked: 0,
    /** What a test does with the origin's answers. */
    change: (response: GatewayResponse): GatewayResponse | Promise<GatewayResponse> => response,
    /** Opens the origin anew after it was stopped. */
    async reopen(port: number): Promise<void> {
      front.origin = await open(port);
    },
    async close(): Promise<void> {
      kept.destroy();
      await proxy.close();
      await front.origin.stop();
      await registry.close();
    },
  };
  return front;
}

export type BehindNginx = Awaited<ReturnType<typeof startBehindNginx>>;
