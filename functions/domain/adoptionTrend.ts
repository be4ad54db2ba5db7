import { ADOPTION_STATUSES, type AdoptionStatus, type AdoptionStep } from './adoption.ts';
import type { AdoptionCount } from './adoptionMap.ts';
import { spansByRegion } from './adoptionSpans.ts';
import { addDays, compareText, type Day, dayBefore, type Instant } from './day.ts';
import type { Region } from './region.ts';

export const INTERVALS = ['DAY', 'WEEK', 'MONTH'] as const;
/** How far the points of a trend are apart. */
export type Interval = (typeof INTERVALS)[number];

/** The counts of the nation on one day. */
export interface AdoptionTrendPoint {
  on: Day;
  counts: AdoptionCount[];
}

/** What a trend asks for: both days are included where a point falls on them. */
export interface TrendPeriod {
  from: Day;
  to: Day;
  interval: Interval;
}

/** As many points as two years of days, and some. */
export const MOST_POINTS = 800;

/**
 * The days of a trend: `from` and every day, every seventh day or the same day of every month after it up to `to` (the
 * month's last day where it has no such day); null when there are more than `MOST_POINTS`.
 */
export function trendDays({ from, to, interval }: TrendPeriod): Day[] | null {
  const days: Day[] = [];
  for (let count = 0; ; count += 1) {
    const day = interval === 'MONTH' ? monthsAfter(from, count) : addDays(from, count * (interval === 'WEEK' ? 7 : 1));
    // After the last year of the calendar a day compares as if it were before.
    if (day > to || day < from) return days;
    if (days.length === MOST_POINTS) return null;
    days.push(day);
  }
}

function monthsAfter(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const first = (month: number): Day =>
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  const last = dayBefore(first(months + 1));
  const same = `${first(months).slice(0, 8)}${day.slice(8)}`;
  return same > last ? last : same;
}

/**
 * How the counts of the nation moved: on every point what `adoptionSummary` counts of the map of that day. Each event is
 * looked at once, however many the points. `steps` are those of one basis, or of all when `basis` is null.
 */
export function adoptionTrend(
  regions: readonly Region[],
  steps: readonly AdoptionStep[],
  basis: string | null,
  days: readonly Day[],
  recordedAt: Instant | null,
  lastDay: (basis: string) => Day | null,
): AdoptionTrendPoint[] {
  const spans = spansByRegion(steps, basis, recordedAt, lastDay);
  const governments = regions.filter(({ selfGoverning }) => selfGoverning);
  const changes = governments
    .flatMap(({ code }) => (spans.get(code) ?? []).map(({ from, status }) => ({ code, from, status })))
    .sort((one, other) => compareText(one.from, other.from));
  const statuses = new Map<string, AdoptionStatus>(governments.map(({ code }) => [code, 'NOT_ADOPTED']));
  const counts = new Map<AdoptionStatus, number>([['NOT_ADOPTED', governments.length]]);
  const add = (status: AdoptionStatus, count: number) => counts.set(status, (counts.get(status) ?? 0) + count);
  let place = 0;
  return days.map((on) => {
    for (let change = changes[place]; change !== undefined && change.from <= on; change = changes[place]) {
      add(statuses.get(change.code) ?? 'NOT_ADOPTED', -1);
      add(change.status, 1);
      statuses.set(change.code, change.status);
      place += 1;
    }
    return { on, counts: countsOf(counts) };
  });
}

function countsOf(counts: ReadonlyMap<AdoptionStatus, number>): AdoptionCount[] {
  return ADOPTION_STATUSES.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count === 0 ? [] : [{ province: null, level: null, status, count }];
  });
}
