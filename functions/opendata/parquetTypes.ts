import type { ParquetWriter } from 'hyparquet-writer';
import { millionths } from '#domain/exactSum.ts';
import type { ColumnHead, ColumnType, Value } from './column.ts';

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const DECIMAL = /^-?\d{1,32}(?:\.\d{1,6})?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MILLIS = 86_400_000;
const UTF8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

/** The columns as Parquet names their types; the first element is the row itself. */
export const parquetSchema = (columns: readonly ColumnHead[]): Element[] => [
  { name: 'row', num_children: columns.length },
  ...columns.flatMap(elements),
];

function elements({ name, type }: ColumnHead): Element[] {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'LIST':
      return [
        { ...optional, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', ...UTF8 },
      ];
    case 'INTEGER':
      return [{ ...optional, type: 'INT64' }];
    case 'DECIMAL':
      return [
        {
          ...optional,
          type: 'FIXED_LEN_BYTE_ARRAY',
          type_length: 16,
          converted_type: 'DECIMAL',
          logical_type: { type: 'DECIMAL', precision: 38, scale: 6 },
          precision: 38,
          scale: 6,
        },
      ];
    case 'BOOLEAN':
      return [{ ...optional, type: 'BOOLEAN' }];
    case 'DAY':
      return [{ ...optional, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }];
    case 'INSTANT':
      return [
        {
          ...optional,
          type: 'INT64',
          converted_type: 'TIMESTAMP_MILLIS',
          logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
        },
      ];
    case 'CODE':
    case 'TEXT':
    case 'URL':
      return [{ ...optional, ...UTF8 }];
  }
}

/** A value as the writer takes it for its column. Throws where it is none of the column's type, since Parquet would change it. */
export function parquetValue(
  value: Value,
  { name, type }: ColumnHead,
  table: string,
): string | number | bigint | boolean | readonly string[] | null {
  if (value === null) return null;
  const converted = convert(value, type);
  if (converted === null) throw new Error(`${table}.${name}: ${JSON.stringify(value)} is no ${type}.`);
  return converted;
}

function convert(value: Exclude<Value, null>, type: ColumnType) {
  switch (type) {
    case 'LIST':
      return typeof value === 'object' ? value : null;
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : null;
    case 'INTEGER':
      return Number.isSafeInteger(value) ? BigInt(Number(value)) : null;
    case 'DECIMAL':
      return DECIMAL.test(String(value)) ? millionths(String(value)) : null;
    case 'DAY':
      return typeof value === 'string' && DAY.test(value) ? dayNumber(value) : null;
    case 'INSTANT':
      return typeof value === 'string' ? instantMillis(value) : null;
    case 'CODE':
    case 'TEXT':
    case 'URL':
      return typeof value === 'string' ? value : null;
  }
}

/** Days since 1970-01-01; null where the calendar has no such day. */
function dayNumber(day: string): number | null {
  const millis = Date.parse(day);
  return isoOf(millis).startsWith(day) ? millis / DAY_MILLIS : null;
}

/** Milliseconds since 1970; null where the text is no instant to the millisecond in UTC. */
function instantMillis(instant: string): bigint | null {
  const millis = Date.parse(instant);
  return isoOf(millis) === instant ? BigInt(millis) : null;
}

const isoOf = (millis: number): string => (Number.isNaN(millis) ? 'none' : new Date(millis).toISOString());
