import type { Answer } from '#client/answer.ts';
import type { Operation } from '#client/operation.ts';

/** What the registry found wrong with a write. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** A write that waits, or that the registry refused when it was sent. */
export interface Waiting {
  /** Its idempotency key: sent twice, it has one effect. */
  readonly key: string;
  readonly subject: string;
  /** What it is, as the officer reads it. */
  readonly about: string;
  /** When it was kept: an instant in UTC. */
  readonly at: string;
  readonly operation: Operation<unknown, object>;
  readonly variables: object;
  /** Empty while it waits; a refused one stays until the officer removes it. */
  readonly refusals: readonly Refusal[];
}

/** Where the list is kept: `change` sees what is there and answers what shall be, with nothing in between. */
export interface ListStore {
  read(): Promise<readonly Waiting[]>;
  change(to: (before: readonly Waiting[]) => readonly Waiting[]): Promise<void>;
}

/** No answer came, or one that says to come again: the write is good as it is and waits. */
const PASSING = new Set([
  'UNREACHABLE',
  'NO_ANSWER_IN_TIME',
  'GIVEN_UP',
  'UNAUTHENTICATED',
  'INTERNAL_SERVER_ERROR',
  'TIMED_OUT',
  'CONFLICT',
]);

/** Statuses with which something between here and the registry says that it passes, beside those of 500 and more. */
const PASSING_STATUSES: readonly (number | null)[] = [null, 200, 408, 429];

/**
 * Whether a write that was answered so shall wait and be sent again as it is. What something on the way refuses for good is a refusal: it would
 * hold up whatever waits behind it.
 */
export function shallWait(answer: Answer<unknown>): boolean {
  if (answer.ok) return false;
  const { status, errors } = answer;
  if (status === 429 || errors.some(({ code }) => PASSING.has(code))) return true;
  const isForeign = errors.some(({ code }) => code === 'NOT_THE_REGISTRY');
  return isForeign && (PASSING_STATUSES.includes(status) || (status ?? 0) >= 500);
}

/** How long the registry remembers a key, less an hour, in milliseconds: later the same write could have a second effect. */
const REMEMBERED_MS = 47 * 3_600_000;
const TOO_LATE: Refusal = {
  code: 'KEPT_TOO_LONG',
  message:
    'It waited for more than 47 hours and may have arrived before: see whether it is recorded, and send it anew if it is not.',
  path: [],
};

/** Why a write was refused, be it as a whole or by its own user errors; empty where it was taken. */
export function refusalsOf(answer: Answer<unknown>): readonly Refusal[] {
  if (!answer.ok) {
    return answer.errors.map(({ code, message, argument }) => ({
      code,
      message,
      path: argument === null ? [] : argument.split('.'),
    }));
  }
  const payloads = Object.values(answer.data as Record<string, Payload | null>);
  return payloads.flatMap((payload) => [
    ...(payload?.userErrors ?? []).map(({ code, message, path }) => ({ code, message, path: path ?? [] })),
    ...(payload?.cells ?? []).map(({ row, column, code, reason }) => ({
      code,
      message: reason,
      path: ['input', 'rows', String(row - 1), column],
    })),
  ]);
}

/** What every write answers of what is wrong; an import tells bad cells beside. */
interface Payload {
  readonly userErrors?: readonly (Omit<Refusal, 'path'> & { readonly path?: readonly string[] })[];
  readonly cells?: readonly {
    readonly row: number;
    readonly column: string;
    readonly code: string;
    readonly reason: string;
  }[];
}

/** Puts a write at the end of the list; one of the same key is there once. */
export const putLast = (store: ListStore, waiting: Waiting): Promise<void> =>
  store.change((before) => [...before.filter(({ key }) => key !== waiting.key), waiting]);

/** Removes a write, at the officer's word. */
export const remove = (store: ListStore, key: string): Promise<void> =>
  store.change((before) => before.filter((one) => one.key !== key));

/** A subject's writes, in the order in which they were kept. */
export const waitingOf = async (store: ListStore, subject: string): Promise<readonly Waiting[]> =>
  (await store.read()).filter((one) => one.subject === subject);

/**
 * Sends what waits, one after the other, and stops at the first that finds no answer: the order stays. What is taken leaves the list; what is
 * refused stays in it with the reasons. Answers how many were taken or refused.
 */
export async function sendWaiting(
  store: ListStore,
  subject: string,
  ask: (waiting: Waiting) => Promise<Answer<unknown>>,
  now: () => number = Date.now,
): Promise<number> {
  for (let told = 0; ; told += 1) {
    // Looked at anew each time: another tab may have put one at the end, or the officer removed one.
    const waiting = (await waitingOf(store, subject)).find((one) => one.refusals.length === 0);
    if (waiting === undefined) return told;
    const isTooLate = now() - Date.parse(waiting.at) > REMEMBERED_MS;
    const answer = isTooLate ? null : await ask(waiting);
    if (answer !== null && shallWait(answer)) return told;
    const refusals = answer === null ? [TOO_LATE] : refusalsOf(answer);
    await store.change((before) =>
      before.flatMap((one) => {
        if (one.key !== waiting.key) return [one];
        return refusals.length === 0 ? [] : [{ ...one, refusals }];
      }),
    );
  }
}
