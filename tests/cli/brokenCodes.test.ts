import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenAgencyKey, brokenPeriod, brokenRegionCode } from '#cli/brokenCodes.ts';

const CODES = readFileSync('data/regions.csv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[0] ?? '');
const code = fc.constantFrom(...CODES);
const month = fc
  .record({ year: fc.integer({ min: 1945, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month: of }) => `${year}-${String(of).padStart(2, '0')}`);
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

describe('the code of a region', () => {
  it('is never told as broken where it is right, and always where it became another number', () => {
    expect(CODES.length).toBeGreaterThan(550);
    fc.assert(
      fc.property(code, (right) => {
        expect(brokenRegionCode(right)).toBeNull();
        const shown = String(Number(right));
        if (shown !== right) expect(brokenRegionCode(shown)).toEqual({ perhaps: right });
        const floated = Number(right) % 1 === 0 ? `${right}.0` : shown;
        if (floated !== right) expect(brokenRegionCode(floated)).toEqual({ perhaps: right });
        expect(brokenAgencyKey(`${right}-dinas`)).toBeNull();
        if (shown !== right) expect(brokenAgencyKey(`${shown}-dinas`)?.perhaps).toBe(`${right}-dinas`);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['11.1', '11.10'],
    ['3272', '32.72'],
    ['3272.0', '32.72'],
    ['32,72', '32.72'],
    ['11,1', '11.10'],
    ['11.0', '11'],
    ['3.272E+03', '32.72'],
    ['11.100000000000001', '11.10'],
    ['1.1E+01', null],
    ['3.27E+03', null],
    ['32.725', null],
    ['327', null],
  ])('that stands as %s was %s', (text, perhaps) => {
    expect(brokenRegionCode(text)).toEqual({ perhaps });
  });

  it('is not looked for in what never was one', () => {
    for (const text of ['Sukabumi', '32.72-bkpsdm', '']) expect(brokenRegionCode(text)).toBeNull();
  });
});

describe('a period', () => {
  it('is never told as broken where it is right, and always where it became the serial number of a day', () => {
    fc.assert(
      fc.property(month, (right) => {
        expect(brokenPeriod(right)).toBeNull();
        const serial = (Date.parse(`${right}-01T00:00:00Z`) - SERIAL_ZERO) / 86_400_000;
        expect(brokenPeriod(String(serial))).toEqual({ into: 'NUMBER', perhaps: right });
        const [year = '', of = ''] = right.split('-');
        expect(brokenPeriod(`01/${of}/${year}`)).toEqual({ into: 'DATE', perhaps: right });
        expect(brokenPeriod(`${Number(of)}/1/${year}`)).toEqual({ into: 'DATE', perhaps: right });
      }),
    );
    expect(brokenPeriod('2026-Q2')).toBeNull();
  });

  it.each([
    ['46113', '2026-04'],
    ['46114', null],
    ['Apr-26', '2026-04'],
    ['26-Apr', null],
    ['Agu 2026', '2026-08'],
    ['2026-4', '2026-04'],
    ['04/2026', '2026-04'],
    ['202604', '2026-04'],
    ['2026.04', '2026-04'],
    ['2026.1', null],
    ['2026-04-26', null],
    ['15/04/2026', null],
  ])('that stands as %s was %s', (text, perhaps) => {
    expect(brokenPeriod(text)?.perhaps).toBe(perhaps);
  });
});
