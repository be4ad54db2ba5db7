import type { Day } from './day.ts';

/** How often a form is owed. */
export const FREQUENCIES = ['MONTH', 'QUARTER'] as const;
export type ReportFrequency = (typeof FREQUENCIES)[number];

/** A reporting period with its bounds. */
export interface Period {
  /** `2026-04` or `2026-Q2`. */
  key: string;
  frequency: ReportFrequency;
  firstDay: Day;
  lastDay: Day;
}

const first = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`;

/** The period of this key, or null when the key is of no period from 1945 on. */
export function parsePeriod(key: string): Period | null {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(key);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(key);
  const year = Number(month?.[1] ?? quarter?.[1] ?? 0);
  if (year < 1945) return null;
  const start = month ? Number(month[2]) : (Number(quarter?.[2]) - 1) * 3 + 1;
  const length = month ? 1 : 3;
  const lastDay = new Date(Date.UTC(year, start - 1 + length, 0)).toISOString().slice(0, 10);
  return { key, frequency: month ? 'MONTH' : 'QUARTER', firstDay: first(year, start), lastDay };
}

/** Every period of a frequency from the one that holds `from` to the one that holds `to`, in order; none when `to` is before. */
export function periodsBetween(frequency: ReportFrequency, from: Day, to: Day): Period[] {
  const length = frequency === 'MONTH' ? 1 : 3;
  const month = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const periods: Period[] = [];
  for (let start = month(from) - (month(from) % length); start <= month(to); start += length) {
    const year = Math.floor(start / 12);
    const place = start % 12;
    const key = frequency === 'MONTH' ? first(year, place + 1).slice(0, 7) : `${year}-Q${Math.floor(place / 3) + 1}`;
    const period = parsePeriod(key);
    if (period !== null) periods.push(period);
  }
  return periods;
}
