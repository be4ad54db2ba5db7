import type { Language } from './words.ts';

const form = (locale: string, month: 'long' | 'short'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
/** British English has the day first, as Indonesian has. */
const LONG: Readonly<Record<Language, Intl.DateTimeFormat>> = { id: form('id', 'long'), en: form('en-GB', 'long') };

/** A day as readers write it: `12 Agustus 2019`, `12 August 2019`. `day`: YYYY-MM-DD. */
export const dayText = (day: string, language: Language): string => LONG[language].format(new Date(day));

/** The day in Jakarta, UTC+7 all year, on which an instant fell. */
export const dayOfInstant = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
