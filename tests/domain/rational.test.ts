import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, isDecimal, multiply, parseDecimal, type Rational, subtract } from '#domain/rational.ts';

const SCALE = 1_000_000n;

/** A decimal as text, with the whole number that it is in millionths. */
const someDecimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.stringMatching(/^\d{0,6}$/))
  .map(([negative, whole, fraction]) => {
    const text = `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
    const millionths = whole * SCALE + BigInt(fraction.padEnd(6, '0'));
    return { text, millionths: negative ? -millionths : millionths };
  });

/** Whether a fraction is so many millionths of so many. */
const equals = ({ upper, lower }: Rational, millionths: bigint, of = SCALE) => upper * of === millionths * lower;

describe('a decimal', () => {
  it('has at most 18 digits before the point and 6 after, and nothing else', () => {
    for (const text of ['0', '-0', '37.5', '007', '-1.000001', '9'.repeat(18), `${'9'.repeat(18)}.999999`]) {
      expect(isDecimal(text)).toBe(true);
    }
    for (const text of [
      '',
      '-',
      '.5',
      '5.',
      '1,5',
      '1e3',
      '+1',
      ' 1',
      '1 ',
      '1\n',
      '٣',
      '0x1',
      '1.0000001',
      '9'.repeat(19),
    ]) {
      expect(isDecimal(text)).toBe(false);
    }
  });

  it('is read exactly', () => {
    expect(parseDecimal('37.5')).toEqual({ upper: 375n, lower: 10n });
    expect(parseDecimal('-0.000001')).toEqual({ upper: -1n, lower: 1_000_000n });
    fc.assert(
      fc.property(someDecimal, ({ text, millionths }) => {
        expect(isDecimal(text)).toBe(true);
        expect(equals(parseDecimal(text), millionths)).toBe(true);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('agrees with whole numbers of millionths', () => {
    fc.assert(
      fc.property(someDecimal, someDecimal, (one, other) => {
        const [a, b] = [parseDecimal(one.text), parseDecimal(other.text)];
        expect(equals(add(a, b), one.millionths + other.millionths)).toBe(true);
        expect(equals(subtract(a, b), one.millionths - other.millionths)).toBe(true);
        expect(equals(multiply(a, b), one.millionths * other.millionths, SCALE * SCALE)).toBe(true);
        const quotient = divide(a, b);
        if (other.millionths === 0n) expect(quotient).toBeNull();
        else expect(quotient !== null && equals(quotient, one.millionths, other.millionths)).toBe(true);
      }),
    );
  });

  it('keeps the lower number positive', () => {
    fc.assert(
      fc.property(someDecimal, someDecimal, (one, other) => {
        const [a, b] = [parseDecimal(one.text), parseDecimal(other.text)];
        for (const result of [a, add(a, b), subtract(a, b), multiply(a, b), divide(a, b)]) {
          expect(result === null || result.lower > 0n).toBe(true);
        }
      }),
    );
  });

  it('compares as numbers do, whatever zeroes are written', () => {
    expect(compare(parseDecimal('0.1'), parseDecimal('0.100'))).toBe(0);
    expect(compare(parseDecimal('-0'), parseDecimal('0'))).toBe(0);
    fc.assert(
      fc.property(someDecimal, someDecimal, (one, other) => {
        const order = compare(parseDecimal(one.text), parseDecimal(other.text));
        const difference = one.millionths - other.millionths;
        expect(order).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });

  it('adds tenths without the error of binary fractions', () => {
    expect(compare(add(parseDecimal('0.1'), parseDecimal('0.2')), parseDecimal('0.3'))).toBe(0);
  });

  it('has no quotient by zero', () => {
    expect(divide(parseDecimal('1'), parseDecimal('0.00'))).toBeNull();
  });
});
