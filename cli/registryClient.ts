import { ask } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import { type Connection, endpointOf } from './connection.ts';
import { Ending } from './status.ts';
import { say } from './words/tell.ts';

/** The registry could not be asked, or did not answer, or refused the whole; what is said holds no token. */
export class BrokenOff extends Ending {
  override readonly name = 'BrokenOff';
}

/** The registry's codes of who is not signed in or not allowed. */
const NOT_ALLOWED = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);
/** What passes by itself; the client has tried again already. */
const PASSING = new Set(['CONFLICT', 'INTERNAL_SERVER_ERROR', 'TIMED_OUT', 'NOT_THE_REGISTRY']);

/** What a command ends with, for the code of an error and the status of HTTP; null: there was no answer. */
export function endingOf(code: string, status: number | null): 'notAllowed' | 'unreachable' | 'refused' {
  if (NOT_ALLOWED.has(code)) return 'notAllowed';
  return status === null || status === 429 || status >= 500 || PASSING.has(code) ? 'unreachable' : 'refused';
}

/** Why there was no answer, in words of no language: what the platform calls it, or else the client. */
export const whyOf = (code: string, message: string): string => /\(([^)]+)\)/.exec(message)?.[1] ?? code;

/** Asks the registry's API. */
export interface RegistryClient {
  /** The whole answer of an operation; asked again after a pause where the network, the registry or others were in the way. */
  ask<Result, Variables extends object>(operation: Operation<Result, Variables>, variables: Variables): Promise<Result>;
}

/**
 * A client of one address with one token; `pauseMs`: the first pause, doubled each time; `ofRows`: it asks with many rows at once, and
 * fewer may be taken when the registry cannot answer so much.
 */
export function createRegistryClient(
  { url: given, token }: Connection,
  { pauseMs = 500, ofRows = false }: { pauseMs?: number | undefined; ofRows?: boolean } = {},
): RegistryClient {
  // By the registry's own address, too, as every other command takes it.
  const url = endpointOf(given);
  return {
    async ask(operation, variables) {
      const answer = await ask(operation, variables, { url, token, pauseMs, attempts: 6, timeoutMs: 60_000 });
      if (answer.ok) return answer.data;
      const { status, errors } = answer;
      const [{ code, message }] = errors;
      if (status === null) throw new BrokenOff('unreachable', say('unreachable', { url, why: whyOf(code, message) }));
      const ending = endingOf(code, status);
      if (status === 429 || status >= 500)
        throw new BrokenOff(ending, say(ofRows ? 'overloadedByRows' : 'overloaded', { status }));
      throw new BrokenOff(ending, say('refusedByRegistry', { message, code: code || '-' }));
    },
  };
}
