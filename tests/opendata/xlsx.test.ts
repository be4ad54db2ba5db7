import { read } from '@e965/xlsx';
import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { column } from '#opendata/column.ts';
import { MOST_ROWS, xlsx } from '#opendata/xlsx.ts';
import { CUT, LONGEST_CELL } from '#opendata/xlsxText.ts';
import { NOTHING, tableHead, written } from '../support/openFiles.ts';
import { anyText, EVERY_TYPE, HARD_ROWS } from '../support/openRows.ts';

const one = (type: 'TEXT' | 'CODE' | 'DECIMAL' | 'INTEGER' | 'DAY') => [column('one', type, NOTHING, () => null)];

/** The rows of both sheets as `read-excel-file` finds them. */
async function sheets(bytes: Buffer) {
  const [data, dictionary] = await readXlsx(bytes, { trim: false });
  return { data: data?.data ?? [], dictionary: dictionary?.data ?? [] };
}

test('codes, days, instants, money past 2^53, formulas, lists and nothing are found as they were', async () => {
  const { data } = await sheets(await written(xlsx, tableHead(EVERY_TYPE), [HARD_ROWS]));
  expect(data).toEqual([
    EVERY_TYPE.map(({ name }) => name),
    [
      '11.10',
      '=1+1',
      '9007199254740991',
      '9007199254740993.25',
      true,
      new Date('2026-04-16'),
      '2026-04-16T23:59:59.999Z',
      'https://example.go.id/?a=1&b=2',
      'MON;FRI',
    ],
    [
      '32',
      '"quoted", and\na line\tend\r\n',
      -3,
      -0.000001,
      false,
      '1899-12-31',
      '1969-12-31T23:59:59.001Z',
      null,
      null,
    ],
    [
      '00.01',
      '😀 _x0041_ _x0041\u0001\ufffe',
      0,
      123456789.5,
      null,
      new Date('1900-03-01'),
      '2026-01-01T00:00:00.000Z',
      '-',
      '=a',
    ],
    Array(9).fill(null),
    [null, 'null', null, 1_000_000_000_000, null, new Date('9999-12-31'), null, null, null],
  ]);
});

test('what is no day of the calendar stays the text that it is', async () => {
  const days = ['2026-02-30', '2027-02-29', '2026-13-01', '2028-02-29'];
  const { data } = await sheets(await written(xlsx, tableHead(one('DAY')), [days.map((day) => [day])]));
  expect(data.slice(1).flat()).toEqual([...days.slice(0, 3), new Date('2028-02-29')]);
});

test('another reader finds the same kinds of cells, shows days as days, and finds no formula', async () => {
  const book = read(await written(xlsx, tableHead(EVERY_TYPE), [HARD_ROWS]), { cellNF: true, cellFormula: true });
  const data = book.Sheets.data ?? {};
  const cells = Object.entries(data).filter(([at]) => !at.startsWith('!'));
  expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
  const kinds = ['A2', 'B2', 'C2', 'D2', 'E2', 'F2', 'G2', 'I2', 'C3', 'D3', 'F3', 'F4', 'D6', 'F6'];
  expect(Object.fromEntries(kinds.map((at) => [at, `${data[at].t} ${data[at].w ?? data[at].v}`]))).toEqual({
    A2: 's 11.10',
    B2: 's =1+1',
    C2: 's 9007199254740991',
    D2: 's 9007199254740993.25',
    E2: 'b TRUE',
    F2: 'n 2026-04-16',
    G2: 's 2026-04-16T23:59:59.999Z',
    I2: 's MON;FRI',
    C3: 'n -3',
    D3: 'n -0.000001',
    F3: 's 1899-12-31',
    F4: 'n 1900-03-01',
    D6: 'n 1000000000000',
    F6: 'n 9999-12-31',
  });
});

test('any text is read back as it is, even half a pair of surrogates', async () => {
  const rows = fc.array(
    anyText.filter((text) => text !== ''),
    { minLength: 1, maxLength: 50 },
  );
  await fc.assert(
    fc.asyncProperty(rows, async (texts) => {
      const { data } = await sheets(
        await written(xlsx, tableHead(one('TEXT')), [[...texts, 'end'].map((text) => [text])]),
      );
      expect(data.slice(1).map(([text]) => text)).toEqual([...texts, 'end']);
    }),
    { numRuns: 60 },
  );
});

