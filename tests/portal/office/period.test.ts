import { expect, it } from 'vitest';
import { periodBefore } from '#portal/office/period.ts';

it.each([
  ['2026-05-04', 'MONTH', '2026-04'],
  ['2026-11-30', 'MONTH', '2026-10'],
  ['2026-01-01', 'MONTH', '2025-12'],
  ['2026-03-31', 'QUARTER', '2025-Q4'],
  ['2026-04-01', 'QUARTER', '2026-Q1'],
  ['2026-12-31', 'QUARTER', '2026-Q3'],
] as const)('is on %s, of %s, %s', (today, frequency, period) => {
  expect(periodBefore(today, frequency)).toBe(period);
});
