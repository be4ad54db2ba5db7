import { addDays, type Day, daysFrom } from '#domain/day.ts';
import type { TableHead } from '#opendata/form.ts';
import type { Row, Where } from '#opendata/table.ts';
import { isOneOf } from './filterValue.ts';
import { MOST_DAYS_NAMED } from './limits.ts';
import type { Question } from './question.ts';
import { type Cell, ruleOf } from './tableRules.ts';

/**
 * What a table is told of a question, so that it reads less. Of a list it is told nothing: a part of one is asked for here, and tables look
 * at whole cells.
 */
export function hintOf(question: Question, { name, columns, dayColumn }: TableHead, today: Day): Where {
  const hint = new Map<string, readonly string[]>();
  for (const { name, type } of columns) {
    const wanted = question.filters.get(name);
    if (wanted !== undefined && type !== 'LIST') hint.set(name, [...wanted]);
  }
  const { effectiveOn, from } = question;
  const isDayOf = ruleOf(name).effectiveOn?.isDayOf;
  if (effectiveOn !== null && isDayOf !== undefined && !hint.has(isDayOf)) hint.set(isDayOf, [effectiveOn]);
  if (from !== null && dayColumn !== null && !hint.has(dayColumn)) {
    const count = daysFrom(from, question.to ?? today) + 1;
    if (count >= 1 && count <= MOST_DAYS_NAMED && question.to !== null) {
      hint.set(
        dayColumn,
        Array.from({ length: count }, (_, place) => addDays(from, place)),
      );
    }
  }
  return hint;
}

/** Whether a row is asked for. */
export function isAskedFor(question: Question, { name, columns, dayColumn }: TableHead): (row: Row) => boolean {
  const placeOf = new Map(columns.map((column, place) => [column.name, place]));
  const cellIn =
    (row: Row): Cell =>
    (column) =>
      row[placeOf.get(column) ?? -1] ?? null;
  const filters = [...question.filters].map(([column, wanted]) => ({ place: placeOf.get(column) ?? -1, wanted }));
  const { from, to, effectiveOn } = question;
  const holds = ruleOf(name).effectiveOn?.holds;
  return (row) => {
    if (!filters.every(({ place, wanted }) => isOneOf(row[place] ?? null, wanted))) return false;
    if ((from !== null || to !== null) && dayColumn !== null) {
      const day = cellIn(row)(dayColumn);
      if (typeof day !== 'string' || (from !== null && day < from) || (to !== null && day > to)) return false;
    }
    return effectiveOn === null || holds === undefined || holds(cellIn(row), effectiveOn);
  };
}

/** The table with the columns that are asked for alone, and how a row of all becomes one of them. */
export function picked(question: Question, table: TableHead): { head: TableHead; pick: (row: Row) => Row } {
  if (question.columns === null) return { head: table, pick: (row) => row };
  const places = question.columns.map((name) => table.columns.findIndex((column) => column.name === name));
  const columns = places.flatMap((place) => table.columns[place] ?? []);
  const key = table.key.every((name) => question.columns?.includes(name)) ? table.key : [];
  const references = table.references.filter(({ column }) => question.columns?.includes(column));
  return { head: { ...table, columns, key, references }, pick: (row) => places.map((place) => row[place] ?? null) };
}
