import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimal } from '#domain/rational.ts';
import { readNumber, saidNumber, typedNumber } from '#portal/office/reports/number.ts';

const number = (typed: string, isWhole = false) => {
  const read = readNumber(typed, isWhole);
  return read.tag === 'number' ? read.number : read;
};
const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.stringMatching(/^\d{0,5}[1-9]$/), fc.boolean())
  .map(
    ([isNegative, whole, rest, hasRest]) =>
      `${isNegative && whole > 0n ? '-' : ''}${whole}${hasRest ? `.${rest}` : ''}`,
  );

describe('a number as it is typed', () => {
  it.each([
    ['1250', '1250'],
    ['1.250.000', '1250000'],
    ['1,250,000', '1250000'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['37,5', '37.5'],
    ['37.5', '37.5'],
    ['0,125', '0.125'],
    ['1 250', '1250'],
    ['1 250 000.5', '1250000.5'],
    ["12'500", '12500'],
    ['1 234,567', '1234.567'],
    ['- 5', '-5'],
    ['1\u00a0250,75', '1250.75'],
    ['-3,5', '-3.5'],
    ['\u22123', '-3'],
    ['007', '7'],
    ['1234,567', '1234.567'],
  ])('is read whichever mark stands before its fraction: %s', (typed, exact) => {
    expect(number(typed)).toBe(exact);
  });

  it('is asked about where it means a thousand to one and a fraction to another, and a whole number is not', () => {
    expect(readNumber('1.234', false)).toEqual({ tag: 'ambiguous', meanings: ['1234', '1.234'] });
    expect(readNumber('12,500', false)).toEqual({ tag: 'ambiguous', meanings: ['12500', '12.500'] });
    expect(number('1.234', true)).toBe('1234');
  });

  it.each([
    'dua',
    '1.2.3',
    '1,23,4',
    '12.34.567',
    '1.234,5,6',
    '1..2',
    ',5',
    '5,',
    '1e3',
    '--1',
    '1.2345678',
    '1234567890123456789',
    '+5',
    '37 5',
    '12 34',
    '1 234 5',
    '1234 567',
    '1 234,567.8',
    '1, 5',
    '2026 11',
    'Rp 5',
    '5 %',
  ])('is refused where it is none: %s', (typed) => {
    expect(readNumber(typed, false)).toEqual({ tag: 'wrong' });
  });

  it.each([
    ['Rp 1.500.000', 'IDR', '1500000'],
    ['rp. 1.500.000,-', 'IDR', '1500000'],
    ['Rp1.500.000,50', 'IDR', '1500000.5'],
    ['12,5 %', 'percent', '12.5'],
    ['12%', 'percent', '12'],
  ])('is read with its unit where the question has that unit: %s', (typed, unit, exact) => {
    expect(readNumber(typed, false, unit)).toEqual({ tag: 'number', number: exact });
    expect(readNumber(typed, false, 'hours')).toEqual({ tag: 'wrong' });
  });

  it('is offered by its two meanings such that they look different, whichever language is read', () => {
    expect(['1234', '1.234', '12.500'].map((one) => saidNumber(one, 'id'))).toEqual(['1234', '1,234', '12,5']);
    expect(saidNumber('1.234', 'en')).toBe('1.234');
  });

  it('is nothing where nothing but spaces is typed', () => {
    expect(readNumber(' \u00a0', false)).toEqual({ tag: 'empty' });
  });

  it('is told such that reading it gives the same number again, in both languages', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('id' as const, 'en' as const), (exact, language) => {
        expect(number(typedNumber(exact, language))).toBe(exact);
      }),
    );
  });

  it('is an exact decimal of the registry or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9., ]{0,24}$/), fc.boolean(), (typed, isWhole) => {
        const read = readNumber(typed, isWhole);
        const told = read.tag === 'number' ? [read.number] : read.tag === 'ambiguous' ? read.meanings : [];
        for (const one of told) expect(isDecimal(one)).toBe(true);
      }),
    );
  });
});
