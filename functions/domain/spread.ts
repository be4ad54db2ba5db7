import { quotient, toDecimal } from './exactSum.ts';

/** How values lie, in millionths exact to one; quartiles by linear interpolation between the two nearest. */
export interface Spread {
  /** How many values. */
  count: number;
  minimum: string | null;
  lowerQuartile: string | null;
  median: string | null;
  upperQuartile: string | null;
  maximum: string | null;
}

/** The spread of values given in millionths. */
export function spreadOf(values: readonly bigint[]): Spread {
  const sorted = [...values].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const at = (quarters: number): string | null => {
    if (sorted.length === 0) return null;
    const place = (sorted.length - 1) * quarters;
    const low = sorted[Math.floor(place / 4)] ?? 0n;
    const high = sorted[Math.ceil(place / 4)] ?? low;
    // Four times the value: a whole number, so that only the last step rounds.
    const fourfold = low * BigInt(4 - (place % 4)) + high * BigInt(place % 4);
    return toDecimal(quotient(fourfold, 4_000_000n) ?? 0n);
  };
  return {
    count: sorted.length,
    minimum: at(0),
    lowerQuartile: at(1),
    median: at(2),
    upperQuartile: at(3),
    maximum: at(4),
  };
}
