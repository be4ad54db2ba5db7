import type { PartFault } from '#domain/formFaults.ts';
import type { Problems } from './problems.ts';
import { type Columns, type Row, type Sheet, tell } from './sheet.ts';

/** Tells what is wrong with the rows of one form's indicators or checks, each in the column of its field. */
export function tellParts<C extends Columns, T>(
  problems: Problems,
  sheet: Sheet<C>,
  rows: readonly Row<C>[],
  faults: readonly PartFault<T>[],
  columnOf: (field: keyof T & string) => keyof C & string,
): void {
  for (const { place, field, reason, sameAs } of faults) {
    const row = rows[place];
    const same = sameAs === null ? undefined : rows[sameAs];
    const told = same === undefined ? reason : `${reason}, first in line ${same.line}`;
    if (row !== undefined) tell(problems, sheet, row, columnOf(field), told);
  }
}
