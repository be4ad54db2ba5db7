import { gzipSync } from 'fflate';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Form, Sink, TableHead } from './form.ts';
import { LICENCE } from './licence.ts';
import { parquetSchema, parquetValue } from './parquetTypes.ts';
import type { Row } from './table.ts';

/** How many rows are held and written as one group at most. */
export const GROUP_ROWS = 10_000;
/** How long the texts of a group are, in UTF-16 units, when it is written with fewer rows: answers may be long, and memory is not. */
export const GROUP_TEXT = 8_000_000;

/**
 * Parquet with types: days are DATE, instants TIMESTAMP in UTC, exact decimals DECIMAL(38,6), lists LIST of texts. A column may be null in
 * any row. What the columns mean stands in the file's metadata, since the format has no comments of columns.
 */
export const parquet: Form = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  open(table, sink) {
    const { columns } = table;
    const file = new ParquetWriter({
      writer: sinkWriter(sink),
      schema: parquetSchema(columns),
      codec: 'GZIP',
      // Smaller than the library's Snappy at the same cost; of a library of one exact version, so that another Node makes no other bytes.
      compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 4, mtime: 0 }) },
      kvMetadata: metadata(table),
      createdBy: 'flexwork-registry',
    });
    let held: Row[] = [];
    let text = 0;
    const writeGroup = async (): Promise<void> => {
      const rows = held;
      held = [];
      text = 0;
      await file.write({
        columnData: columns.map((column, place) => ({
          name: column.name,
          data: rows.map((row) => parquetValue(row[place] ?? null, column, table.name)),
        })),
        rowGroupSize: GROUP_ROWS,
      });
    };
    return {
      async add(rows) {
        for (const row of rows) {
          held.push(row);
          text += textOf(row);
          if (held.length === GROUP_ROWS || text >= GROUP_TEXT) await writeGroup();
        }
      },
      async end() {
        if (held.length > 0) await writeGroup();
        await file.finish();
      },
    };
  },
};

/** How long the texts of a row are. */
function textOf(row: Row): number {
  let length = 0;
  for (const value of row) {
    if (typeof value === 'string') length += value.length;
    else if (value !== null && typeof value === 'object') for (const one of value) length += one.length;
  }
  return length;
}

/** What the file says of itself. */
function metadata({ name, title, words, licence, columns }: TableHead): { key: string; value: string }[] {
  const told = columns.map(({ name, type, words, unit, choices }) => ({ name, type, ...words, unit, choices }));
  const entries = { table: name, title, words, licence: licence === 'ODBL' ? LICENCE.regions : LICENCE.facts };
  return Object.entries({ ...entries, columns: told }).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }));
}

/** The library's buffer, emptied into the sink after each group of rows. */
function sinkWriter(sink: Sink): ByteWriter & { flush(): Promise<void> } {
  const bytes = new ByteWriter();
  const flush = async (): Promise<void> => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    if (written.length > 0) await sink.write(written);
  };
  return Object.assign(bytes, { flush, finish: flush });
}
