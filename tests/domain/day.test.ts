import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareText,
  dayAfter,
  dayBefore,
  earlierEnd,
  isDay,
  jakartaDay,
  laterEnd,
  WEEKDAYS,
} from '#domain/day.ts';

const someDay = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someEnd = fc.option(someDay);

describe('a day', () => {
  it('is one that exists in the calendar', () => {
    for (const day of ['2024-02-29', '1945-08-17', '9999-12-31', '2000-02-29']) expect(isDay(day)).toBe(true);
    for (const day of ['2023-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00']) {
      expect(isDay(day)).toBe(false);
    }
  });

  it('is written in one way only', () => {
    for (const text of ['2025-1-1', '20250101', '2025-01-01T00:00:00Z', ' 2025-01-01', '2025-01-01\n', '+2025-01-01']) {
      expect(isDay(text)).toBe(false);
    }
    fc.assert(fc.property(fc.string(), (text) => isDay(text) === false || /^\d{4}-\d{2}-\d{2}$/.test(text)));
  });

  it('is followed by the next and preceded by the last, over months, years and leap days', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2025-02-28')).toBe('2025-03-01');
    expect(dayAfter('2025-12-31')).toBe('2026-01-01');
    expect(dayBefore('2026-01-01')).toBe('2025-12-31');
    expect(addDays('2026-01-01', 0)).toBe('2026-01-01');
  });

  it('is reached again by going as many days back as forth, and days stay in order as texts', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 5_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(isDay(addDays(day, count))).toBe(true);
        expect(addDays(day, count) > day).toBe(true);
        expect(addDays(day, -count) < day).toBe(true);
      }),
    );
  });

  it('is the one that the language itself makes of it', () => {
    const made = (at: number): string => new Date(at).toISOString().slice(0, 10);
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 9_999 }).map((number) => String(number).padStart(4, '0'));
    fc.assert(
      fc.property(year, two, two, (...parts) => {
        const text = parts.join('-');
        const at = Date.parse(`${text}T00:00:00Z`);
        expect(isDay(text)).toBe(!Number.isNaN(at) && made(at) === text);
      }),
      { numRuns: 5_000 },
    );
    fc.assert(
      fc.property(someDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(isDay(day)).toBe(true);
        expect(addDays(day, count)).toBe(made(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000));
      }),
      { numRuns: 5_000 },
    );
  });

  it('begins in Jakarta at 17:00 UTC of the day before', () => {
    expect(jakartaDay(new Date('2026-01-31T16:59:59.999Z'))).toBe('2026-01-31');
    expect(jakartaDay(new Date('2026-01-31T17:00:00.000Z'))).toBe('2026-02-01');
  });
});

describe('a last day', () => {
  it('is earlier than none, and the earlier of two', () => {
    expect(earlierEnd(null, null)).toBeNull();
    expect(earlierEnd('2026-01-01', null)).toBe('2026-01-01');
    expect(earlierEnd(null, '2026-01-01')).toBe('2026-01-01');
    expect(earlierEnd('2026-01-01', '2026-01-02')).toBe('2026-01-01');
    expect(earlierEnd('2026-01-02', '2026-01-01')).toBe('2026-01-01');
  });

  it('is none when it is the later of one and none, and the later of two', () => {
    expect(laterEnd('2026-01-01', null)).toBeNull();
    expect(laterEnd(null, '2026-01-01')).toBeNull();
    expect(laterEnd('2026-01-01', '2026-01-02')).toBe('2026-01-02');
    expect(laterEnd('2026-01-02', '2026-01-01')).toBe('2026-01-02');
  });

  it('is chosen the same whichever comes first, and the two choices absorb each other', () => {
    fc.assert(
      fc.property(someEnd, someEnd, (one, other) => {
        expect(earlierEnd(one, other)).toBe(earlierEnd(other, one));
        expect(laterEnd(one, other)).toBe(laterEnd(other, one));
        expect(earlierEnd(one, laterEnd(one, other))).toBe(one);
        expect(laterEnd(one, earlierEnd(one, other))).toBe(one);
      }),
    );
  });
});

describe('order', () => {
  it('of texts is by code point, the same on every machine', () => {
    expect(compareText('Z', 'a')).toBe(-1);
    expect(compareText('a', 'Z')).toBe(1);
    expect(compareText('a', 'a')).toBe(0);
    expect(['ä', 'b', 'a', 'B'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä']);
  });

  it('of weekdays begins on Monday', () => {
    expect(WEEKDAYS).toEqual(['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']);
  });
});
