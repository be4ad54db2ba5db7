import { type Column, csvHeader, csvLine, ndjsonLine } from './column.ts';

/** The largest file that is made in memory, in bytes. */
export const LARGEST_FILE = 128 * 1024 * 1024;

/** A table as files, in the order in which they are put. */
export interface TableFiles {
  rows: number;
  csv: Uint8Array;
  ndjson: Uint8Array;
}

/**
 * Both files of a table, from records that come batch by batch; no more than one batch is held beside the bytes. Throws where a file would be
 * larger than `largest`.
 */
export async function tableFiles<T>(
  name: string,
  columns: readonly Column<T>[],
  batches: AsyncIterable<readonly T[]> | Iterable<readonly T[]>,
  largest = LARGEST_FILE,
): Promise<TableFiles> {
  let rows = 0;
  const csv = bytes(`${name}.csv`, largest);
  const ndjson = bytes(`${name}.ndjson`, largest);
  csv.add(csvHeader(columns));
  for await (const records of batches) {
    rows += records.length;
    csv.add(records.map((record) => csvLine(columns, record)).join(''));
    ndjson.add(records.map((record) => ndjsonLine(columns, record)).join(''));
  }
  return { rows, csv: csv.whole(), ndjson: ndjson.whole() };
}

function bytes(name: string, largest: number) {
  const parts: Buffer[] = [];
  let size = 0;
  return {
    add(text: string): void {
      const part = Buffer.from(text);
      size += part.length;
      if (size > largest) throw new Error(`${name} has more than ${largest} bytes: it is to be put in parts.`);
      parts.push(part);
    },
    whole: (): Uint8Array => Buffer.concat(parts),
  };
}
