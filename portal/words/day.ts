import type { Language } from './words.ts';

const form = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
/** British English has the day first, as Indonesian has. */
const LONG: Readonly<Record<Language, Intl.DateTimeFormat>> = { id: form('id'), en: form('en-GB') };

/** A day as readers write it: `12 Agustus 2019`, `12 August 2019`. `day`: YYYY-MM-DD. */
export const dayText = (day: string, language: Language): string => LONG[language].format(new Date(day));

/** The day in Jakarta, UTC+7 all year, on which an instant fell. */
export const dayOfInstant = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

/** A period as readers write it: `April 2026`, `Triwulan II 2026`. `period`: YYYY-MM or YYYY-Qn. */
export function periodText(period: string, language: Language): string {
  const [year = '', part = ''] = period.split('-');
  if (/^Q[1-4]$/.test(part)) {
    return language === 'en'
      ? `${part} ${year}`
      : `Triwulan ${['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1]} ${year}`;
  }
  return /^\d{2}$/.test(part) ? MONTH[language].format(new Date(`${period}-01`)) : period;
}

const monthForm = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH: Readonly<Record<Language, Intl.DateTimeFormat>> = { id: monthForm('id'), en: monthForm('en-GB') };
