import { type Instant, laterDay } from './day.ts';

/** The latest of some instants; instants compare as days do. */
export const latestOf = (...instants: [Instant, ...Instant[]]): Instant => instants.reduce(laterDay);

/**
 * The first of the last run of instants at which something held, from the latest backwards; null when it does not hold at the last.
 * What is known changes at these instants alone; before the first nothing was known.
 */
export function heldSince(instants: Iterable<Instant>, held: (known: Instant) => boolean): Instant | null {
  let since: Instant | null = null;
  for (const instant of [...new Set(instants)].sort().reverse()) {
    if (!held(instant)) return since;
    since = instant;
  }
  return since;
}
