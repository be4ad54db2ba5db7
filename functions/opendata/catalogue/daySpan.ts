import type { Day } from '#domain/day.ts';
import type { TableHead } from '../form.ts';
import type { Row } from '../table.ts';
import type { WrittenTable } from './publication.ts';

/** The days that a table covers, seen while its rows go by: of every row, since rows need not stand in the order of their days. */
export function daySpan({ columns, dayColumn }: Pick<TableHead, 'columns' | 'dayColumn'>) {
  const place = columns.findIndex(({ name }) => name === dayColumn);
  let firstDay: Day | null = null;
  let lastDay: Day | null = null;
  return {
    see(rows: readonly Row[]): void {
      if (place === -1) return;
      for (const row of rows) {
        const day = row[place];
        if (typeof day !== 'string') continue;
        if (firstDay === null || day < firstDay) firstDay = day;
        if (lastDay === null || day > lastDay) lastDay = day;
      }
    },
    /** Null where the table has no column of days, or no row bore one. */
    days: (): Pick<WrittenTable, 'firstDay' | 'lastDay'> => ({ firstDay, lastDay }),
  };
}
