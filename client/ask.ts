import { type Answer, readAnswer, unanswered } from './answer.ts';
import type { Operation } from './operation.ts';
import { LONGEST_URL, questionUrl } from './questionUrl.ts';

/** How a question is asked. */
export interface AskOptions {
  /** The registry's endpoint, absolute: `https://…/graphql`. */
  readonly url: string;
  /** Who asks: an access token. What is asked with one is posted, and no cache keeps it. */
  readonly token?: string | undefined;
  /** The key of an organisation. Leave it out of what caches hold: they pass by who shows one. */
  readonly apiKey?: string | undefined;
  /** What is sent beside it, such as what a server says of whom it asks for. The client's own headers stand over them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long one try may take, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** How often it is tried at most, the first time counted; at least 1. */
  readonly attempts?: number | undefined;
  /** The pause before the second try, in milliseconds, doubled each time; longer where the registry asks for longer. */
  readonly pauseMs?: number | undefined;
  /** The longest pause, in milliseconds: where the registry asks for a longer one, its answer is handed on at once. */
  readonly longestPauseMs?: number | undefined;
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
}

/** A token's or key's characters that a header can carry; others would be refused with the secret in the message. */
const SENDABLE = /^[\x21-\x7e]+$/;
/** What passes by itself: others write the same records, or the registry failed or took too long. */
const PASSING = new Set(['CONFLICT', 'INTERNAL_SERVER_ERROR', 'TIMED_OUT', 'UNREACHABLE', 'NO_ANSWER_IN_TIME']);
const UNKNOWN_HASH = 'PERSISTED_QUERY_NOT_FOUND';

/**
 * Asks one operation. Never rejects for what the registry or the network did: that is told in the answer, beside whatever data came. A query
 * without a token goes by GET, in an address that caches share; the rest is posted. What failed and may pass is tried again: a query, and a
 * mutation only where its input has an `idempotencyKey`, by which it has one effect though an answer was lost. Throws a TypeError where the
 * options are no good: an address that is none, a token or key that no header carries.
 */
export async function ask<Result, Variables extends object>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  options: AskOptions,
): Promise<Answer<Result>> {
  const { attempts = 3, pauseMs = 500, longestPauseMs = 60_000, signal } = options;
  for (const [name, secret] of [['token', options.token] as const, ['apiKey', options.apiKey] as const]) {
    if (secret !== undefined && !SENDABLE.test(secret))
      throw new TypeError(`The ${name} has characters that none has.`);
  }
  if (!URL.canParse(options.url)) throw new TypeError('The url is no absolute address.');
  const mayRepeat = operation.kind === 'query' || hasKey(variables);
  for (let attempt = 1; ; attempt += 1) {
    const answer = await tryOnce(operation, variables, options);
    if (answer.ok || !mayRepeat || attempt >= attempts || !mayPass(answer)) return answer;
    const pause = Math.max(pauseMs * 2 ** (attempt - 1), (answer.retryAfter ?? 0) * 1_000);
    if (pause > longestPauseMs) return answer;
    await waited(pause, signal);
    if (signal?.aborted === true) return answer;
  }
}

function hasKey(variables: object): boolean {
  const input = 'input' in variables ? variables.input : null;
  return typeof input === 'object' && input !== null && 'idempotencyKey' in input && input.idempotencyKey !== '';
}

function mayPass({ status, errors }: Exclude<Answer<unknown>, { ok: true }>): boolean {
  return status === 429 || (status !== null && status >= 500) || errors.some(({ code }) => PASSING.has(code));
}

/** Asks by the hash, and by the text where the registry does not know the hash: it may be older than the client. */
async function tryOnce<Result, Variables extends object>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  options: AskOptions,
): Promise<Answer<Result>> {
  const answer = await send<Result>(operation, variables, options, false);
  const isUnknown = !answer.ok && answer.errors.some(({ code }) => code === UNKNOWN_HASH);
  return isUnknown ? send<Result>(operation, variables, options, true) : answer;
}

async function send<Result>(
  operation: Operation<unknown, never>,
  variables: object,
  { url, token, apiKey, headers: beside, timeoutMs = 15_000, signal }: AskOptions,
  byText: boolean,
): Promise<Answer<Result>> {
  const headers: Record<string, string> = {
    ...beside,
    accept: 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }),
  };
  const question =
    operation.kind === 'query' && token === undefined ? questionUrl(url, operation, variables, byText) : '';
  const byGet = question !== '' && question.length <= LONGEST_URL;
  const named = byText ? { query: operation.text } : { documentId: `sha256:${operation.sha256}` };
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(byGet ? question : url, {
      method: byGet ? 'GET' : 'POST',
      redirect: 'error',
      headers: byGet ? headers : { ...headers, 'content-type': 'application/json' },
      ...(byGet ? {} : { body: JSON.stringify({ ...named, variables }) }),
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    return await readAnswer<Result>(response);
  } catch (error) {
    if (signal?.aborted === true) return unanswered('GIVEN_UP', 'The caller gave up.');
    if (limit.aborted) return unanswered('NO_ANSWER_IN_TIME', `The registry did not answer within ${timeoutMs} ms.`);
    return unanswered('UNREACHABLE', `The registry did not answer (${causeOf(error)}).`);
  }
}

/** Why there was no connection, as the platform names it. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : error.name;
}

/** Resolves after a time, or as soon as the signal ends it. */
function waited(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
    if (signal?.aborted === true) done();
  });
}
