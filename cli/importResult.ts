import type { CallsAnswered } from './importCalls.ts';
import type { FileCell } from './importRows.ts';

const HEAD = { row: 'row', column: 'column', value: 'value', reason: 'reason' };
const MOST_VALUE = 30;

/** Bad cells as a table, one a line, by row. */
export function cellTable(cells: readonly FileCell[]): string {
  const lines = [
    HEAD,
    ...cells.map(({ row, column, value, reason }) => ({ row: String(row), column, value, reason })),
  ].map(({ row, column, value, reason }) => [row, column, oneLine(value), oneLine(reason, Number.POSITIVE_INFINITY)]);
  const widths = [0, 1, 2].map((place) => Math.max(...lines.map((line) => line[place]?.length ?? 0)));
  return lines
    .map(([row = '', column = '', value = '', reason = '']) =>
      [row.padStart(widths[0] ?? 0), column.padEnd(widths[1] ?? 0), value.padEnd(widths[2] ?? 0), reason].join('  '),
    )
    .join('\n');
}

/** Control characters of a file are not sent to a terminal. */
function oneLine(text: string, most = MOST_VALUE): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
}

/** How many of something, in words. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What came of an import, for programs. */
export const resultJson = (
  { formId, dryRun, rows }: { formId: string; dryRun: boolean; rows: number },
  { counts, cells, warnings }: CallsAnswered,
): string => JSON.stringify({ formId, dryRun, rows, counts, cells, warnings }, null, 2);
