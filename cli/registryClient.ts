import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from './connection.ts';

/** The registry could not be asked, or did not answer; the same may be asked again later. The message holds no token. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

/** Asks the registry's API. */
export interface RegistryClient {
  /** What a query answers; asked again after a pause where the network, the registry or others were in the way. */
  ask<T>(query: string, variables: object): Promise<T>;
}

interface GraphQLAnswer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const ATTEMPTS = 6;
const CALL_MS = 60_000;
/** What passes by itself: others hold the same reports, or the registry failed. */
const PASSING = new Set(['CONFLICT', 'INTERNAL_SERVER_ERROR']);

/**
 * A client of one address with one token; `pauseMs`: the first pause, doubled each time; `overloaded`: what else could be done when
 * the registry cannot answer so much.
 */
export function createRegistryClient(
  { url, token }: Connection,
  { pauseMs = 500, overloaded = '' }: { pauseMs?: number | undefined; overloaded?: string } = {},
): RegistryClient {
  const once = async (query: string, variables: object): Promise<{ data: unknown } | { passing: string }> => {
    const answer = await send(query, variables);
    if (typeof answer === 'string') return { passing: answer };
    const { data, errors = [] } = answer;
    const [error] = errors;
    if (error === undefined) return { data };
    const code = error.extensions?.code ?? 'no code';
    if (PASSING.has(code)) return { passing: `${error.message} (${code})` };
    throw new BrokenOff(`The registry refused: ${error.message} (${code})`);
  };

  /** The answer, or why there is none that can be used. */
  const send = async (query: string, variables: object): Promise<GraphQLAnswer | string> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(CALL_MS),
      });
      if (response.status === 429 || response.status >= 500)
        return `The registry answered ${response.status}${overloaded}.`;
      return (await response.json()) as GraphQLAnswer;
    } catch (error) {
      const cause = error instanceof Error ? (error.cause as { code?: string } | undefined)?.code : undefined;
      return `The registry did not answer at ${url} (${cause ?? (error instanceof Error ? error.name : 'unknown')}).`;
    }
  };

  return {
    async ask<T>(query: string, variables: object): Promise<T> {
      for (let attempt = 0; ; attempt += 1) {
        const answered = await once(query, variables);
        if ('data' in answered) return answered.data as T;
        if (attempt + 1 >= ATTEMPTS) throw new BrokenOff(answered.passing);
        await delay(pauseMs * 2 ** attempt);
      }
    },
  };
}
