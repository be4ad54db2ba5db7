import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import type { ColumnHead, ColumnType, Value } from './column.ts';
import type { Form } from './form.ts';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];
type Element = Schema[number];

/** Digits of a decimal, and of them behind the point: each answer has 18 and 6, and sums of answers have room. */
const [PRECISION, SCALE] = [38, 6];
/** How many cells and how much text a group of rows has at most: what is held at once. */
const MOST_CELLS = 500_000;
const MOST_TEXT = 16_000_000;
const DECIMAL = /^(-?)(\d{1,32})(?:\.(\d{1,6}))?$/;
const MS_OF_DAY = 86_400_000;

/**
 * Parquet: groups of rows, compressed by Snappy. DAY is a DATE, INSTANT a TIMESTAMP in UTC of milliseconds, INTEGER has 64 bits, DECIMAL is
 * exact (38 digits, 6 of them behind the point), LIST a list of strings, and everything else a string.
 * Throws where a value is not of its column's type, naming the column.
 */
export const parquet: Form = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  open({ name, columns }, sink) {
    const writer = new ByteWriter();
    const file = new ParquetWriter({
      writer,
      schema: [{ name: 'row', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      createdBy: 'flexible-work-registry',
    });
    const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns.length)));
    let held: unknown[][] = columns.map(() => []);
    let [rows, text] = [0, 0];
    const drain = async (): Promise<void> => {
      const bytes = writer.getBytes().slice();
      writer.index = 0;
      if (bytes.length > 0) await sink.write(bytes);
    };
    const flush = async (): Promise<void> => {
      const data = held;
      held = columns.map(() => []);
      [rows, text] = [0, 0];
      await file.write({
        columnData: columns.map((column, place) => ({ name: column.name, data: data[place] ?? [] })),
        rowGroupSize: most,
      });
      await drain();
    };
    return {
      async add(batch) {
        for (const row of batch) {
          for (const [place, column] of columns.entries()) {
            const value = row[place] ?? null;
            held[place]?.push(physical(value, column, name));
            if (typeof value === 'string') text += value.length;
          }
          rows += 1;
          if (rows === most || text >= MOST_TEXT) await flush();
        }
      },
      async end() {
        if (rows > 0) await flush();
        await file.finish();
        await drain();
      },
    };
  },
};

const STRING = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

function elementsOf({ name, type }: ColumnHead): Element[] {
  if (type !== 'LIST') return [{ name, repetition_type: 'OPTIONAL', ...scalarOf(type) }];
  const list = { converted_type: 'LIST', logical_type: { type: 'LIST' } } as const;
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, ...list },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...STRING },
  ];
}

function scalarOf(type: ColumnType): Omit<Element, 'name'> {
  switch (type) {
    case 'INTEGER':
      return { type: 'INT64' };
    case 'BOOLEAN':
      return { type: 'BOOLEAN' };
    case 'DAY':
      return { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } };
    case 'INSTANT': {
      const logical = { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } as const;
      return { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', logical_type: logical };
    }
    case 'DECIMAL': {
      const digits = { precision: PRECISION, scale: SCALE };
      const logical = { type: 'DECIMAL', ...digits } as const;
      return {
        type: 'FIXED_LEN_BYTE_ARRAY',
        type_length: 16,
        converted_type: 'DECIMAL',
        ...digits,
        logical_type: logical,
      };
    }
    default:
      return STRING;
  }
}

function physical(value: Value, { name, type }: ColumnHead, table: string): unknown {
  if (value === null) return null;
  const wrong = () => new Error(`${table}.parquet, column ${name}: ${JSON.stringify(value)} is no ${type}.`);
  switch (type) {
    case 'BOOLEAN':
      if (typeof value !== 'boolean') throw wrong();
      return value;
    case 'LIST':
      if (typeof value !== 'object') throw wrong();
      return value;
    case 'INTEGER':
      if (!/^-?\d{1,18}$/.test(String(value))) throw wrong();
      return BigInt(String(value));
    case 'DAY':
    case 'INSTANT': {
      const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
      if (Number.isNaN(at)) throw wrong();
      return type === 'DAY' ? Math.floor(at / MS_OF_DAY) : BigInt(at);
    }
    case 'DECIMAL': {
      const [, sign = '', whole = '', fraction = ''] = DECIMAL.exec(String(value)) ?? [];
      if (whole === '') throw wrong();
      return BigInt(`${sign}${whole}${fraction.padEnd(SCALE, '0')}`);
    }
    default:
      if (typeof value !== 'string') throw wrong();
      return value;
  }
}
