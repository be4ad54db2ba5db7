import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer } from '#client/answer.ts';
import type { Operation } from '#client/operation.ts';
import type { ViewerQuery } from '#client/operations.generated.ts';
import type { Language } from '../words/words.ts';

/** Who works here: their role, and their region or agency. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** What became of a write. `kept`: there was no connection; it lies on this device and is sent as soon as there is one. */
export type Sent<Result> = { readonly tag: 'answered'; readonly answer: Answer<Result> } | { readonly tag: 'kept' };

/** What every room of the office works with. */
export interface Desk {
  readonly viewer: Viewer;
  readonly language: Language;
  /** The day in Jakarta. */
  readonly today: string;
  /** Whether the registry could be reached when it was last asked. */
  readonly isConnected: boolean;
  /** Asks with the officer's token. Where the token has ended, the officer is asked to sign in again and nothing typed is lost. */
  readonly ask: <Result, Variables extends object>(
    operation: Operation<Result, Variables>,
    variables: Variables,
  ) => Promise<Answer<Result>>;
  /**
   * Writes, once: `idempotencyKey` in the input makes a repetition have one effect. Without a connection it is kept on this device, named by
   * `about` in the list of what waits, and sent later in the order in which it was kept.
   */
  readonly send: <Result, Variables extends { readonly input: { readonly idempotencyKey: string } }>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    about: string,
  ) => Promise<Sent<Result>>;
  /** Goes to another address of the office, such as `/kerja/laporan`, without loading a page. */
  readonly go: (path: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk of whoever is signed in. Throws outside of the office. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('There is no desk outside of the office.');
  return desk;
}
