import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer } from '#client/answer.ts';
import { ask as askRegistry } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import * as operations from '#client/operations.generated.ts';
import type { Language } from '../words/words.ts';
import type { Desk } from './desk.ts';
import { endSession, isFresh, keepSession, readSession, type Session } from './session.ts';
import { type OutboxState, useOutbox } from './useOutbox.ts';

/** What came of setting up a desk. */
export interface DeskState {
  /** Null until it is known who signed in. */
  readonly desk: Desk | null;
  /** Whether the token has ended. */
  readonly isEnded: boolean;
  /** Why it is not known who signed in. `isUnknown`: the registry gave the person no role, or denies him. */
  readonly fault: { readonly message: string; readonly isUnknown: boolean } | null;
  readonly again: () => void;
  readonly outbox: OutboxState;
}

interface Given {
  readonly session: Session;
  readonly onSession: (session: Session) => void;
  readonly language: Language;
  readonly go: (path: string) => void;
}

/** As long as the registry itself works on one request, in milliseconds. */
const ANSWER_MS = 30_000;

/** How often it is tried whether the registry can be reached again, in milliseconds. */
const REACH_MS = 30_000;

const AWAY = new Set(['UNREACHABLE', 'NO_ANSWER_IN_TIME']);

/** The desk of whoever signed in: who that is is asked once and kept with the token, so that the desk opens without a connection too. */
export function useDeskOf({ session, onSession, language, go }: Given): DeskState {
  const { token, endsAt, viewer } = session;
  const [isConnected, setConnected] = useState(navigator.onLine);
  const [fault, setFault] = useState<DeskState['fault']>(null);
  const [tries, setTries] = useState(0);
  const isEnded = useEnd(session, onSession);

  const ask = useCallback<Desk['ask']>(
    async <Result, Variables extends object>(operation: Operation<Result, Variables>, variables: Variables) => {
      const url = `${location.origin}/graphql`;
      const given = isFresh(session, Date.now()) && isStill(session) ? session.token : ENDED;
      const answer = await askRegistry(operation, variables, { url, token: given, attempts: 2, timeoutMs: ANSWER_MS });
      const codes = answer.ok ? [] : answer.errors.map(({ code }) => code);
      setConnected(!codes.some((code) => AWAY.has(code)));
      if (viewer !== null && isStill(session) && codes.includes('UNAUTHENTICATED'))
        onSession(endSession(sessionStorage, session));
      return answer as Answer<Result>;
    },
    [token, endsAt, viewer],
  );

  useEffect(() => {
    if (viewer !== null || token === '') return;
    setFault(null);
    void ask(operations.viewer, {}).then((answer) => {
      if (!answer.ok) {
        const [{ code, message }] = answer.errors;
        setFault({ message, isUnknown: code === 'UNAUTHENTICATED' });
        return;
      }
      // Whoever signed out, or in anew, while this was on its way is not brought back by it.
      if (answer.data.viewer === null || !isStill(session)) return;
      const known = { ...session, viewer: answer.data.viewer };
      keepSession(sessionStorage, known);
      onSession(known);
    });
  }, [token, viewer, tries]);

  useEffect(() => {
    if (isConnected) return undefined;
    const reach = (): void => void ask(operations.viewer, {});
    const timer = setInterval(reach, REACH_MS);
    addEventListener('online', reach);
    return () => {
      clearInterval(timer);
      removeEventListener('online', reach);
    };
  }, [isConnected, ask]);

  const today = useToday();
  const outbox = useOutbox({ subject: viewer?.subject ?? null, ask, isEnded, setConnected });
  const desk = useMemo<Desk | null>(
    () => (viewer === null ? null : { viewer, language, today, isConnected, ask, send: outbox.send, go }),
    [viewer, language, today, isConnected, ask, outbox.send, go],
  );
  return { desk, isEnded, fault, again: () => setTries((before) => before + 1), outbox };
}

/** Whether a session is still this tab's. */
const isStill = ({ token }: Session): boolean => readSession(sessionStorage, localStorage)?.token === token;

/** Sent in the place of a token that has ended: the registry refuses it, as it would refuse that one. */
const ENDED = 'ended';

/** Whether the session's token has ended; it is told when the time comes. */
function useEnd(session: Session, onSession: (session: Session) => void): boolean {
  const { token, endsAt } = session;
  useEffect(() => {
    if (token === '') return undefined;
    const timer = setTimeout(
      () => isStill(session) && onSession(endSession(sessionStorage, session)),
      Math.max(0, endsAt - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [token, endsAt, session.viewer]);
  return token === '' || !isFresh(session, Date.now());
}

/** How often it is looked whether another day has begun, in milliseconds. */
const DAY_LOOK_MS = 60_000;

/** The day in Jakarta; a room that stays open over midnight is told of the next one. */
function useToday(): string {
  const [today, setToday] = useState(() => jakartaDay(new Date()));
  useEffect(() => {
    const look = (): void => setToday(jakartaDay(new Date()));
    const timer = setInterval(look, DAY_LOOK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}

/** The day in Jakarta, whose calendar the registry keeps: UTC+7 all year. */
const jakartaDay = (now: Date): string => new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
