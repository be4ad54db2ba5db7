import type { Language } from '../words/words.ts';
import { localeOf } from './written.ts';

/** How often a form is asked for. */
export type Frequency = 'MONTH' | 'QUARTER';

/** Whether a text names a period of this frequency: `2026-04`, `2026-Q2`. */
export const isPeriod = (text: string, frequency: Frequency): boolean =>
  (frequency === 'MONTH' ? /^\d{4}-(0[1-9]|1[0-2])$/ : /^\d{4}-Q[1-4]$/).test(text);

/** The first month of a period, and how many it has. */
function monthsOf(period: string): { year: number; month: number; count: number } {
  const year = Number(period.slice(0, 4));
  const quarter = /Q(\d)/.exec(period)?.[1];
  return quarter === undefined
    ? { year, month: Number(period.slice(5)) - 1, count: 1 }
    : { year, month: (Number(quarter) - 1) * 3, count: 3 };
}

/** The period that a day lies within. */
export function periodOfDay(day: string, frequency: Frequency): string {
  const month = Number(day.slice(5, 7));
  return frequency === 'MONTH' ? day.slice(0, 7) : `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
}

/** The period before another. */
function before(period: string, frequency: Frequency): string {
  const { year, month } = monthsOf(period);
  return periodOfDay(new Date(Date.UTC(year, month, 0)).toISOString(), frequency);
}

/** Periods back from the one that today lies within to the one of the first day, the latest first; at most five years of months. */
export function periodsSince(first: string, today: string, frequency: Frequency): string[] {
  const start = periodOfDay(first, frequency);
  const periods: string[] = [];
  for (let one = periodOfDay(today, frequency); one >= start && periods.length < MOST; one = before(one, frequency)) {
    periods.push(one);
  }
  return periods;
}

const MOST = 60;

/** The day of the month after a period on which its reports are due. */
export function dueDay(period: string, dayOfMonth: number): string {
  const { year, month, count } = monthsOf(period);
  return new Date(Date.UTC(year, month + count, dayOfMonth)).toISOString().slice(0, 10);
}

/** A period as a reader of the language writes it: `April 2026`, `Triwulan II 2026`. */
export function periodName(period: string, language: Language): string {
  const { year, month, count } = monthsOf(period);
  if (count === 3) {
    const quarter = ['I', 'II', 'III', 'IV'][month / 3] ?? '';
    return language === 'id' ? `Triwulan ${quarter} ${year}` : `Quarter ${month / 3 + 1} of ${year}`;
  }
  const format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, month, 1)));
}
