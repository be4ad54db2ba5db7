import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnswerCell, readPeriodCell } from '#cli/importCells.ts';
import { columnLetters, readRows } from '#cli/importRows.ts';
import { readSheet } from '#cli/sheet.ts';
import type { Cell } from '#cli/sheetRows.ts';
import { tell } from '#cli/words/tell.ts';
import type { ValueType } from '#domain/reportForm.ts';
import { workbook } from './workbook.ts';

const FORM = {
  formId: 'form',
  indicators: [
    { code: 'total', valueType: 'INTEGER', required: true },
    { code: 'rate', valueType: 'NUMBER', required: false },
    { code: 'saved', valueType: 'MONEY', required: false },
    { code: 'office', valueType: 'BOOLEAN', required: false },
    { code: 'days', valueType: 'MULTI_CHOICE', required: false },
    { code: 'note', valueType: 'TEXT', required: false },
  ],
} as const;
const rows = async (text: string | Buffer) => readRows(await readSheet(Buffer.from(text)), FORM);
const cell = (text: string, kind: Cell['kind'] = 'TEXT'): Cell => ({ kind, text });
const answer = (valueType: ValueType, given: Cell) => {
  const read = readAnswerCell({ code: 'x', valueType }, given);
  return 'fault' in read
    ? tell('en', read.fault)
    : (read.value.number ?? read.value.boolean ?? read.value.choices ?? read.value.text);
};

describe('a CSV file', () => {
  it('is read the same with commas or semicolons, with or without a byte order mark, with either end of line', async () => {
    const lines = [
      'agency,period,total,days,note',
      '32.72-a,2026-01,5,MON;TUE,"baik; sekali"',
      '',
      '32.72-b,2026-01,6,,',
    ];
    const comma = await rows(lines.join('\n'));
    expect(comma).toMatchObject({ cells: [], isHeaderWrong: false });
    expect(comma.rows).toEqual([
      {
        row: 2,
        input: {
          agency: '32.72-a',
          period: '2026-01',
          values: [
            { indicator: 'total', number: '5' },
            { indicator: 'days', choices: ['MON', 'TUE'] },
            { indicator: 'note', text: 'baik; sekali' },
          ],
        },
      },
      { row: 4, input: { agency: '32.72-b', period: '2026-01', values: [{ indicator: 'total', number: '6' }] } },
    ]);
    const semicolon = [
      'agency;period;total;days;note',
      '32.72-a;2026-01;5;MON,TUE;"baik; sekali"',
      '',
      '32.72-b;2026-01;6;;',
    ];
    expect(await rows(`\uFEFF${semicolon.join('\r\n')}`)).toEqual(comma);
  });

  it('is refused as a whole when it is no text in UTF-8, or a quote is broken, with the line', async () => {
    await expect(rows(Buffer.from([0x61, 0xe9, 0x0a]))).rejects.toThrow('CSV UTF-8');
    await expect(rows(Buffer.from('\uFEFFagency', 'utf16le'))).rejects.toThrow('UTF-16');
    await expect(rows('agency,period\n32.72-a,"2026-01\n')).rejects.toThrow('Line 2');
  });
});

