/** What the registry, or the office itself, found wrong. */
export interface Problem {
  readonly message: string;
  /** The place in the input, as the registry tells it: `input`, `values`, `0`, `number`. */
  readonly path: readonly string[];
  readonly code?: string;
  /** The language of the message, where it is not that of the whole list. */
  readonly lang?: 'id' | 'en';
  /** What the registry said itself, in English. */
  readonly original?: string;
}
