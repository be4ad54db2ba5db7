import { ask } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import type { Connection } from './connection.ts';

/** The registry could not be asked, or did not answer; the same may be asked again later. The message holds no token. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

/** Asks the registry's API. */
export interface RegistryClient {
  /** The whole answer of an operation; asked again after a pause where the network, the registry or others were in the way. */
  ask<Result, Variables extends object>(operation: Operation<Result, Variables>, variables: Variables): Promise<Result>;
}

/**
 * A client of one address with one token; `pauseMs`: the first pause, doubled each time; `overloaded`: what else could be done when
 * the registry cannot answer so much.
 */
export function createRegistryClient(
  { url, token }: Connection,
  { pauseMs = 500, overloaded = '' }: { pauseMs?: number | undefined; overloaded?: string } = {},
): RegistryClient {
  return {
    async ask(operation, variables) {
      const answer = await ask(operation, variables, { url, token, pauseMs, attempts: 6, timeoutMs: 60_000 });
      if (answer.ok) return answer.data;
      const { status, errors } = answer;
      const [{ code, message }] = errors;
      if (status === null) throw new BrokenOff(`${message.slice(0, -1)}, at ${url}.`);
      if (status === 429 || status >= 500) throw new BrokenOff(`The registry answered ${status}${overloaded}.`);
      throw new BrokenOff(`The registry refused: ${message} (${code === '' ? 'no code' : code})`);
    },
  };
}
