/** What a number means as somebody typed it. */
export type ReadNumber =
  | { readonly tag: 'empty' }
  | { readonly tag: 'number'; readonly number: string }
  /** It means one of two, an Indonesian's or an English writer's: whoever typed it is asked. */
  | { readonly tag: 'ambiguous'; readonly meanings: readonly [thousands: string, fraction: string] }
  | { readonly tag: 'wrong' };

const PLAIN = /^-?\d+$/;
const MOST = /^-?\d{1,18}(?:\.\d{1,6})?$/;

/** Longer texts are no numbers: the registry keeps 18 digits before the fraction and 6 behind, and people set spaces and marks between. */
const LONGEST = 60;

/**
 * Reads a number as people write it, with a comma or a point before the fraction and the other between thousands (`1.234,5`, `1,234.5`), into an
 * exact decimal such as `1234.5`. Nothing is guessed: `1.234` is a thousand for one and a fraction for another, unless only a whole number is taken.
 * Spaces and apostrophes stand between thousands alone: `37 5` is none. `unit`: the indicator's, of which `Rp` (IDR) and `%` (percent) may be typed.
 */
export function readNumber(typed: string, isWhole: boolean, unit: string | null = null): ReadNumber {
  if (typed.length > LONGEST) return WRONG;
  const plain = withoutUnit(typed.trim(), unit).replace(/^[\u2212\u2013-]\s*/, '-');
  if (plain === '') return { tag: 'empty' };
  if (BETWEEN.test(plain) && !SPACED.test(plain)) return WRONG;
  const text = plain.replaceAll(BETWEEN_ALL, '');
  if (PLAIN.test(text)) return asNumber(text);
  const marks = [...text].filter((mark) => mark === '.' || mark === ',');
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || !/^-?\d[\d.,]*\d$/.test(text)) return { tag: 'wrong' };
  if (first !== last) return marks.filter((mark) => mark === last).length === 1 ? fraction(text, first, last) : WRONG;
  if (marks.length > 1) return isGrouped(text, first) ? asNumber(text.replaceAll(first, '')) : WRONG;
  if (!isGrouped(text, first) || /^-?0/.test(text)) return fraction(text, null, first);
  const thousands = text.replace(first, '');
  return isWhole ? asNumber(thousands) : { tag: 'ambiguous', meanings: [thousands, text.replace(first, '.')] };
}

/** What people write between thousands beside points and commas: any space, also one that breaks no line, or an apostrophe. */
const BETWEEN = /[\s']/;
const BETWEEN_ALL = /[\s']/g;
const SPACED = /^-?\d{1,3}(?:[\s']\d{3})+(?:[.,]\d+)?$/;

/** `Rp 1.500.000,-` and `12,5 %` without what says the unit. */
function withoutUnit(text: string, unit: string | null): string {
  if (unit === 'IDR') return text.replace(/^rp\.?\s*/i, '').replace(/,[-\u2013]+$/, '');
  return unit === 'percent' ? text.replace(/\s*%$/, '') : text;
}

const WRONG: ReadNumber = { tag: 'wrong' };

/** Whether a mark stands between thousands: one to three digits, then groups of three. */
const isGrouped = (text: string, mark: string): boolean => {
  const [head = '', ...groups] = text.replace('-', '').split(mark);
  return /^\d{1,3}$/.test(head) && groups.every((group) => /^\d{3}$/.test(group));
};

function fraction(text: string, between: string | null, before: string): ReadNumber {
  const [whole = '', rest = ''] = text.split(before);
  if (between !== null && !isGrouped(whole, between)) return WRONG;
  return asNumber(`${between === null ? whole : whole.replaceAll(between, '')}.${rest}`);
}

/** The exact decimal without zeros that say nothing; wrong where it has more digits than the registry keeps. */
function asNumber(text: string): ReadNumber {
  const [whole = '', behind = ''] = text.split('.');
  const rest = behind.replace(/0+$/, '');
  const digits = whole.replace(/^(-?)0+(?=\d)/, '$1');
  const number = rest === '' ? digits : `${digits}.${rest}`;
  return MOST.test(number) ? { tag: 'number', number } : WRONG;
}

/** An exact decimal for reading, without zeros that say nothing. Where it stands alone, three digits behind its mark could be thousands: say what it is. */
export function saidNumber(number: string, language: 'id' | 'en'): string {
  const [whole = '', rest = ''] = number.split('.');
  const digits = rest.replace(/0+$/, '');
  return digits === '' ? whole : `${whole}${language === 'id' ? ',' : '.'}${digits}`;
}

/** An exact decimal as it is typed in a language, such that reading it gives the same number again. */
export function typedNumber(number: string, language: 'id' | 'en'): string {
  const [whole = '', rest] = number.split('.');
  if (rest === undefined) return whole;
  // Three digits behind a mark could be thousands: a zero more says that they are not.
  return `${whole}${language === 'id' ? ',' : '.'}${rest.length === 3 ? `${rest}0` : rest}`;
}
