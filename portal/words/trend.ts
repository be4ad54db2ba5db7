import type { TrendQuery } from '#client/operations.generated.ts';

/** How tall and wide the trend is drawn, in units of its own. */
export const CHART = { width: 240, height: 60 };

/** One day of the trend: how many regions pilot or have implemented, and its bar. */
export interface Bar {
  readonly on: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bars of a trend; `most` is the greatest count, which fills the height. */
export function barsOf(points: TrendQuery['adoptionTrend']): { bars: Bar[]; most: number } {
  const days = points.map(({ on, counts }) => ({
    on,
    count: counts.reduce((sum, { status, count }) => (isRunning(status) ? sum + count : sum), 0),
  }));
  const most = Math.max(0, ...days.map(({ count }) => count));
  const wide = CHART.width / Math.max(1, days.length);
  const bars = days.map(({ on, count }, index) => {
    // What is nothing keeps a line, so that its day is seen to be there.
    const height = 0.5 + ((CHART.height - 0.5) * count) / Math.max(1, most);
    return { on, count, x: index * wide, y: CHART.height - height, width: wide - 1, height };
  });
  return { bars, most };
}

const isRunning = (status: string): boolean => status === 'PILOT' || status === 'IMPLEMENTED';

/** The day from which two years of change are told: the same day two years before, or the last of its month. */
export function twoYearsBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 2;
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
