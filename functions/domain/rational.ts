/** An exact number: a fraction of two integers, the lower one positive. */
export interface Rational {
  upper: bigint;
  lower: bigint;
}

const DECIMAL = /^-?\d{1,18}(?:\.\d{1,6})?$/;

/** Whether a text is an exact decimal: at most 18 digits before the point and 6 after. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** The exact number of a decimal such as `37.5`; the text must satisfy `isDecimal`. */
export function parseDecimal(text: string): Rational {
  const [whole = '0', fraction = ''] = text.split('.');
  return { upper: BigInt(whole + fraction), lower: 10n ** BigInt(fraction.length) };
}

export const add = (a: Rational, b: Rational): Rational => ({
  upper: a.upper * b.lower + b.upper * a.lower,
  lower: a.lower * b.lower,
});
export const subtract = (a: Rational, b: Rational): Rational => add(a, { upper: -b.upper, lower: b.lower });
export const multiply = (a: Rational, b: Rational): Rational => ({
  upper: a.upper * b.upper,
  lower: a.lower * b.lower,
});

/** The quotient; null when divided by zero. */
export function divide(a: Rational, b: Rational): Rational | null {
  if (b.upper === 0n) return null;
  const sign = b.upper < 0n ? -1n : 1n;
  return { upper: a.upper * b.lower * sign, lower: a.lower * b.upper * sign };
}

/** Negative, zero or positive as the first is less than, equal to or greater than the second. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.upper * b.lower - b.upper * a.lower;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
