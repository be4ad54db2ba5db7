import type { Actor } from '#domain/actor.ts';
import type { Day, Instant } from '#domain/day.ts';
import type { Table } from '#store/table.ts';
import type { CachePolicy } from './cachePolicy.ts';
import type { Loaders } from './loaders.ts';
import type { Operation } from './operation.ts';
import type { SearchHolder } from './search.ts';

/** What a resolver works with: who asks, when, and the reads of this request. */
export interface Context {
  actor: Actor;
  /** What the request costs, in points. */
  cost: number;
  /** Ends when the registry's own word on the asker is read; throws `UNAUTHENTICATED` for one that it denies. Awaited before a write. */
  notDenied: Promise<void>;
  /** The moment of the request. */
  now: Instant;
  /** Its day in Asia/Jakarta. */
  today: Day;
  /** The instant of the next write of this request: the moment of the request at first, each a millisecond after the last. */
  nextInstant(): Instant;
  requestId: string;
  /** What the registry seals with; known to no client, and in no answer. */
  secret: string;
  /** Whether a subscription may be of this machine itself: on one machine alone. */
  onLoopback?: boolean;
  loaders: Loaders;
  /** What this container searches. */
  search: SearchHolder;
  /** For lists and writes, which are not shared within a request. */
  table: Table;
}

/** The same with what the server itself looks at. */
export interface ServedContext extends Context {
  operation: Operation;
  /** How long an answer without an error may be kept. */
  policy: CachePolicy;
}
