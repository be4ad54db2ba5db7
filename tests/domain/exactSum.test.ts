import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { millionths, quotient, share, toDecimal } from '#domain/exactSum.ts';

const units = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });

describe('a decimal in millionths', () => {
  it('is the same number, without needless zeros', () => {
    expect(millionths('37.5')).toBe(37_500_000n);
    expect(millionths('-0.000001')).toBe(-1n);
    expect(toDecimal(37_500_000n)).toBe('37.5');
    expect(toDecimal(-1n)).toBe('-0.000001');
    expect(toDecimal(0n)).toBe('0');
    expect(toDecimal(5n, 12)).toBe('0.000000000005');
  });

  it('goes there and back', () => {
    fc.assert(fc.property(units, (one) => millionths(toDecimal(one)) === one));
  });
});

describe('a quotient', () => {
  it('is rounded to six places, halves away from zero', () => {
    expect(quotient(1n, 3n)).toBe(333_333n);
    expect(quotient(2n, 3n)).toBe(666_667n);
    expect(quotient(1n, 2_000_000n)).toBe(1n);
    expect(quotient(-1n, 2_000_000n)).toBe(-1n);
    expect(quotient(1n, -2_000_001n)).toBe(0n);
  });

  it('is nothing when divided by zero', () => {
    expect(quotient(1n, 0n)).toBeNull();
    expect(share(1, 0)).toBeNull();
  });

  it('is at most half a millionth away', () => {
    fc.assert(
      fc.property(
        units,
        units.filter((one) => one !== 0n),
        (upper, lower) => {
          const made = quotient(upper, lower) ?? 0n;
          const error = 2n * (made * lower - upper * 1_000_000n);
          const bound = lower < 0n ? -lower : lower;
          return error <= bound && error >= -bound;
        },
      ),
    );
  });
});

it('tells a share of a whole', () => {
  expect(share(1, 2)).toBe('0.5');
  expect(share(2, 3)).toBe('0.666667');
  expect(share(3, 3)).toBe('1');
});
