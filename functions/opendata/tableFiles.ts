import { csvHeader, csvLine } from './csv.ts';
import { ndjsonLine } from './ndjson.ts';
import { EVERYTHING, type OpenTable } from './table.ts';

/** The largest file that is made in memory, in bytes. */
export const LARGEST_FILE = 128 * 1024 * 1024;

/** A table as files, in the order in which they are put. */
export interface TableFiles {
  rows: number;
  csv: Uint8Array;
  ndjson: Uint8Array;
}

/**
 * Both files of a table, from rows that come batch by batch; no more than one batch is held beside the bytes. Throws where a file would be
 * larger than `largest`.
 */
export async function tableFiles(
  { name, columns, batches }: Pick<OpenTable, 'name' | 'columns' | 'batches'>,
  largest = LARGEST_FILE,
): Promise<TableFiles> {
  let rows = 0;
  const csv = bytes(`${name}.csv`, largest);
  const ndjson = bytes(`${name}.ndjson`, largest);
  csv.add(csvHeader(columns));
  for await (const batch of batches(EVERYTHING)) {
    rows += batch.length;
    csv.add(batch.map((row) => csvLine(columns, row)).join(''));
    ndjson.add(batch.map((row) => ndjsonLine(columns, row)).join(''));
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
