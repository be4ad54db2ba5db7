import { parse } from 'csv-parse/sync';

/** What a reader of CSVW needs of the metadata of a table. */
export interface TableMetadata {
  url: string;
  dialect: { delimiter: string; lineTerminators: string[] };
  tableSchema: {
    columns: {
      name: string;
      titles: string[];
      datatype: string | { base: string; format?: string | { decimalChar: string } };
      separator?: string;
      required: boolean;
    }[];
    primaryKey: string[];
    foreignKeys: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[];
  };
}

/** How XML Schema writes values of a type. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  string: /^.*$/s,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  boolean: /^(true|false|1|0)$/,
  date: /^-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  dateTime: /^-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/,
  anyURI: /^[a-z][a-z0-9+.-]*:\S+$/i,
};

type Column = TableMetadata['tableSchema']['columns'][number];
interface Read {
  table: TableMetadata;
  rows: string[][];
}

/** What is wrong with tables by their metadata, each as the Recommendation tells a validator to look at it. */
export function wrongIn(tables: readonly TableMetadata[], textOf: (url: string) => string): string[] {
  const all = new Map(tables.map((table) => [table.url, { table, rows: read(table, textOf(table.url)) }]));
  return [...all.values()].flatMap((one) => [...wrongCells(one), ...wrongKeys(one), ...wrongReferences(one, all)]);
}

function read({ dialect, tableSchema }: TableMetadata, text: string): string[][] {
  const [header = [], ...rows]: string[][] = parse(text, {
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineTerminators,
    bom: true,
  });
  const expected = tableSchema.columns.map(({ titles }) => titles[0]);
  if (header.join() !== expected.join()) throw new Error(`The header is ${header}, not ${expected}.`);
  return rows;
}

function* wrongCells({ table, rows }: Read): Iterable<string> {
  for (const row of rows) {
    for (const [place, column] of table.tableSchema.columns.entries()) {
      const text = row[place] ?? '';
      if (text === '' && column.required) yield `${table.url} ${column.name} is empty`;
      const parts = text === '' ? [] : column.separator === undefined ? [text] : text.split(column.separator);
      for (const part of parts) if (!isOf(column, part)) yield `${table.url} ${column.name} is "${part}"`;
    }
  }
}

function isOf({ datatype }: Column, text: string): boolean {
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
  const plain = typeof format === 'object' ? text.replace(format.decimalChar, '.') : text;
  if (typeof format === 'string' && !new RegExp(format, 'u').test(text)) return false;
  return WRITTEN[base]?.test(plain) ?? false;
}

const valuesOf = ({ table }: Read, names: readonly string[], row: readonly string[]): string =>
  JSON.stringify(names.map((name) => row[table.tableSchema.columns.findIndex((column) => column.name === name)]));

function* wrongKeys(one: Read): Iterable<string> {
  const { table, rows } = one;
  const keys = new Set(rows.map((row) => valuesOf(one, table.tableSchema.primaryKey, row)));
  if (keys.size < rows.length) yield `${table.url} has ${rows.length} rows and ${keys.size} keys`;
}

function* wrongReferences(one: Read, all: ReadonlyMap<string, Read>): Iterable<string> {
  for (const { columnReference, reference } of one.table.tableSchema.foreignKeys) {
    const other = all.get(reference.resource);
    if (other === undefined) yield `${one.table.url} refers to ${reference.resource}, which is not there`;
    const there = new Set(other?.rows.map((row) => valuesOf(other, reference.columnReference, row)));
    const values = new Set(one.rows.map((row) => valuesOf(one, columnReference, row)));
    for (const value of values) {
      if (value !== '[""]' && !there.has(value)) yield `${one.table.url} ${columnReference} refers to ${value}`;
    }
  }
}
