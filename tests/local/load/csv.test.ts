import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#local/load/csv.ts';
import { Problems } from '#local/load/problems.ts';

function read(bytes: Uint8Array | string) {
  const problems = new Problems();
  const csv = readCsv(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, 'a.csv', problems);
  return { ...csv, problems: problems.list() };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('reading CSV', () => {
  it('gives back every cell that was written by RFC 4180, with the line on which its record begins', () => {
    // A CR is refused wherever it stands at the end of a line, so it is left out here.
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => `${row.map(quoted).join()}\n`).join('');
        const { complete, problems, records } = read(text);
        expect(problems).toEqual([]);
        expect(complete).toBe(true);
        expect(records.map(({ cells }) => cells)).toEqual(rows);
        let line = 1;
        for (const [place, row] of rows.entries()) {
          expect(records[place]?.line).toBe(line);
          line += 1 + row.join('').split('\n').length - 1;
        }
      }),
    );
  });

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { complete, problems } = read(bytes);
        expect(complete).toBe(problems.length === 0);
      }),
    );
  });

  it('names every line that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('a\nb\xff\nc\n', 'latin1'), Buffer.from('d\xc3\n', 'latin1')]);
    expect(read(bytes).problems).toEqual(['a.csv:2: not UTF-8', 'a.csv:4: not UTF-8']);
  });

  it('refuses a byte order mark and lines that end in CR LF', () => {
    expect(read('\ufeffa\n').problems).toEqual([
      'a.csv:1: begins with a byte order mark; save it as UTF-8 without one',
    ]);
    expect(read('a\r\nb\nc\r\n').problems).toEqual([
      'a.csv:1: ends in CR LF; LF alone is expected',
      'a.csv:3: ends in CR LF; LF alone is expected',
    ]);
  });

  it('names the line on which a record with a broken quote begins, and keeps what stands before', () => {
    const rest = 'the rest of the file was not read';
    expect(read('a\n"b\nc"\n"d\ne\n')).toEqual({
      complete: false,
      problems: [`a.csv:4: a quote opens here and never closes; ${rest}`],
      records: [
        { line: 1, cells: ['a'] },
        { line: 2, cells: ['b\nc'] },
      ],
    });
    expect(read('a\nb"c\n').problems).toEqual([`a.csv:2: a quote inside a cell that does not begin with one; ${rest}`]);
    expect(read('a\n"b"c\n').problems).toEqual([`a.csv:2: text after a closing quote; ${rest}`]);
  });
});
