import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, isDay } from '#domain/day.ts';
import { parsePeriod } from '#domain/period.ts';

const bounds = (key: string) => {
  const period = parsePeriod(key);
  return period === null ? null : [period.frequency, period.firstDay, period.lastDay];
};

describe('a period', () => {
  it('is a month, from its first to its last day', () => {
    expect(bounds('2026-04')).toEqual(['MONTH', '2026-04-01', '2026-04-30']);
    expect(bounds('2024-02')).toEqual(['MONTH', '2024-02-01', '2024-02-29']);
    expect(bounds('2025-12')).toEqual(['MONTH', '2025-12-01', '2025-12-31']);
  });

  it('is a quarter, from its first to its last day', () => {
    expect(bounds('2026-Q1')).toEqual(['QUARTER', '2026-01-01', '2026-03-31']);
    expect(bounds('2026-Q2')).toEqual(['QUARTER', '2026-04-01', '2026-06-30']);
    expect(bounds('2026-Q4')).toEqual(['QUARTER', '2026-10-01', '2026-12-31']);
  });

  it('keeps the key that names it', () => {
    expect(parsePeriod('2026-Q2')?.key).toBe('2026-Q2');
  });

  it('is none for any other text', () => {
    for (const key of [
      '2026-00',
      '2026-13',
      '2026-Q0',
      '2026-Q5',
      '2026-4',
      '2026',
      'Q2-2026',
      '2026-04-01',
      '2026-q2',
    ]) {
      expect(parsePeriod(key)).toBeNull();
    }
  });

  it('is one from 1945 to the last year that can be written', () => {
    expect(parsePeriod('1944-12')).toBeNull();
    expect(parsePeriod('1944-Q4')).toBeNull();
    expect(bounds('1945-01')).toEqual(['MONTH', '1945-01-01', '1945-01-31']);
    expect(bounds('9999-12')).toEqual(['MONTH', '9999-12-01', '9999-12-31']);
    expect(bounds('9999-Q4')).toEqual(['QUARTER', '9999-10-01', '9999-12-31']);
  });

  it('is followed by the next without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1945, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const key = (months: number) =>
          `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
        const next = parsePeriod(key(month));
        expect(dayAfter(parsePeriod(key(month - 1))?.lastDay ?? '')).toBe(next?.firstDay);
      }),
    );
  });

  it('never fails to answer, and its bounds are days in order', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-(Q\d|\d{2})$/));
    fc.assert(
      fc.property(text, (key) => {
        const period = parsePeriod(key);
        if (period === null) return;
        expect(isDay(period.firstDay) && isDay(period.lastDay) && period.firstDay < period.lastDay).toBe(true);
      }),
    );
  });
});
