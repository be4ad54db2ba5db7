import type { FileRow } from './importRows.ts';

/** The registry's limit of a body in bytes, with room for what is around the rows. */
const MOST_BYTES = 900_000;

/** Cuts rows into calls of at most so many, always the same for the same rows. */
export function cutIntoCalls(rows: readonly FileRow[], mostRows: number): FileRow[][] {
  const calls: FileRow[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const bytes = bytesOf(JSON.stringify(row.input)) + 1;
    const last = calls.at(-1);
    if (last === undefined || last.length >= mostRows || size + bytes > MOST_BYTES) {
      calls.push([row]);
      size = bytes;
    } else {
      last.push(row);
      size += bytes;
    }
  }
  return calls;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
