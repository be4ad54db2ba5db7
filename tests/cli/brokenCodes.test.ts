import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenAgencyKey, brokenPeriod, brokenRegionCode, unseenIn, withoutUnseen } from '#cli/brokenCodes.ts';

/** The code of every region that there is. */
const CODES = readFileSync('data/regions.csv', 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => String(line.split(',')[0]))
  .filter((code) => /^\d/.test(code));
/** A code as the law makes them: provinces from 11, cities and regencies from 01. */
const anyCode = fc
  .tuple(fc.integer({ min: 11, max: 99 }), fc.option(fc.integer({ min: 1, max: 99 })))
  .map(([province, part]) => (part === null ? `${province}` : `${province}.${String(part).padStart(2, '0')}`));
const anyPeriod = fc
  .tuple(fc.integer({ min: 2020, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const anySlug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

/** What programs make of a code that they take for a number. */
const throughFloat = (code: string): string[] => [
  String(Number(code)),
  String(Number(code)).replace('.', ','),
  `${Number(code)}.0`.replace(/(\..*)\.0$/, '$1'),
  String(Number(code.replace('.', ''))),
  Number(code).toExponential(),
];

describe('the code of a region', () => {
  it('that is right is never flagged, whichever region there is', () => {
    expect(CODES.length).toBeGreaterThan(500);
    for (const code of CODES) expect(brokenRegionCode(code), code).toBeNull();
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(brokenRegionCode(code)).toBeNull();
      }),
    );
  });

  it('that went through a number is flagged whenever it changed, and what is suggested is what it was', () => {
    const held = (code: string): void => {
      for (const text of throughFloat(code)) {
        if (text === code) continue;
        const broken = brokenRegionCode(text);
        expect(broken, `${code} as ${text}`).not.toBeNull();
        if (broken !== null && broken.perhaps !== null) expect(broken.perhaps, text).toBe(code);
      }
    };
    for (const code of CODES) held(code);
    fc.assert(fc.property(anyCode, held));
  });

  it('is not seen in what never was one', () => {
    for (const text of ['Jawa Barat', 'abc', '', '-', '32.72-bkpsdm']) expect(brokenRegionCode(text)).toBeNull();
  });

  it.each([
    ['11.1', '11.10'],
    ['3272', '32.72'],
    ['32,72', '32.72'],
    ['32.0', '32'],
    ['3.272E+03', '32.72'],
    ['11.100000000000001', '11.10'],
    ['1.1E+01', null],
    ['327', null],
  ])('%s was perhaps %s', (text, perhaps) => {
    expect(brokenRegionCode(text)).toEqual({ perhaps });
  });
});

describe('the key of an agency', () => {
  it('is flagged where the code in it is broken, and never else', () => {
    fc.assert(
      fc.property(anyCode, anySlug, (code, slug) => {
        expect(brokenAgencyKey(`${code}-${slug}`)).toBeNull();
        const text = String(Number(code));
        if (text === code) return;
        expect(brokenAgencyKey(`${text}-${slug}`)).toMatchObject({ code: text, perhaps: `${code}-${slug}` });
      }),
    );
  });
});

/** What spreadsheets show for the first day of a month, by locale and format, and what they keep of it. */
const asSpreadsheet = (period: string): string[] => {
  const [year = '', month = ''] = period.split('-');
  const first = new Date(`${period}-01T00:00:00Z`);
  const named = (locale: string) => first.toLocaleDateString(locale, { month: 'short', timeZone: 'UTC' });
  const serial = Math.round((first.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return [
    `${named('en')}-${year.slice(2)}`,
    `${named('en')} ${year}`,
    `${named('id')} ${year}`,
    `${period}-01`,
    `01/${month}/${year}`,
    `${Number(month)}/${year}`,
    String(serial),
    `${year}${month}`,
  ];
};

describe('a period', () => {
  it('that is right is never flagged; one that a spreadsheet took for a date or a number always is', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(brokenPeriod(period)).toBeNull();
        for (const text of asSpreadsheet(period)) {
          const broken = brokenPeriod(text);
          expect(broken, `${period} as ${text}`).not.toBeNull();
          if (broken !== null && broken.perhaps !== null) expect(broken.perhaps, text).toBe(period);
        }
      }),
    );
  });

  it('is not guessed where more than one thing may have stood there', () => {
    for (const text of ['15/04/2026', '2026-04-15', '46127']) expect(brokenPeriod(text)?.perhaps, text).toBeNull();
  });
});

describe('characters that nobody sees', () => {
  it('are named, and nothing else is', () => {
    expect(unseenIn('32.72\u200b-bkpsdm\u00a0\u200b')).toBe('U+200B U+00A0');
    expect(withoutUnseen('32.72\u200b-bkpsdm')).toBe('32.72-bkpsdm');
    expect(unseenIn('Dinas Pendidikan, Kota Sukabumi (é)')).toBe('');
  });
});
