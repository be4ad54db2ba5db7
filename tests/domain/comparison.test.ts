import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansByRegion } from '#domain/adoptionSpans.ts';
import { comparedRegions, measureFormula, measuresOf, sideOf } from '#domain/comparison.ts';
import { NO_SUMS, type Sums } from '#domain/figure.ts';
import { NO_PROGRESS } from '#domain/progress.ts';
import { NO_LINES } from '#domain/revisionSum.ts';
import { spreadOf } from '#domain/spread.ts';
import { event, indicator } from './records.ts';

const regions = (steps: Parameters<typeof event>[0][], asked: { window?: number; today?: string } = {}) =>
  comparedRegions(
    spansByRegion(
      steps.map((one, place) => event({ id: `e${place}`, ...one })),
      'rule',
      null,
      () => null,
    ),
    'PILOT',
    { frequency: 'MONTH', window: 2, today: '2026-12-31', ...asked },
  ).map(({ regionCode, since, before, after }) => ({
    regionCode,
    since,
    before: before.map(({ key }) => key),
    after: after.map(({ key }) => key),
  }));

describe('the periods around the day', () => {
  it('are whole ones before and after; the one that the day lies within is neither', () => {
    expect(regions([{ status: 'PILOT', effectiveOn: '2026-04-10' }])).toEqual([
      { regionCode: '32.72', since: '2026-04-10', before: ['2026-02', '2026-03'], after: ['2026-05', '2026-06'] },
    ]);
  });

  it('are after it from the very day on, where a period begins with it', () => {
    expect(regions([{ status: 'PILOT', effectiveOn: '2026-04-01' }])[0]).toMatchObject({
      before: ['2026-02', '2026-03'],
      after: ['2026-04', '2026-05'],
    });
  });

  it('are those that have begun by today', () => {
    expect(regions([{ status: 'PILOT', effectiveOn: '2026-04-10' }], { today: '2026-05-31' })[0]?.after).toEqual([
      '2026-05',
    ]);
  });

  it('lie around the first time, and only of regions that reached the status by today', () => {
    const steps: Parameters<typeof event>[0][] = [
      { status: 'PILOT', effectiveOn: '2026-02-10', effectiveUntil: '2026-02-20' },
      { status: 'PILOT', effectiveOn: '2026-06-10' },
      { status: 'IMPLEMENTED', effectiveOn: '2026-01-10', regionCode: '33.01' },
      { status: 'PILOT', effectiveOn: '2027-01-10', regionCode: '33.02' },
    ];
    expect(regions(steps).map(({ regionCode, since }) => [regionCode, since])).toEqual([['32.72', '2026-02-10']]);
  });

  it('are as many as asked on each side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
        (window, day) => {
          const since = day.toISOString().slice(0, 10);
          const [one] = regions([{ status: 'PILOT', effectiveOn: since }], { window, today: '2029-01-01' });
          expect(one?.before).toHaveLength(window);
          expect(one?.after).toHaveLength(window);
        },
      ),
    );
  });
});

const side = (given: Partial<Sums>) => ({ sums: { ...NO_SUMS, ...given }, answered: given.answered ?? 0, owed: 9 });
const region = (regionCode: string, before: Partial<Sums>, after: Partial<Sums>) => ({
  regionCode,
  since: '2026-04-10',
  before: [],
  after: [],
  sides: { before: side(before), after: side(after) },
});

describe('a comparison', () => {
  const SUM = indicator('cases', { aggregation: 'SUM' });

  it('is over the regions that have a baseline, sums taken per report', () => {
    const [measure] = measuresOf(SUM, [
      region('11', { answered: 2, sum: 10_000_000n }, { answered: 4, sum: 8_000_000n }),
      region('12', { answered: 1, sum: 7_000_000n }, {}),
      region('13', {}, { answered: 1, sum: 9_000_000n }),
    ]);
    expect(measure).toMatchObject({
      before: { count: 2, minimum: '5', median: '6', maximum: '7' },
      after: { count: 1, median: '2' },
      change: { count: 1, median: '-3' },
    });
    expect(measure?.regions.map(({ regionCode, before, after }) => [regionCode, before, after])).toEqual([
      ['11', '5', '2'],
      ['12', '7', null],
    ]);
  });

  it('is by the share of each choice; of yes and no by the share of yes; of texts by nothing', () => {
    const counts = { answered: 4, counts: { A: 1, true: 3 } };
    const choices = (given: Parameters<typeof indicator>[1]) =>
      measuresOf(indicator('one', given), [region('11', counts, counts)]).map(({ choice, before }) => [
        choice,
        before.median,
      ]);
    expect(choices({ aggregation: 'COUNT_BY_CHOICE', valueType: 'CHOICE', choices: ['A', 'B'] })).toEqual([
      ['A', '0.25'],
      ['B', '0'],
    ]);
    expect(choices({ aggregation: 'COUNT_BY_CHOICE', valueType: 'BOOLEAN' })).toEqual([['true', '0.75']]);
    expect(choices({ aggregation: 'NONE' })).toEqual([]);
  });

  it('tells its formula', () => {
    expect(measureFormula(SUM)).toBe('sum(cases) / count(cases)');
    expect(measureFormula(indicator('rate', { aggregation: 'WEIGHTED_MEAN', weight: 'staff' }))).toBe(
      'sum(rate * staff) / sum(staff)',
    );
    expect(measureFormula(indicator('a', { aggregation: 'COUNT_BY_CHOICE' }))).toBe('count(a = choice) / count(a)');
    expect(measureFormula(indicator('a'))).toBeNull();
  });

  it('adds up the periods of a side, without what is withheld from the asker', () => {
    const figures = {
      cases: { all: { ...NO_SUMS, answered: 2, sum: 9n }, shown: { ...NO_SUMS, answered: 1, sum: 6n } },
    };
    const summaries = [
      { lines: NO_LINES, progress: NO_PROGRESS, figures, owed: 3 },
      { lines: NO_LINES, progress: NO_PROGRESS, figures: {}, owed: 2 },
      { lines: NO_LINES, progress: NO_PROGRESS, figures, owed: 1 },
    ];
    expect(sideOf(summaries, SUM, true)).toMatchObject({ answered: 4, owed: 6, sums: { sum: 18n } });
    expect(sideOf(summaries, SUM, false)).toMatchObject({ answered: 2, owed: 6, sums: { sum: 12n } });
  });
});

describe('a spread', () => {
  it('has its quartiles between the two nearest values', () => {
    expect(spreadOf([1n, 2n, 3n, 4n].map((one) => one * 1_000_000n))).toEqual({
      count: 4,
      minimum: '1',
      lowerQuartile: '1.75',
      median: '2.5',
      upperQuartile: '3.25',
      maximum: '4',
    });
    expect(spreadOf([])).toMatchObject({ count: 0, median: null });
    expect(spreadOf([7n])).toMatchObject({ minimum: '0.000007', lowerQuartile: '0.000007', maximum: '0.000007' });
  });

  it('is in order, whatever the order of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), { minLength: 1 }), (values) => {
        const { minimum, lowerQuartile, median, upperQuartile, maximum } = spreadOf(values);
        const all = [minimum, lowerQuartile, median, upperQuartile, maximum].map(Number);
        expect(all).toEqual([...all].sort((a, b) => a - b));
        expect(spreadOf([...values].reverse())).toEqual(spreadOf(values));
      }),
    );
  });
});