describe('the header', () => {
  it('is told every unknown, doubled and missing column at once, with its place', async () => {
    const read = await rows('agency,totl,rate,rate\n32.72-a,1,2,3\n');
    expect(read).toMatchObject({ isHeaderWrong: true, rows: [] });
    expect(read.cells.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [1, 'B', 'totl', 'UNKNOWN_COLUMN'],
      [1, 'D', 'rate', 'DOUBLED_COLUMN'],
      [1, 'period', '', 'MISSING_COLUMN'],
      [1, 'total', '', 'MISSING_COLUMN'],
    ]);
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('a cell', () => {
  it('is a number with a point, and refused where it is ambiguous, with what may be meant', () => {
    expect(['1250', '-3', '37.5'].map((text) => answer('NUMBER', cell(text)))).toEqual(['1250', '-3', '37.5']);
    expect(answer('NUMBER', cell('1.234,5'))).toContain('perhaps 1234.5');
    expect(answer('NUMBER', cell('37,5'))).toContain('perhaps 37.5');
    expect(answer('MONEY', cell('1.500'))).toContain('write 1500');
    expect(answer('MONEY', cell('1.250.000'))).toContain('perhaps 1250000');
    expect(answer('MONEY', cell('1 250 000'))).toContain('perhaps 1250000');
    expect(answer('NUMBER', cell('98.250'))).toBe('98.250');
    expect(answer('INTEGER', cell('banyak'))).toContain('write a number');
  });

  it('of a spreadsheet is the number that it shows', () => {
    const stored = (text: string) => answer('NUMBER', cell(text, 'NUMBER'));
    expect([stored('1.1000000000000001'), stored('0.30000000000000004'), stored('1E3')]).toEqual([
      '1.1',
      '0.3',
      '1000',
    ]);
    expect(stored('33.333333333333336')).toContain('round it');
    expect(answer('MONEY', cell('12345678901234568', 'NUMBER'))).toContain('15 digits');
    expect(answer('INTEGER', cell('2026-04-01', 'DATE'))).toContain('made a date of it');
  });

  it('is true or false in both languages, as a digit, and as spreadsheets have it', () => {
    const read = (text: string, kind?: Cell['kind']) => answer('BOOLEAN', cell(text, kind));
    expect(['true', 'Ya', '1', 'FALSE', 'tidak', '0'].map((text) => read(text))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([read('true', 'BOOLEAN'), read('0', 'NUMBER')]).toEqual([true, false]);
    expect(read('mungkin')).toContain('ya or tidak');
  });

  it('that was a period before a spreadsheet made a date of it is noticed, with how to mend it', () => {
    for (const given of [
      cell('2026-04-01', 'DATE'),
      ...['Apr-26', '01/04/2026', '4/1/26', 'April 2026'].map((text) => cell(text)),
    ]) {
      const read = readPeriodCell(given);
      expect(read).toMatchObject({ perhaps: '2026-04' });
      expect('fault' in read && tell('en', read.fault)).toContain('write 2026-04');
    }
    for (const text of ['2026-04', '2026-Q2', 'kapan']) expect(readPeriodCell(cell(text))).toEqual({ value: text });
  });
});

describe('rows', () => {
  it('for the same agency and period are each told, wherever in the file they stand', async () => {
    const { cells } = await rows('agency,period,total\n32.72-a,2026-01,1\n32.72-b,2026-01,1\n32.72-a,2026-01,2\n');
    expect(cells.map(({ row, code, reason }) => [row, code, tell('en', reason)])).toEqual([
      [2, 'DOUBLED_ROW', 'the same agency and period stand in row 4'],
      [4, 'DOUBLED_ROW', 'the same agency and period stand in row 2'],
    ]);
  });
});

describe('a workbook', () => {
  it('is read by its first sheet: numbers as shown, periods and keys that it broke told by row', async () => {
    const read = await rows(
      await workbook([
        [],
        ['agency', 'period', 'total', 'rate', 'office', 'note'],
        ['32.72-a', '2026-01', 5, 1.1, true, 'baik'],
        [],
        ['32.72-b', new Date(Date.UTC(2026, 3, 1)), 6, null, 'ya', null],
        [32.72, '2026-01', 8, null, null, null],
      ]),
    );
    expect(read.rows.map(({ row, input }) => [row, input.values.length])).toEqual([
      [3, 4],
      [5, 2],
      [6, 1],
    ]);
    expect(read.rows[0]?.input.values).toEqual([
      { indicator: 'total', number: '5' },
      { indicator: 'rate', number: '1.1' },
      { indicator: 'office', boolean: true },
      { indicator: 'note', text: 'baik' },
    ]);
    expect(read.rows[2]?.input.values).toEqual([{ indicator: 'total', number: '8' }]);
    expect(read.cells.map(({ row, column }) => `${row} ${column}`)).toEqual(['5 period', '6 agency']);
  });

  it('has the values of its formulas, and one that failed is a bad cell', async () => {
    const read = await rows(readFileSync(new URL('./fixtures/formulas.xlsx', import.meta.url)));
    expect(read.rows[0]?.input.values).toEqual([{ indicator: 'total', number: '8' }]);
    expect(read.cells).toEqual([expect.objectContaining({ row: 2, column: 'rate', value: '#DIV/0!' })]);
  });

  it('that is broken, or of the old kind, is refused with what to do', async () => {
    await expect(rows(Buffer.from('PK\u0003\u0004nothing'))).rejects.toThrow('save it as .xlsx');
    await expect(rows(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).rejects.toThrow('.xls');
  });
});
