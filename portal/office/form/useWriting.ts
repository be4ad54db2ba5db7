import { useEffect, useRef, useState } from 'preact/hooks';
import type { Operation } from '#client/operation.ts';
import { refusalInIndonesian } from '../../words/officeForm.ts';
import type { Language } from '../../words/words.ts';
import { contentKey } from '../contentKey.ts';
import { useDesk } from '../desk.ts';
import { type Refusal, refusalsOf } from '../outbox.ts';
import type { Problem } from '../parts/Problems.tsx';
import { type Kept, useKept } from '../useKept.ts';
import { type FieldSpec, inputOf, type Lists, problemsOf, type Typed } from './field.ts';

/** What is kept on the device of a form: what was typed, what its key is made of, and the version of the record it began from. */
interface Draft {
  readonly seed: string;
  readonly typed: Typed;
  readonly version: number | null;
}

/** How a form stands. */
export type Stage = 'TYPING' | 'SENDING' | 'RECORDED' | 'KEPT';

/** What a form writes, and with what. */
export interface WritingGiven {
  /** The address of its room, with `#name` where that has several forms. */
  readonly place: string;
  /** What it is, in the list of what was not sent. */
  readonly about: string;
  readonly fields: readonly FieldSpec[];
  readonly lists: Lists;
  readonly initial: Typed;
  /** What the input has beside the fields. */
  readonly beside: object;
  /** The version of the record that is changed, as it was read now; null where none is, or it may be any. */
  readonly version: number | null;
  /** Whether what is typed names the record of that version; where it does not, nothing is sent until it is read, or it is known that it cannot be. Left out: always. */
  readonly isRead?: (typed: Typed) => boolean;
  readonly operation: Operation<object, never>;
  /** Called when something was written, or when somebody else had written: reads what the room shows anew. */
  readonly onChanged: () => void;
}

export interface Writing {
  readonly kept: Kept<Draft>;
  /** What stands in the fields. */
  readonly typed: Typed;
  /** Whether it can be sent: what it changes is read, and nothing is on its way. */
  readonly isReady: boolean;
  readonly stage: Stage;
  /** What the office, or the registry in the page's language, found wrong. */
  readonly problems: readonly Problem[];
  /** What the registry said itself, in English. */
  readonly refusals: readonly Refusal[];
  /** Whether somebody else changed the record since the draft was begun. */
  readonly isConflict: boolean;
  /** What was sent last. */
  readonly sent: Typed;
  readonly type: (typed: Typed) => void;
  readonly send: () => void;
  /** Takes the choice between mine and theirs, and goes on from the version that is there. */
  readonly settle: (typed: Typed) => void;
  readonly begin: () => void;
}

/** Types, keeps, checks and sends one form. What is refused stays as it was typed. The same typed again has the same key, so that it has one effect. */
export function useWriting(given: WritingGiven): Writing {
  const { place, about, fields, lists, initial, beside, version, operation, onChanged } = given;
  const { send, language } = useDesk();
  const fresh = (): Draft => ({ seed: crypto.randomUUID(), typed: initial, version: null });
  const [first] = useState(fresh);
  const kept = useKept<Draft>(place, first, about);
  const [stage, setStage] = useState<Stage>('TYPING');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isConflict, setConflict] = useState(false);
  const [sent, setSent] = useState<Typed>(initial);
  const { seed } = kept.value;
  // Where nothing is typed the fields are those of the record as it was read last, as its version is.
  const typed = kept.at === null ? initial : kept.value.typed;
  const isRead = given.isRead?.(typed) ?? true;
  const begun = kept.value.version ?? (isRead ? version : null);

  // What was typed before the record was read stands upon it as it was first read, also after the page is loaded anew.
  const latest = useRef(typed);
  latest.current = typed;
  useEffect(() => {
    const isOpen = kept.at !== null && kept.value.version === null;
    // A key may have been typed since this was drawn: it is looked at again then.
    if (isOpen && begun !== null && latest.current === typed) kept.set({ seed, typed, version: begun });
  }, [begun, typed]);

  const write = async (): Promise<void> => {
    setRefusals([]);
    const found = problemsOf(fields, typed, lists, language);
    setProblems(found);
    if (found.length > 0) return;
    setStage('SENDING');
    const input = {
      ...beside,
      ...inputOf(fields, typed, lists, language),
      ...(begun === null ? {} : { expectedVersion: begun }),
    };
    const idempotencyKey = await contentKey(seed, input);
    const writes = operation as unknown as Operation<object, { input: { idempotencyKey: string } }>;
    const came = await send(writes, { input: { ...input, idempotencyKey } }, about);
    const refused = came.tag === 'kept' ? [] : refusalsOf(came.answer);
    if (refused.length > 0) {
      setStage('TYPING');
      setRefusals(refused);
      setProblems(refused.map((one) => problemOf(one, language)));
      if (refused.some(({ code }) => code === 'EDIT_CONFLICT')) {
        setConflict(true);
        onChanged();
      }
      return;
    }
    setSent(typed);
    kept.forget(fresh());
    setConflict(false);
    setStage(came.tag === 'kept' ? 'KEPT' : 'RECORDED');
    onChanged();
  };
  return {
    kept,
    typed,
    isReady: isRead && stage !== 'SENDING',
    stage,
    problems,
    refusals,
    isConflict,
    sent,
    // Each basis has a version of its own.
    type: (next) => {
      latest.current = next;
      kept.set({ seed, typed: next, version: next.basis === typed.basis ? begun : null });
    },
    send: () =>
      void write().catch((error: unknown) => {
        setStage('TYPING');
        setProblems([{ message: error instanceof Error ? error.message : String(error), path: [] }]);
      }),
    settle: (next) => {
      kept.set({ seed, typed: next, version });
      setConflict(false);
      setProblems([]);
      setRefusals([]);
    },
    begin: () => {
      kept.forget(fresh());
      setStage('TYPING');
      setProblems([]);
      setRefusals([]);
    },
  };
}

const problemOf = ({ code, message, path }: Refusal, language: Language): Problem => ({
  code,
  path,
  message: language === 'id' ? refusalInIndonesian(code) : message,
});
