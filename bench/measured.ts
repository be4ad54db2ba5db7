import type { Consumed } from './countedTable.ts';

/** What one thing costs: the counts of one time, the median time of several. */
export interface Measured extends Consumed {
  milliseconds: number;
}

/** The middle of several numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** A line of the table: name, requests, trips, units, time. */
export function measuredLine(name: string, { requests, trips, units, milliseconds }: Measured): string {
  return line(name, String(requests), String(trips), units.toFixed(1), milliseconds.toFixed(1));
}

/** The head of the table. */
export const measuredHead = (): string => line('', 'requests', 'trips', 'units', 'median ms');

const line = (name: string, ...cells: string[]): string =>
  `  ${name.padEnd(42)}${cells.map((cell) => cell.padStart(11)).join('')}\n`;
