import { AsyncLocalStorage } from 'node:async_hooks';

/** A part of a request: from when to when, in milliseconds of the clock, and what it was. */
export interface Part {
  name: string;
  begun: number;
  ended: number;
  failed: boolean;
  /** What was asked of the table, and of which; null for a part that is not a request of the table. */
  asked: { operation: string; table: string } | null;
}

/** More parts than this say nothing more, and the daemon takes no document over 64 kB. */
const MOST_PARTS = 200;

/** What is seen of one request while it is answered; the entry writes in what it learns. */
export class Seen {
  /** Units of the table, as it told them itself. */
  readUnits = 0;
  writeUnits = 0;
  /** The field at the root, or one of `OTHER_OPERATIONS`. */
  operation = 'refused';
  /** What the client calls its operation; null for nothing. */
  operationName: string | null = null;
  /** Points; 0 where none were worked out. */
  cost = 0;
  /** The role of who asks; null where that was not looked at. */
  role: string | null = null;
  /** Codes of errors, each once. */
  readonly errors = new Set<string>();
  /** What was taken in, of work that nobody waits for. */
  taken = 0;
  /** Null where the request is not traced. */
  readonly parts: Part[] | null;

  constructor(isTraced: boolean) {
    this.parts = isTraced ? [] : null;
  }

  /** Runs a part of the request, and notes how long it took where that is asked for. */
  async part<T>(name: string, run: () => Promise<T>, asked: Part['asked'] = null): Promise<T> {
    if (this.parts === null || this.parts.length >= MOST_PARTS) return run();
    const part: Part = { name, begun: Date.now(), ended: 0, failed: true, asked };
    this.parts.push(part);
    try {
      const made = await run();
      part.failed = false;
      return made;
    } finally {
      part.ended = Date.now();
    }
  }
}

/** The request that is being answered where the code runs just now: what is held for all requests is counted where it is read. */
export const seenNow = new AsyncLocalStorage<Seen>();
