import { dayText } from './day.ts';
import { LOOK_NAMES, LOOKS, type Look } from './states.ts';
import { type Language, sayIn } from './words.ts';

/** One region as the nation's page shows it, in map and table alike. */
export interface Standing {
  readonly code: string;
  readonly name: string;
  readonly look: Look;
  readonly since: string | null;
  /** What it is based on, in words; empty where nothing is recorded. */
  readonly basis: string;
  /** The name of the province of a regency or city; empty for a province. */
  readonly province: string;
}

/** Says a region's standing in one line. */
export function standingLine(
  { code, name, look, since }: Pick<Standing, 'code' | 'name' | 'look' | 'since'>,
  language: Language,
): string {
  const from = since === null ? '' : `, ${sayIn(language)('since').toLowerCase()} ${dayText(since, language)}`;
  return `${name} (${code}): ${LOOKS[look][language]}${from}`;
}

/** The language of a basis in words, where it is not the page's own: regulations are cited in Indonesian. */
export const basisTongue = (basis: string, language: Language): Language | undefined =>
  language === 'id' || basis === '' || basis === sayIn(language)('localBasis') ? undefined : 'id';

/** The columns of the table, in their order. */
export const COLUMNS = ['code', 'region', 'status', 'since', 'basis', 'province'] as const;
export type Column = (typeof COLUMNS)[number];

/** How the table is ordered; written in addresses as `since` and `-since`. */
export interface Order {
  readonly column: Column;
  readonly isDown: boolean;
}

/** The order that an address names; null where it names none. */
export function orderOf(text: string): Order | null {
  const isDown = text.startsWith('-');
  const column = COLUMNS.find((one) => one === (isDown ? text.slice(1) : text));
  return column === undefined ? null : { column, isDown };
}

/** An order as addresses name it. */
export const orderName = ({ column, isDown }: Order): string => `${isDown ? '-' : ''}${column}`;

/** Rows in an order: statuses as the legend has them, names as the language sorts them. What is empty comes last, either way; ties go by code. */
export function ordered<Row extends Standing>(rows: readonly Row[], order: Order, language: Language): Row[] {
  const names = new Intl.Collator(language, { numeric: true });
  const sorted = (row: Row): string => VALUES[order.column](row);
  return [...rows].sort((one, other) => {
    const [a, b] = [sorted(one), sorted(other)];
    if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
    const difference = order.isDown ? names.compare(b, a) : names.compare(a, b);
    return difference === 0 ? names.compare(one.code, other.code) : difference;
  });
}

const VALUES: Readonly<Record<Column, (row: Standing) => string>> = {
  code: ({ code }) => code,
  region: ({ name }) => name,
  status: ({ look }) => String(LOOK_NAMES.indexOf(look)),
  since: ({ since }) => since ?? '',
  basis: ({ basis }) => basis,
  province: ({ province }) => province,
};

/** Whether a row is sought: by a part of its name, code or province, and by its look; empty seeks all. */
export function isSought({ code, name, province, look }: Standing, text: string, soughtLook: string): boolean {
  const told = `${code} ${name} ${province}`.toLowerCase();
  return (soughtLook === '' || look === soughtLook) && told.includes(text.trim().toLowerCase());
}
