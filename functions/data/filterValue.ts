import { isDay } from '#domain/day.ts';
import type { ColumnHead, Value } from '#opendata/column.ts';
import { readInstant } from './instant.ts';
import { nearest, perhaps, Refusal, repeated } from './refusal.ts';

/**
 * A value that a column is asked for, in the form in which cells have it; throws `Refusal` for one that the column never holds. An empty
 * one asks for the rows that say nothing there.
 */
export function readFilterValue(column: ColumnHead, given: string): string {
  const { name, type, choices, required } = column;
  if (given === '') {
    if (required) throw refused(name, `${name} says something in every row: ask for a value, or leave it out.`);
    return given;
  }
  if (choices !== null && !choices.includes(given)) {
    const meant = nearest(given, choices);
    const message = `${name} is never ${repeated(given)}.${perhaps(meant)} It is one of ${choices.join(', ')}.`;
    throw refused(name, message, { nearest: meant, allowed: choices });
  }
  switch (type) {
    case 'CODE':
      return code(name, given);
    case 'INTEGER':
      return matching(name, given, /^(0|-?[1-9]\d{0,15})$/, 'a whole number, such as 7');
    case 'DECIMAL':
      return matching(
        name,
        given,
        /^-?\d{1,30}(\.\d{1,15})?$/,
        'a number with a point before its fraction, such as 7.25',
      );
    case 'BOOLEAN':
      return matching(name, given, /^(true|false)$/, 'true or false');
    case 'DAY':
      if (isDay(given)) return given;
      throw refused(name, `${name} is a day that exists, as 2026-04-16, and ${repeated(given)} is none.`);
    case 'INSTANT':
      return readInstant(name, given);
    case 'TEXT':
    case 'URL':
    case 'LIST':
      return given;
  }
}

function code(name: string, given: string): string {
  const isCompact = name.endsWith('_compact');
  if ((isCompact ? /^\d{2}(\d{2})?$/ : /^\d{2}(\.\d{2})?$/).test(given)) return given;
  const hint = isCompact
    ? 'two or four digits, such as 32 or 3272'
    : 'two digits, or four with a dot between, such as 32 or 32.72; a spreadsheet makes 11.10 into 11.1';
  throw refused(name, `${name} is a code of a region, and ${repeated(given)} has not its form: ${hint}.`);
}

function matching(name: string, given: string, form: RegExp, what: string): string {
  if (form.test(given)) return given;
  throw refused(name, `${name} is ${what}, and ${repeated(given)} is not.`);
}

const refused = (
  parameter: string,
  message: string,
  more: { nearest?: string | undefined; allowed?: readonly string[] } = {},
): Refusal => new Refusal('BAD_PARAMETER', 400, message, { parameter, ...more });

/** Whether a cell is one of the values asked for: a list, where one of its parts is. */
export function isOneOf(cell: Value, values: ReadonlySet<string>): boolean {
  if (cell === null) return values.has('');
  if (typeof cell === 'string') return values.has(cell);
  if (typeof cell === 'number' || typeof cell === 'boolean') return values.has(String(cell));
  return cell.length === 0 ? values.has('') : cell.some((part) => values.has(part));
}
