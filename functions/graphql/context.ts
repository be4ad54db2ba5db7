import type { Actor } from '#domain/actor.ts';
import type { Day, Instant } from '#domain/day.ts';
import type { Table } from '#store/table.ts';
import type { Loaders } from './loaders.ts';
import type { SearchHolder } from './search.ts';

/** What a resolver works with: who asks, when, and the reads of this request. */
export interface Context {
  actor: Actor;
  /** The moment of the request. */
  now: Instant;
  /** Its day in Asia/Jakarta. */
  today: Day;
  requestId: string;
  loaders: Loaders;
  /** What this container searches. */
  search: SearchHolder;
  /** For lists and writes, which are not shared within a request. */
  table: Table;
}
