import { describe, expect, it } from 'vitest';
import { citationOf } from '#portal/words/citation.ts';
import { dayOfInstant, dayText, periodText } from '#portal/words/day.ts';
import { isSought, ordered, orderName, orderOf, type Standing } from '#portal/words/standing.ts';
import { tongueOf } from '#portal/words/tongue.ts';
import { barsOf, twoYearsBefore } from '#portal/words/trend.ts';

const row = (code: string, name: string, over: Partial<Standing> = {}): Standing => ({
  ...{ code, name, look: 'UNRECORDED', since: null, basis: '', province: 'Jawa Barat' },
  ...over,
});
const ROWS = [
  row('32.02', 'Kabupaten Sukabumi', { look: 'DISCUSSED', since: '2020-03-16' }),
  row('32.72', 'Kota Sukabumi'),
  row('32.76', 'Kota Depok', { look: 'IMPLEMENTED', since: '2019-08-12' }),
];
const codes = (text: string): string[] => {
  const order = orderOf(text);
  if (order === null) throw new Error(text);
  return ordered(ROWS, order, 'id').map(({ code }) => code);
};

describe('the table of regions', () => {
  it('is sorted by a column, either way, with what is empty last', () => {
    expect(codes('since')).toEqual(['32.76', '32.02', '32.72']);
    expect(codes('-since')).toEqual(['32.02', '32.76', '32.72']);
    expect(codes('status')).toEqual(['32.76', '32.02', '32.72']);
    expect(codes('-code')).toEqual(['32.76', '32.72', '32.02']);
  });

  it('names an order as its address does, and knows no other', () => {
    expect(orderName({ column: 'since', isDown: true })).toBe('-since');
    for (const none of ['', 'nama', '--code', 'Code']) expect(orderOf(none)).toBeNull();
  });

  it('is filtered by name, code, province and status', () => {
    const sought = (text: string, look = ''): number => ROWS.filter((one) => isSought(one, text, look)).length;
    expect([sought(' SUKABUMI '), sought('32.7'), sought('jawa'), sought('', 'DISCUSSED'), sought('x')]).toEqual([
      2, 2, 3, 1, 0,
    ]);
  });
});

describe('days and periods', () => {
  it('are written as readers of each language write them', () => {
    expect([dayText('2019-08-12', 'id'), dayText('2019-08-12', 'en')]).toEqual(['12 Agustus 2019', '12 August 2019']);
    expect([periodText('2026-04', 'id'), periodText('2026-Q2', 'id')]).toEqual(['April 2026', 'Triwulan II 2026']);
    expect([periodText('2026-04', 'en'), periodText('2026-Q2', 'en')]).toEqual(['April 2026', 'Q2 2026']);
  });

  it('of an instant are those of Jakarta', () => {
    expect(dayOfInstant('2026-04-15T17:00:00.000Z')).toBe('2026-04-16');
    expect(dayOfInstant('2026-04-15T16:59:59.999Z')).toBe('2026-04-15');
  });

  it('of a trend begin two years before, also where that year has no such day', () => {
    expect([twoYearsBefore('2026-04-16'), twoYearsBefore('2024-02-29')]).toEqual(['2024-04-16', '2022-02-28']);
  });
});

describe('a trend', () => {
  it('is as high as the greatest count, and tells it', () => {
    const counts = (count: number) => [
      { status: 'PILOT' as const, count },
      { status: 'DECLINED' as const, count: 90 },
    ];
    const { bars, most } = barsOf([
      { on: '2026-01-01', counts: counts(3) },
      { on: '2026-02-01', counts: counts(6) },
    ]);
    expect([most, bars.map(({ count }) => count)]).toEqual([6, [3, 6]]);
    expect(bars[1]?.y).toBe(0);
    expect(barsOf([{ on: '2026-01-01', counts: [] }]).most).toBe(0);
  });
});

describe('a regulation', () => {
  it.each([
    [
      { type: 'SE', number: '2', year: 2025, issuer: 'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi' },
      'Surat Edaran Menteri PANRB Nomor 2 Tahun 2025',
    ],
    [
      {
        type: 'PERMEN',
        number: '4',
        year: 2025,
        issuer: 'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
      },
      'Peraturan Menteri PANRB Nomor 4 Tahun 2025',
    ],
    [
      { type: 'SE', number: '800.1.5/3349/SJ', year: 2026, issuer: 'Menteri Dalam Negeri' },
      'Surat Edaran Menteri Dalam Negeri Nomor 800.1.5/3349/SJ',
    ],
    [{ type: 'PERPRES', number: '21', year: 2023, issuer: 'Presiden' }, 'Peraturan Presiden Nomor 21 Tahun 2023'],
    [
      { type: 'PERGUB', number: '58', year: 2023, issuer: 'Gubernur Bali' },
      'Peraturan Gubernur Bali Nomor 58 Tahun 2023',
    ],
    [{ type: 'UU', number: '5', year: null, issuer: null }, 'Undang-Undang Nomor 5'],
  ])('is cited by kind, office, number and year: %o', (regulation, citation) => {
    expect(citationOf(regulation)).toBe(citation);
  });
});

describe('the language of a text', () => {
  it('is told by its words, and by nothing where they do not tell', () => {
    expect(tongueOf('Attendance system does not support it yet; all staff required in office')).toBe('en');
    expect(tongueOf('Pekerjaan dapat dilakukan dari luar kantor')).toBe('id');
    expect(tongueOf('SE 800/42')).toBeNull();
  });
});
