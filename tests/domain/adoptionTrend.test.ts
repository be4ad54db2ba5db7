import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionMap, adoptionSummary } from '#domain/adoptionMap.ts';
import { adoptionTrend, INTERVALS, MOST_POINTS, trendDays } from '#domain/adoptionTrend.ts';
import { addDays, isDay } from '#domain/day.ts';
import { BASES } from './arbitrarySteps.ts';
import { DAYS, FIRST, someLastDays, someYearDay, someYears } from './arbitraryYears.ts';
import { dataCatalogue, dataRegions, dataSteps } from './dataFiles.ts';
import { asOf, catalogue, JAKARTA, SOUTH_JAKARTA, SUKABUMI, WEST_JAVA } from './records.ts';

const REGIONS = [JAKARTA, SOUTH_JAKARTA, WEST_JAVA, SUKABUMI];
const someInterval = fc.constantFrom(...INTERVALS);
const someInstant = fc.option(
  fc.integer({ min: 0, max: 14 }).map((second) => `2026-04-01T00:00:${String(second).padStart(2, '0')}.000Z`),
);

describe('a trend', () => {
  it('counts on every point what the summary of that day counts, on both clocks', () => {
    const someBasis = fc.constantFrom(null, ...BASES);
    fc.assert(
      fc.property(
        someYears(),
        someBasis,
        someInterval,
        someInstant,
        someLastDays,
        (steps, basis, interval, known, lastDay) => {
          const law = { ...catalogue(), lastDay };
          const own = basis === null ? steps : steps.filter((step) => step.basis === basis);
          const days = trendDays({ from: addDays(FIRST, -5), to: addDays(FIRST, DAYS + 60), interval }) ?? [];
          const trend = adoptionTrend(REGIONS, own, basis, days, known, lastDay);
          expect(trend.map(({ on }) => on)).toEqual(days);
          for (const { on, counts } of trend) {
            expect(counts).toEqual(adoptionSummary(adoptionMap(REGIONS, own, basis, asOf(on, known), law), 'NATION'));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of the reference data counts all 546 governments on every day', () => {
    const days = trendDays({ from: '2024-04-01', to: '2026-03-31', interval: 'DAY' }) ?? [];
    const trend = adoptionTrend(dataRegions, dataSteps, null, days, null, dataCatalogue.lastDay);
    expect(trend).toHaveLength(730);
    for (const { counts } of trend) expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(546);
  });
});

describe('the points of a trend', () => {
  it('are every day, every seventh day, the same day of every month', () => {
    const days = (interval: (typeof INTERVALS)[number], from: string, to: string) => trendDays({ from, to, interval });
    expect(days('DAY', '2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(days('WEEK', '2024-02-28', '2024-03-13')).toEqual(['2024-02-28', '2024-03-06', '2024-03-13']);
    expect(days('MONTH', '2023-11-15', '2024-02-14')).toEqual(['2023-11-15', '2023-12-15', '2024-01-15']);
  });

  it("fall on a month's last day where it has no such day, and come back to it after", () => {
    expect(trendDays({ from: '2024-01-31', to: '2024-05-31', interval: 'MONTH' })).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
      '2024-05-31',
    ]);
  });

  it('begin with the first day, rise, exist, and end by the last', () => {
    fc.assert(
      fc.property(someYearDay, fc.nat({ max: 700 }), someInterval, (from, length, interval) => {
        const to = addDays(from, length);
        const days = trendDays({ from, to, interval }) ?? [];
        expect(days[0]).toBe(from);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.every((day) => isDay(day) && day <= to)).toBe(true);
      }),
    );
  });

  it('are none where the end is before the beginning, and at most 800', () => {
    expect(trendDays({ from: '2024-01-02', to: '2024-01-01', interval: 'DAY' })).toEqual([]);
    expect(trendDays({ from: '2024-01-01', to: addDays('2024-01-01', MOST_POINTS - 1), interval: 'DAY' })).toHaveLength(
      800,
    );
    expect(trendDays({ from: '2024-01-01', to: addDays('2024-01-01', MOST_POINTS), interval: 'DAY' })).toBeNull();
  });
});
