import type { Answer } from '#client/answer.ts';
import { ask } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import { type FeedChange, readFeed } from './feed.ts';

/** What a page needs could not be read. `isAsked`: because of what was asked, in words that name it. */
export class Unread extends Error {
  readonly isAsked: boolean;
  constructor(answer: Exclude<Answer<unknown>, { ok: true }>) {
    super(answer.errors[0].message);
    this.isAsked = answer.errors.some(({ code }) => code === 'BAD_USER_INPUT');
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
  /** The newest changes of a region, the newest first; null where they cannot be read. */
  readonly feed: (code: string, most: number) => Promise<FeedChange[] | null>;
}

/** Asks by GET and by hash, so that caches share the answers. `url`: the registry's endpoint, absolute. */
export function asking(url: string): Asking {
  const may: Asking['may'] = (operation, variables) =>
    ask(operation, variables, { url, attempts: 1, timeoutMs: 8_000 });
  const must: Asking['must'] = async (operation, variables) => {
    const answer = await may(operation, variables);
    if (answer.ok) return answer.data;
    throw new Unread(answer);
  };
  const feed: Asking['feed'] = (code, most) => readFeed(url, code, most, { signal: AbortSignal.timeout(8_000) });
  return { may, must, feed };
}
