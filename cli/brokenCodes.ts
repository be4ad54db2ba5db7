import { parsePeriod } from '#domain/period.ts';

/** What a spreadsheet broke, and what it was: null where more than one thing may have stood there. */
export interface Broken {
  readonly perhaps: string | null;
}

const REGION_CODE = /^\d{2}(?:\.\d{2})?$/;
/** What a number is shown or written as, in any locale. */
const NUMBER_LIKE = /^[\d.,]*\d[\d.,]*(?:[eE][+-]?\d+)?$/;

/**
 * What a spreadsheet or a data frame made of a region's code (`32`, `32.72`); null for a code that is right, and for what never was one.
 * The code is a text of two or four digits; taken for a number it loses its last zero (`11.10` is 11.1), its point (`3272`), or gets a
 * comma (`32,72`), a tail (`11.0`) or an exponent.
 */
export function brokenRegionCode(text: string): Broken | null {
  if (REGION_CODE.test(text) || !NUMBER_LIKE.test(text)) return null;
  return { perhaps: regionCodeOf(text) };
}

function regionCodeOf(text: string): string | null {
  const whole = /^(\d{2})(\d{2})?(?:[.,]0+)?$/.exec(text);
  if (whole !== null) return [whole[1], whole[2]].filter(Boolean).join('.');
  const pointed = /^(\d{2})[.,](\d{1,2})$/.exec(text);
  if (pointed !== null) return `${pointed[1]}.${(pointed[2] ?? '').padEnd(2, '0')}`;
  // 3.272E+03 and 3.272E+01 have every digit; of fewer some may be lost.
  const power = /^(\d)[.,](\d)(\d{2})[eE]\+?0?[13]$/.exec(text);
  if (power !== null) return `${power[1]}${power[2]}.${power[3]}`;
  // A number in binary that was shown with all its digits: 11.100000000000001.
  const near = /^\d{2}\.\d{10,}$/.test(text) ? Number(text).toFixed(2) : '';
  return near !== '' && Math.abs(Number(near) - Number(text)) < 1e-8 ? near : null;
}

/** What became of the region's code in an agency's key, with the key as it was; null where that part is not broken. */
export function brokenAgencyKey(text: string): (Broken & { readonly code: string }) | null {
  const [, code = '', slug = ''] = /^([^-]+)-(.+)$/.exec(text) ?? [];
  const broken = brokenRegionCode(code);
  if (broken === null) return null;
  return { code, perhaps: broken.perhaps === null ? null : `${broken.perhaps}-${slug}` };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei|may', 'jun', 'jul', 'agu|ags|aug', 'sep', 'okt|oct', 'nov', 'des|dec'];
const MONTH_NAME = new RegExp(MONTHS.join('|'), 'i');
/** The days of spreadsheets count from 1899-12-30. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** How a period was broken. */
export interface BrokenPeriod extends Broken {
  readonly into: 'DATE' | 'NUMBER' | 'SHORT';
}

/**
 * What a spreadsheet made of a period (`2026-04`): a date, its serial number, or a month without its zero; null for a period that is
 * right, and for what never was one. A month that became a date became its first day, so a date of another day tells no month.
 */
export function brokenPeriod(text: string): BrokenPeriod | null {
  if (parsePeriod(text) !== null) return null;
  const dated = fromDate(text);
  if (dated !== undefined) return { into: 'DATE', perhaps: dated };
  const short = /^(\d{4})-(\d)$/.exec(text);
  if (short !== null) return { into: 'SHORT', perhaps: monthOf(short[1], short[2]) };
  if (!NUMBER_LIKE.test(text)) return null;
  const joined = /^(\d{4})[.,]?(0[1-9]|1[0-2])(?:[.,]0+)?$/.exec(text);
  if (joined !== null && !isSerial(text)) return { into: 'NUMBER', perhaps: monthOf(joined[1], joined[2]) };
  return { into: 'NUMBER', perhaps: fromSerial(text) };
}

/** The month of a text that is a date; null where it tells none, undefined where the text is no date. */
function fromDate(text: string): string | null | undefined {
  if (/\d/.test(text) && MONTH_NAME.test(text)) {
    const month = MONTHS.findIndex((names) => new RegExp(names, 'i').test(text)) + 1;
    const numbers = text.match(/\d+/g) ?? [];
    // Of two numbers one is the day, and must be the first; two digits before the month are a day, not a year.
    const isOfMonth =
      numbers.length === 1 ? /^\D+\d{2}$|^\D*\d{4}\D*$/.test(text) : numbers.length === 2 && Number(numbers[0]) === 1;
    return isOfMonth ? monthOf(numbers.at(-1), String(month)) : null;
  }
  const two = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? /^(\d{4})\/(\d{1,2})$/.exec(text);
  if (two !== null) {
    const [one = '', other = ''] = two.slice(1);
    return one.length === 4 ? monthOf(one, other) : monthOf(other, one);
  }
  const three = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?:[T ][\d:.]+Z?)?$/.exec(text);
  if (three === null) return undefined;
  const [first = '', second = '', third = ''] = three.slice(1);
  if (first.length === 4) return Number(third) === 1 ? monthOf(first, second) : null;
  if (Number(first) === 1) return monthOf(third, second);
  return Number(second) === 1 ? monthOf(third, first) : null;
}

const isSerial = (text: string): boolean => /^[1-7]\d{4}(?:[.,]0+)?$/.test(text);

function fromSerial(text: string): string | null {
  if (!isSerial(text)) return null;
  const day = new Date(SERIAL_ZERO + Number.parseInt(text, 10) * DAY_MS).toISOString();
  return day.slice(8, 10) === '01' ? monthOf(day.slice(0, 4), day.slice(5, 7)) : null;
}

/** A month's key from its parts; a year of two digits is of this century. Null where there is no such month. */
function monthOf(year = '', month = ''): string | null {
  const key = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}`;
  return parsePeriod(key) === null ? null : key;
}

/** Characters that nobody sees, or takes for a space: they come with what is copied from pages and word processors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** The unseen characters of a text by their names in Unicode, each once; empty where there is none. */
export const unseenIn = (text: string): string =>
  [...new Set(text.match(UNSEEN) ?? [])]
    .map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** A text without its unseen characters. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');
