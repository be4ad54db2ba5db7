const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** Counts the records of a file while it passes by. */
export interface RowCount {
  add(part: Uint8Array): void;
  /** The records without a header; null for a form whose records cannot be seen in passing. */
  count(): number | null;
}

/** A counter for a form: lines of NDJSON, records of CSV, where a line end within quotes is none. */
export function countRows(form: string): RowCount {
  let lines = 0;
  let isQuoted = false;
  let last = NEWLINE;
  const isCounted = form === 'csv' || form === 'ndjson';
  return {
    add(part) {
      if (!isCounted) return;
      for (const byte of part) {
        if (byte === QUOTE && form === 'csv') isQuoted = !isQuoted;
        else if (byte === NEWLINE && !isQuoted) lines += 1;
        last = byte;
      }
    },
    count() {
      if (!isCounted) return null;
      const all = lines + (last === NEWLINE ? 0 : 1);
      return form === 'csv' ? Math.max(0, all - 1) : all;
    },
  };
}
