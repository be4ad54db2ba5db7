/** How much a process holds after so many requests. */
export interface Held {
  requests: number;
  /** Bytes of the heap in use, after everything was collected that can be. */
  bytes: number;
}

/** By then everything that is held in a bounded number is full. */
export const SETTLED = 25_000;
/** So many times what was held then may be held later. */
export const MOST_GROWTH = 1.05;

/**
 * How many times what was held after `SETTLED` requests is held at the end; throws where there is nothing to compare. What lies between goes up
 * and down by a few per cent with what the collector has left of code, and a leak shows most at the end.
 */
export function growthOf(all: readonly Held[]): number {
  const settled = all.find(({ requests }) => requests === SETTLED);
  const last = all.findLast(({ requests }) => requests > SETTLED);
  if (settled === undefined || last === undefined)
    throw new Error(`Nothing was measured at ${SETTLED} requests and later.`);
  return last.bytes / settled.bytes;
}

/** A line of the table. */
export const heldLine = ({ requests, bytes }: Held): string =>
  `  ${requests.toLocaleString('en').padStart(9)} requests  ${(bytes / 1_000_000).toFixed(1).padStart(7)} MB\n`;
