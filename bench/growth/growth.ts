/** What one request of an operation asks of the table, in a container that holds the law already. */
export interface Use {
  requests: number;
  /** Round trips of which each came after another was answered. */
  trips: number;
  readUnits: number;
  writeUnits: number;
}

/** What is compared between sizes. */
export const FIGURES = ['requests', 'trips', 'readUnits', 'writeUnits'] as const satisfies readonly (keyof Use)[];
/** How many times its least a figure may be at any size. */
export const MOST_GROWTH = 1.1;

/** One operation at every size, in the order of sizes. */
export interface Grown {
  name: string;
  uses: readonly Use[];
}

/** How many times its least a figure is at most, over all sizes: 1 where it stays as it is, infinite where it was nothing once and is something elsewhere. */
export function growthOf(uses: readonly Use[], figure: keyof Use): number {
  const values = uses.map((use) => use[figure]);
  const most = Math.max(...values);
  return most === 0 ? 1 : most / Math.min(...values);
}

/** A line for each figure of each operation that differs between sizes by more than it may. */
export function broken(all: readonly Grown[]): string[] {
  return all.flatMap(({ name, uses }) =>
    FIGURES.flatMap((figure) => {
      const growth = growthOf(uses, figure);
      if (growth <= MOST_GROWTH) return [];
      const values = uses.map((use) => use[figure]).join(', ');
      return [`${name}: ${figure} are ${values}: ${growth.toFixed(2)} times the least, more than ${MOST_GROWTH}`];
    }),
  );
}

const NAME = 18;
const CELL = 22;
const count = (number: number): string => number.toLocaleString('en');
const line = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(CELL)).join('')}\n`;

/** Requests, trips, read and write units of every operation, a column for each size. */
export function growthTable(sizes: readonly number[], all: readonly Grown[]): string {
  const head = line('reports', [...sizes.map(count), 'most / least']);
  const lines = all.map(({ name, uses }) => {
    const most = Math.max(...FIGURES.map((figure) => growthOf(uses, figure)));
    return line(name, [...uses.map(useText), most.toFixed(2)]);
  });
  return `requests · trips · read units · write units\n${head}${lines.join('')}`;
}

const useText = ({ requests, trips, readUnits, writeUnits }: Use): string =>
  [requests, trips, readUnits.toFixed(1), writeUnits.toFixed(1)].join(' · ');
