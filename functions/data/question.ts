import { type Day, type Instant, isDay } from '#domain/day.ts';
import type { FormOptions, TableHead } from '#opendata/form.ts';
import { readFilterValue } from './filterValue.ts';
import { readInstant } from './instant.ts';
import { MOST_ROWS, MOST_VALUES } from './limits.ts';
import type { Parameter } from './parameters.ts';
import { nearest, perhaps, Refusal, repeated } from './refusal.ts';
import { ruleOf, TABLES_WITH_DAY } from './tableRules.ts';

/** What is asked of a table. */
export interface Question {
  /** Columns with the values that they may have: a row is asked for where each has one of its own. */
  filters: ReadonlyMap<string, ReadonlySet<string>>;
  /** The columns that are sent, in this order; null: all. */
  columns: readonly string[] | null;
  /** First and last day of the table's day column; null: open. */
  from: Day | null;
  to: Day | null;
  /** The two clocks, as `AsOf` of GraphQL has them; null: today, and as known now. */
  effectiveOn: Day | null;
  recordedAt: Instant | null;
  /** How many rows at most, the first ones in the table's order; null: all. */
  limit: number | null;
  options: FormOptions;
  /** Whether the snapshot holds the very same rows and columns, but for what was recorded since. */
  isWhole: boolean;
}

/** Parameters that are no column's, with what each asks for. A column of such a name cannot be filtered by. */
export const OPTIONS = {
  effectiveOn: 'A day (Asia/Jakarta), where the table knows one: see effectiveOn of the table.',
  recordedAt: 'An instant (UTC): the registry as it was known then; left out: now.',
  from: 'The first day of the column dayColumn.',
  to: 'The last day of the column dayColumn.',
  columns: 'The names of the columns that are sent, with commas between.',
  limit: `How many rows at most, from the first one on: 1 to ${MOST_ROWS}.`,
  separator: 'CSV: what stands between cells, a comma, a semicolon or tab.',
  decimal: 'CSV: what stands before a fraction, a point or a comma.',
} as const;
type Option = keyof typeof OPTIONS;
const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name);

/** Reads what is asked of a table; throws `Refusal` for the first parameter that is wrong, with what would do. */
export function readQuestion(parameters: readonly Parameter[], table: TableHead, form: string): Question {
  const given = new Map<Option, string>();
  const filters = new Map<string, Set<string>>();
  let values = 0;
  for (const [name, value] of parameters) {
    if (isOption(name)) {
      if (given.has(name)) throw bad(name, `${name} is given more than once.`);
      given.set(name, value);
      continue;
    }
    const column = table.columns.find((one) => one.name === name);
    if (column === undefined) throw unknown(name, table);
    values += 1;
    if (values > MOST_VALUES) {
      const message = `More than ${MOST_VALUES} values are given to filter by; ask for them in parts.`;
      throw new Refusal('TOO_MANY_VALUES', 400, message, { parameter: name });
    }
    const wanted = filters.get(name) ?? new Set();
    filters.set(name, wanted.add(readFilterValue(column, value)));
  }
  const options = formOptions(given, form);
  return {
    filters,
    columns: columnsAsked(given.get('columns'), table),
    ...days(given, table),
    effectiveOn: effectiveOn(given.get('effectiveOn'), table.name),
    recordedAt: given.has('recordedAt') ? readInstant('recordedAt', given.get('recordedAt') ?? '') : null,
    limit: limitAsked(given.get('limit')),
    options,
    isWhole: filters.size === 0 && given.size === 0,
  };
}

const bad = (parameter: string, message: string, allowed?: readonly string[]): Refusal =>
  new Refusal('BAD_PARAMETER', 400, message, { parameter, ...(allowed === undefined ? {} : { allowed }) });

function unknown(name: string, { name: table, columns }: TableHead): Refusal {
  const allowed = [...Object.keys(OPTIONS), ...columns.map((one) => one.name)];
  const meant = nearest(name, allowed);
  const message = `${repeated(name)} is neither an option nor a column of ${table}.${perhaps(meant)}`;
  return new Refusal('UNKNOWN_PARAMETER', 400, message, { parameter: repeated(name), nearest: meant, allowed });
}

function columnsAsked(given: string | undefined, { name: table, columns }: TableHead): string[] | null {
  if (given === undefined) return null;
  const names = columns.map(({ name }) => name);
  const asked = given.split(',');
  for (const name of asked) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    const message = `columns names ${repeated(name) || 'nothing'}, which is no column of ${table}.${perhaps(meant)}`;
    throw new Refusal('BAD_PARAMETER', 400, message, { parameter: 'columns', nearest: meant, allowed: names });
  }
  if (new Set(asked).size < asked.length) throw bad('columns', 'columns names a column twice.');
  return asked;
}

function days(given: ReadonlyMap<Option, string>, { name, dayColumn }: TableHead): Pick<Question, 'from' | 'to'> {
  const [from = null, to = null] = (['from', 'to'] as const).map((option) => {
    const day = given.get(option);
    if (day === undefined) return null;
    if (dayColumn === null) throw bad(option, `Rows of ${name} are of no day, so that there is no ${option}.`);
    return dayOf(option, day);
  });
  if (from !== null && to !== null && from > to) throw bad('from', `from is ${from}, which is after to, ${to}.`);
  return { from, to };
}

function dayOf(parameter: string, given: string): Day {
  if (isDay(given)) return given;
  throw bad(parameter, `${parameter} is a day that exists, as 2026-04-16, and ${repeated(given)} is none.`);
}

function effectiveOn(given: string | undefined, table: string): Day | null {
  if (given === undefined) return null;
  if (ruleOf(table).effectiveOn === null) {
    const message = `effectiveOn means nothing to ${table}; it does to ${TABLES_WITH_DAY.join(', ')}.`;
    throw bad('effectiveOn', message, TABLES_WITH_DAY);
  }
  return dayOf('effectiveOn', given);
}

function limitAsked(given: string | undefined): number | null {
  if (given === undefined) return null;
  const limit = /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 0;
  if (limit >= 1 && limit <= MOST_ROWS) return limit;
  throw bad('limit', `limit is a whole number from 1 to ${MOST_ROWS}, and ${repeated(given)} is none.`);
}

const SEPARATORS = { ',': ',', ';': ';', tab: '\t', '\t': '\t' } as const;
const DECIMALS = { '.': '.', ',': ',' } as const;

function formOptions(given: ReadonlyMap<Option, string>, form: string): FormOptions {
  const [separator, decimal] = [given.get('separator'), given.get('decimal')];
  for (const [name, value] of [
    ['separator', separator],
    ['decimal', decimal],
  ] as const) {
    if (value !== undefined && form !== 'csv') throw bad(name, `${name} is for CSV alone; ${form} has its own.`);
  }
  return {
    ...(separator === undefined ? {} : { separator: oneOf('separator', separator, SEPARATORS) }),
    ...(decimal === undefined ? {} : { decimal: oneOf('decimal', decimal, DECIMALS) }),
  };
}

function oneOf<T extends string>(name: string, given: string, meanings: Readonly<Record<string, T>>): T {
  const meant = Object.hasOwn(meanings, given) ? meanings[given] : undefined;
  if (meant !== undefined) return meant;
  const allowed = Object.keys(meanings).filter((one) => one !== '\t');
  throw bad(name, `${name} is one of ${allowed.join(' ')}, and ${repeated(given)} is none of them.`, allowed);
}