test('any decimal is a number that is the same, or else its text', async () => {
  const decimal = fc.stringMatching(/^-?\d{1,18}(?:\.\d{1,6})?$/);
  await fc.assert(
    fc.asyncProperty(fc.array(decimal, { minLength: 1 }), async (decimals) => {
      const { data } = await sheets(await written(xlsx, tableHead(one('DECIMAL')), [decimals.map((text) => [text])]));
      for (const [place, text] of decimals.entries()) {
        const cell = data[place + 1]?.[0];
        if (typeof cell === 'number') expect(exact(Number(cell.toPrecision(15)))).toBe(units(text));
        else expect(cell).toBe(text);
        if (text.replace(/[-.]/g, '').length <= 15) expect(cell).toBeTypeOf('number');
      }
    }),
    { numRuns: 60 },
  );
});

/** Millionths of a decimal and of a number. */
const units = (decimal: string): bigint => {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
};
const exact = (number: number): bigint => {
  const [digits = '', exponent = '0'] = number.toExponential(14).split('e');
  const shift = BigInt(Number(exponent) - 14 + 6);
  const whole = BigInt(digits.replace('.', ''));
  return shift >= 0n ? whole * 10n ** shift : whole / 10n ** -shift;
};

test('the second sheet says what each column means', async () => {
  const columns = [
    column('persons', 'INTEGER', { id: 'Orang', en: 'Persons' }, () => null, { unit: 'persons' }),
    column('kind', 'TEXT', { id: 'Jenis', en: 'Kind' }, () => null, { choices: ['A', '=B'] }),
  ];
  const { dictionary } = await sheets(await written(xlsx, tableHead(columns), []));
  expect(dictionary).toEqual([
    ['kolom / column', 'jenis / type', 'arti', 'meaning', 'satuan / unit', 'pilihan / choices'],
    ['persons', 'INTEGER', 'Orang', 'Persons', 'persons', null],
    ['kind', 'TEXT', 'Jenis', 'Kind', null, 'A, =B'],
    [null, null, null, null, null, null],
    ['things', null, 'Hal-hal. Satu baris, satu hal', 'Things. One row is one thing', null, null],
  ]);
});

test('a table of more rows than a workbook holds has the first of them and a note of where all are', async () => {
  const rows = Array.from({ length: MOST_ROWS + 2 }, (_, n) => [n]);
  const exactly = await sheets(await written(xlsx, tableHead(one('INTEGER')), [rows.slice(0, MOST_ROWS)]));
  expect(exactly.dictionary).toHaveLength(4);
  expect(exactly.data).toHaveLength(MOST_ROWS + 1);
  const { data, dictionary } = await sheets(
    await written(xlsx, tableHead(one('INTEGER')), [rows.slice(0, 60_000), rows.slice(60_000)]),
  );
  expect(data).toEqual([['one'], ...rows.slice(0, MOST_ROWS)]);
  expect(dictionary.at(-1)).toEqual([
    'PERHATIAN / NOTE',
    null,
    'Tabel ini mempunyai 100002 baris; lembar "data" memuat 100000 baris pertama. Semuanya ada dalam things.csv dan things.parquet.',
    'This table has 100002 rows; the sheet "data" holds the first 100000. All of them are in things.csv and things.parquet.',
    null,
    null,
  ]);
});

test('a text longer than a cell ends in a mark that the second sheet explains', async () => {
  const fits = 'a'.repeat(LONGEST_CELL);
  const { data, dictionary } = await sheets(
    await written(xlsx, tableHead(one('TEXT')), [[[fits], [`${fits}b`], [`a${'😀'.repeat(20_000)}`]]]),
  );
  const [whole, cut, pairs] = data.slice(1).map(([text]) => String(text));
  expect(whole).toBe(fits);
  expect(cut).toBe(fits.slice(0, LONGEST_CELL - CUT.length) + CUT);
  expect(pairs?.isWellFormed()).toBe(true);
  expect(dictionary.at(-1)?.[3]).toMatch(/^2 cells hold a text longer than Excel can hold/);
});

test('the same rows are the same bytes, and none of them tells the hour', async () => {
  const make = () => written(xlsx, tableHead(EVERY_TYPE), [HARD_ROWS]);
  const first = await make();
  vi.stubEnv('TZ', 'America/Los_Angeles');
  try {
    expect(first.equals(await make())).toBe(true);
  } finally {
    vi.unstubAllEnvs();
  }
  expect([...first.subarray(10, 14)], 'noon on 1980-01-01').toEqual([0, 0x60, 0x21, 0]);
});
