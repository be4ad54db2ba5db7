import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '#client/answer.ts';
import type { Operation } from '#client/operation.ts';
import { useDesk } from './desk.ts';

/** A question of a room, and what came of it. */
export interface Question<Result> {
  /** Null while the first answer is awaited. */
  readonly answer: Answer<Result> | null;
  /** Whether an answer is awaited, the first one or another. */
  readonly isLoading: boolean;
  /** Asks once more; the answer before stays until the new one is there. */
  readonly again: () => void;
}

/** Asks when the room opens, and anew whenever the variables become others or what waited was sent. Null variables: asks nothing yet. */
export function useQuestion<Result, Variables extends object>(
  operation: Operation<Result, Variables>,
  variables: Variables | null,
): Question<Result> {
  const { ask } = useDesk();
  const asked = variables === null ? null : `${operation.name} ${JSON.stringify(variables)}`;
  const [count, setCount] = useState(0);
  const [held, setHeld] = useState<{ asked: string; answer: Answer<Result> } | null>(null);
  const [isLoading, setLoading] = useState(asked !== null);

  const isUnanswered = useRef(false);
  isUnanswered.current = held !== null && !held.answer.ok && held.answer.status === null;

  useEffect(() => {
    if (asked === null || variables === null) return undefined;
    let isOver = false;
    setLoading(true);
    void ask(operation, variables).then((answer) => {
      if (isOver) return;
      setHeld({ asked, answer });
      setLoading(false);
    });
    return () => {
      isOver = true;
    };
  }, [asked, count]);

  useEffect(() => {
    const more = (): void => setCount((before) => before + 1);
    // What could not be asked without a connection is asked as soon as there is one.
    const reconnected = (): void => {
      if (isUnanswered.current) more();
    };
    addEventListener(SENT, more);
    addEventListener('online', reconnected);
    return () => {
      removeEventListener(SENT, more);
      removeEventListener('online', reconnected);
    };
  }, []);

  return {
    answer: held !== null && held.asked === asked ? held.answer : null,
    isLoading,
    again: () => setCount((before) => before + 1),
  };
}

/** The event of the window that tells of writes which waited and were sent now. */
export const SENT = 'kantor-sent';
