import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Operation } from '#client/operation.ts';
import type { Desk } from './desk.ts';
import { alone, deviceList } from './device.ts';
import { putLast, remove, sendWaiting, shallWait, type Waiting, waitingOf } from './outbox.ts';
import { SENT } from './useQuestion.ts';

/** The list of what waits, as the office shows it. */
export interface OutboxState {
  readonly waiting: readonly Waiting[];
  readonly send: Desk['send'];
  /** Tries to send what waits now. */
  readonly sendNow: () => void;
  /** Removes one, at the officer's word. */
  readonly drop: (key: string) => void;
}

interface Given {
  /** Null until it is known who signed in. */
  readonly subject: string | null;
  readonly ask: Desk['ask'];
  readonly isEnded: boolean;
  readonly setConnected: (isConnected: boolean) => void;
}

/** How often what waits is tried again while the browser believes to be connected, in milliseconds. */
const RETRY_MS = 30_000;

/** Keeps what cannot be sent, and sends it in its order when a connection, or the officer, comes back. */
export function useOutbox({ subject, ask, isEnded, setConnected }: Given): OutboxState {
  const list = useMemo(deviceList, []);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const channel = useMemo(() => new BroadcastChannel('kantor.outbox'), []);

  const look = useCallback(async () => {
    setWaiting(subject === null ? [] : await waitingOf(list, subject));
  }, [list, subject]);
  const tell = useCallback(
    async (what: 'changed' | 'sent' = 'changed') => {
      channel.postMessage(what);
      await look();
      if (what === 'sent') dispatchEvent(new Event(SENT));
    },
    [channel, look],
  );

  const flush = useCallback(async () => {
    if (subject === null || isEnded) return;
    await alone('kantor.outbox', async () => {
      const told = await sendWaiting(list, subject, ({ operation, variables }) => ask(operation, variables));
      if (told > 0) await tell('sent');
    });
  }, [list, subject, ask, isEnded, tell]);

  useEffect(() => {
    const again = (): void => void flush();
    // What another tab sent changed what the rooms of this one show.
    const others = ({ data }: MessageEvent): void => {
      void look().then(() => data === 'sent' && dispatchEvent(new Event(SENT)));
    };
    void look().then(again);
    const off = (): void => setConnected(false);
    const timer = setInterval(again, RETRY_MS);
    addEventListener('online', again);
    addEventListener('offline', off);
    channel.addEventListener('message', others);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
      removeEventListener('offline', off);
      channel.removeEventListener('message', others);
    };
  }, [flush, look, channel, setConnected]);

  const send = useCallback(
    async <Result, Variables extends { readonly input: { readonly idempotencyKey: string } }>(
      operation: Operation<Result, Variables>,
      variables: Variables,
      about: string,
    ) => {
      const before = subject === null ? [] : await waitingOf(list, subject);
      const mustQueue = before.some(({ refusals }) => refusals.length === 0);
      if (!mustQueue) {
        const answer = await ask(operation, variables);
        if (!shallWait(answer)) return { tag: 'answered' as const, answer };
      }
      await putLast(list, {
        key: variables.input.idempotencyKey,
        subject: subject ?? '',
        about,
        at: new Date().toISOString(),
        operation: operation as Operation<unknown, object>,
        variables,
        refusals: [],
      });
      await tell();
      if (mustQueue) void flush();
      return { tag: 'kept' as const };
    },
    [list, subject, ask, tell, flush],
  );

  return {
    waiting,
    send,
    sendNow: () => void flush(),
    drop: (key) => void remove(list, key).then(() => tell()),
  };
}
