import { describe, expect, it } from 'vitest';
import { closedSince, isLate, obligationOf, regularDueDay, withReopenings } from '#domain/obligation.ts';
import type { Reopening } from '#domain/reopening.ts';
import { form, OBLIGATION, period } from './records.ts';

const FORM = form({ dueDayOfNextPeriod: 20, closesDaysAfterDue: 60 });

it('is due on the day of the month after its period', () => {
  expect(regularDueDay(FORM, period('2025-12'))).toBe('2026-01-20');
  expect(regularDueDay(FORM, period('2026-Q1'))).toBe('2026-04-20');
  expect(regularDueDay(form({ dueDayOfNextPeriod: 1 }), period('2026-01'))).toBe('2026-02-01');
});

it('counts the days after it was learned from the day in Jakarta', () => {
  const dueOn = (learnedAt: string) => obligationOf(FORM, period('2025-12'), learnedAt, [], 'a').dueOn;
  expect(dueOn('2026-01-06T16:59:59.999Z')).toBe('2026-01-20');
  expect(dueOn('2026-01-06T17:00:00.000Z')).toBe('2026-01-21');
});

describe('due, late and closed', () => {
  it('are three things: late is accepted, closed is not', () => {
    expect(closedSince(OBLIGATION, '2026-02-11')).toBeNull();
    expect(closedSince(OBLIGATION, '2026-03-12')).toBeNull();
    expect(closedSince(OBLIGATION, '2026-03-13')).toBe('2026-03-13');
    expect(closedSince(OBLIGATION, '2026-12-31')).toBe('2026-03-13');
  });

  it('is open again until the end of a reopening, and closed the day after', () => {
    const reopened = { ...OBLIGATION, reopenedUntil: '2026-05-01' };
    expect(closedSince(reopened, '2026-05-01')).toBeNull();
    expect(closedSince(reopened, '2026-05-02')).toBe('2026-05-02');
  });

  it('is late from midnight in Jakarta after the due day', () => {
    expect(isLate(OBLIGATION, '2026-02-10T16:59:59.999Z')).toBe(false);
    expect(isLate(OBLIGATION, '2026-02-10T17:00:00.000Z')).toBe(true);
  });
});

describe('a reopening', () => {
  const reopening = (until: string, agencyKey: string | null = null): Reopening => ({
    id: 'id',
    regionCode: '32.72',
    agencyKey,
    formId: 'form',
    period: '2026-01',
    reason: 'Banjir',
    until,
    recordedAt: '2026-04-01T00:00:00.000Z',
  });
  const until = (...reopenings: Reopening[]) => withReopenings(OBLIGATION, reopenings, '32.72-bkpsdm').reopenedUntil;

  it('is of the region or of the agency itself, and the latest end counts', () => {
    expect(until(reopening('2026-05-01'), reopening('2026-06-01', '32.72-bkpsdm'), reopening('2026-04-10'))).toBe(
      '2026-06-01',
    );
    expect(until(reopening('2026-05-01', '32.72-disdik'))).toBeNull();
  });

  it('that ends by the closing day opens nothing, and none closes what was open', () => {
    expect(until(reopening(OBLIGATION.closesOn))).toBeNull();
    const before = { ...OBLIGATION, reopenedUntil: '2026-09-01' };
    expect(withReopenings(before, [reopening('2026-10-01')], '32.72-bkpsdm').reopenedUntil).toBe('2026-10-01');
  });
});
