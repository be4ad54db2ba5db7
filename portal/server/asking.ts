import type { Answer } from '#client/answer.ts';
import { ask } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import { type FeedChange, readFeed } from './feed.ts';

/** Codes of what somebody asked that has no answer; whatever else is refused of a page's own questions is a fault. */
const ASKED_WRONGLY: readonly string[] = ['BAD_USER_INPUT', 'STRING_TOO_LONG'];

/** What a page needs could not be read. `isAsked`: because of what was asked, in words that name it. */
export class Unread extends Error {
  readonly isAsked: boolean;
  /** Whether whoever asks has asked as much as they may in this minute. */
  readonly isTooMuch: boolean;
  /** Seconds after which the registry asks to be asked again; null where it does not say. */
  readonly retryAfter: number | null;
  /** The code of the first error, and the request of the registry's that it is logged under; null where none was answered. */
  readonly code: string;
  readonly requestId: string | null;
  constructor({ errors, status, retryAfter, requestId }: Exclude<Answer<unknown>, { ok: true }>) {
    super(errors[0].message);
    this.name = 'Unread';
    this.isAsked = errors.some(({ code }) => ASKED_WRONGLY.includes(code));
    this.isTooMuch = status === 429;
    this.retryAfter = retryAfter;
    this.code = errors[0].code;
    this.requestId = requestId;
  }
}

/** What was asked is no question that a page answers: the words name the parameter and what it may be. */
export class Misasked extends Error {}

/** Asks the registry for one page. */
export interface Asking {
  /** An answer, be it one or not: for parts without which a page still stands. */
  readonly may: <Result, Variables extends object>(
    operation: Operation<Result, Variables>,
    variables: Variables,
  ) => Promise<Answer<Result>>;
  /** What must be there: throws Unread where it is not. */
  readonly must: <Result, Variables extends object>(
    operation: Operation<Result, Variables>,
    variables: Variables,
  ) => Promise<Result>;
  /** A JSON document at a path of the registry's; null where it could not be read. */
  readonly file: (path: string) => Promise<unknown>;
  /** The newest changes of a region, the newest first; null where they cannot be read. */
  readonly feed: (code: string, most: number) => Promise<FeedChange[] | null>;
}

/** All of a page's questions together, so that a page that cannot be read says so before its function is ended. */
const LONGEST_MS = 8_000;

/**
 * Asks by GET and by hash, so that caches share the answers. `url`: the registry's endpoint, absolute; `headers`: what is sent with each question.
 * `lacks` tells whether anything that was asked was not answered whole.
 */
export function asking(url: string, headers: Readonly<Record<string, string>> = {}): Asking & { lacks(): boolean } {
  const signal = AbortSignal.timeout(LONGEST_MS);
  let isLacking = false;
  const may: Asking['may'] = async (operation, variables) => {
    const answer = await ask(operation, variables, { url, headers, attempts: 1, timeoutMs: LONGEST_MS, signal });
    isLacking ||= !answer.ok;
    return answer;
  };
  const must: Asking['must'] = async (operation, variables) => {
    const answer = await may(operation, variables);
    if (answer.ok) return answer.data;
    throw new Unread(answer);
  };
  const file: Asking['file'] = async (path) => {
    const document = await fetch(new URL(path, url), { headers, signal, redirect: 'error' })
      .then((response) => (response.ok ? (response.json() as Promise<unknown>) : null))
      .catch(() => null);
    isLacking ||= document === null;
    return document;
  };
  const feed: Asking['feed'] = async (code, most) => {
    const changes = await readFeed(url, code, most, { headers, signal, redirect: 'error' });
    isLacking ||= changes === null;
    return changes;
  };
  return { may, must, file, feed, lacks: () => isLacking };
}
