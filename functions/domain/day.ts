/** A calendar day in Asia/Jakarta, ISO 8601 `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/** A moment in UTC, ISO 8601 with milliseconds and `Z`; instants compare as strings. */
export type Instant = string;

/** The first day the registry accepts: the year of the republic's first regulations. */
export const FIRST_DAY: Day = '1945-01-01';

const MILLISECONDS_A_DAY = 86_400_000;
const JAKARTA_OFFSET = 7 * 3_600_000;

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);

/** The number that digits of a day from one place to another make: `Date` reads days four times as slowly. */
const digits = (day: Day, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + day.charCodeAt(at) - 48;
  return number;
};

/** Whether a text is a day that exists in the calendar. */
export function isDay(text: string): boolean {
  if (!WRITTEN.test(text)) return false;
  const day = digits(text, 8, 10);
  return day > 0 && day <= daysOfMonth(digits(text, 0, 4), digits(text, 5, 7));
}

/** The day `count` days after `day`; before it when negative. */
export function addDays(day: Day, count: number): Day {
  const other = digits(day, 8, 10) + count;
  // Within the month only the last two digits differ.
  if (other > 0 && other <= 28) return `${day.slice(0, 8)}${other < 10 ? '0' : ''}${other}`;
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** How many days after `day` another is; negative when it is before. */
export function daysFrom(day: Day, other: Day): number {
  return (Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / MILLISECONDS_A_DAY;
}

/** The day after. */
export const dayAfter = (day: Day): Day => addDays(day, 1);

/** The day before. */
export const dayBefore = (day: Day): Day => addDays(day, -1);

/** The day in Asia/Jakarta (UTC+7, without summer time) at a moment. */
export function jakartaDay(at: Date): Day {
  return new Date(at.getTime() + JAKARTA_OFFSET).toISOString().slice(0, 10);
}

/** The earlier of two last days, where null means no end. */
export function earlierEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null) return other;
  if (other === null) return one;
  return one < other ? one : other;
}

/** The later of two last days, where null means no end. */
export function laterEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}

/** The later of two days, or of two instants. */
export const laterDay = <T extends Day | Instant>(one: T, other: T): T => (compareText(one, other) > 0 ? one : other);

/** Days of the week, Monday first. */
export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Code-point order, the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
