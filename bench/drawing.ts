/** Draws whole numbers from 0 up to below a bound. */
export type Draw = (below: number) => number;

/** Draws whole numbers below a bound, the same ones for the same seed. */
export function drawing(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(below, 1);
  };
}

/** Draws of its own for each name under a seed: what one record draws leaves those of the others as they are. */
export function drawingFor(seed: number, name: string): Draw {
  let state = seed | 0;
  for (const character of name) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
    state ^= state >>> 15;
  }
  return drawing(state);
}

/** Whether something of so many in a hundred happens. */
export const happens = (draw: Draw, percent: number): boolean => draw(10_000) < percent * 100;

/** A share from 0 to 1, small ones more often the greater `skew` is; 1: evenly. */
export const share = (draw: Draw, skew = 1): number => (draw(1_000_001) / 1_000_000) ** skew;

/** A number between two bounds. */
export const between = (draw: Draw, least: number, most: number, skew = 1): number =>
  least + (most - least) * share(draw, skew);

/** One of several. */
export function oneOf<T>(draw: Draw, all: readonly T[]): T {
  const one = all[draw(all.length)];
  if (one === undefined) throw new Error('There is nothing to draw from.');
  return one;
}
