/** What one cell says; null: not recorded. Exact decimals are texts, days and instants too. */
export type Value = string | number | boolean | null | readonly string[];

/**
 * What a column holds. CODE: a text of digits and dots that a spreadsheet would take for a number. DECIMAL: an exact decimal as text.
 * DAY: `2026-04-16`, a day in Asia/Jakarta. INSTANT: `2026-04-16T03:00:00.000Z`, UTC. LIST: texts, of which there may be none.
 */
export const COLUMN_TYPES = ['CODE', 'TEXT', 'INTEGER', 'DECIMAL', 'BOOLEAN', 'DAY', 'INSTANT', 'URL', 'LIST'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A text in Indonesian and in English. */
export interface Words {
  id: string;
  en: string;
}

/** A column of a published table as its dictionary tells it: the same name in every form. */
export interface ColumnHead {
  name: string;
  type: ColumnType;
  /** What it means. */
  words: Words;
  /** What stands between the parts of a list in CSV and XLSX. */
  separator: string;
  /** Every row says something here. */
  required: boolean;
  /** The only texts that it can hold; null where there is no such list. */
  choices: readonly string[] | null;
  /** The unit of a number: `persons`, `IDR`; null where it has none. */
  unit: string | null;
  /** How the registry works it out, and from what; null where a record says it as it is. */
  origin: Words | null;
}

/** A column with how a record fills it. */
export interface Column<T> extends ColumnHead {
  of: (record: T) => Value;
}

/** What of a column is not said in most. */
export type ColumnOptions = Partial<Pick<ColumnHead, 'separator' | 'required' | 'choices' | 'unit' | 'origin'>>;

/** A column; lists are joined by `;`, it may be empty and hold anything of its type, unless told otherwise. */
export const column = <T>(
  name: string,
  type: ColumnType,
  words: Words,
  of: (record: T) => Value,
  { separator = ';', required = false, choices = null, unit = null, origin = null }: ColumnOptions = {},
): Column<T> => ({ name, type, words, of, separator, required, choices, unit, origin });
