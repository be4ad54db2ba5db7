/** Exact sums of decimals with at most six places: whole numbers of millionths. Products of two have twelve places. */
const PLACES = 6;

/** The millionths of a decimal such as `37.5`, of at most six places. */
export function millionths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(PLACES, '0'));
}

/** A whole number of units of so many decimal places as a decimal without needless zeros. */
export function toDecimal(units: bigint, places = PLACES): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The quotient of two whole numbers in millionths, halves away from zero; null when divided by zero. */
export function quotient(upper: bigint, lower: bigint): bigint | null {
  if (lower === 0n) return null;
  const scaled = upper * 10n ** BigInt(PLACES);
  const negative = scaled < 0n !== lower < 0n;
  const [a, b] = [scaled < 0n ? -scaled : scaled, lower < 0n ? -lower : lower];
  const rounded = (2n * a + b) / (2n * b);
  return negative ? -rounded : rounded;
}

/** A share of a whole to six places, halves away from zero; null where there is nothing to share. */
export function share(part: number, whole: number): string | null {
  const units = quotient(BigInt(part), BigInt(whole));
  return units === null ? null : toDecimal(units);
}
