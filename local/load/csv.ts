import { type CsvError, parse } from 'csv-parse/sync';
import type { Problems } from './problems.ts';

/** One record of a file, with the line that it begins on, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** The records that could be read, the header first; not complete when some of the file could not be. */
export interface CsvText {
  records: CsvRecord[];
  complete: boolean;
}

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Reads RFC 4180 in UTF-8 with lines that end in LF. What is no UTF-8, a byte order mark, a CR and a broken quote are told
 * with their line; nothing is guessed.
 */
export function readCsv(bytes: Uint8Array, file: string, problems: Problems): CsvText {
  const text = decode(bytes, file, problems);
  if (text === null) return { records: [], complete: false };
  const records: CsvRecord[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (cells: string[], context) => {
        records.push({ line: lastLine + 1, cells });
        lastLine = context.lines;
        return null;
      },
    });
    return { records, complete: true };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    problems.line(file, lastLine + 1, QUOTE_FAULTS[error.code] ?? `no CSV (${error.code})`);
    return { records, complete: false };
  }
}

const QUOTE_FAULTS: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'a quote inside a cell that does not begin with one; the rest of the file was not read',
  CSV_INVALID_CLOSING_QUOTE: 'text after a closing quote; the rest of the file was not read',
  CSV_QUOTE_NOT_CLOSED: 'a quote opens here and never closes; the rest of the file was not read',
};

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

function decode(bytes: Uint8Array, file: string, problems: Problems): string | null {
  if (BYTE_ORDER_MARK.every((byte, place) => bytes[place] === byte)) {
    problems.line(file, 1, 'begins with a byte order mark; save it as UTF-8 without one');
    return null;
  }
  const lines: string[] = [];
  let readable = true;
  for (const [index, line] of splitLines(bytes).entries()) {
    // One decoder for each line, so that every line that cannot be read is named: a line end is never part of a character.
    const text = decodeLine(line);
    if (text === null) problems.line(file, index + 1, 'not UTF-8');
    if (text?.endsWith('\r') === true) problems.line(file, index + 1, 'ends in CR LF; LF alone is expected');
    if (text === null || text.endsWith('\r')) readable = false;
    lines.push(text ?? '');
  }
  return readable ? lines.join('\n') : null;
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  lines.push(bytes.subarray(start));
  return lines;
}

function decodeLine(line: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return null;
  }
}
