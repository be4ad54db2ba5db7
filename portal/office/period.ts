import type { ReportFrequency } from '#client/operations.generated.ts';

/** The last period that is over on a day: `2026-04` of months, `2026-Q1` of quarters. */
export function periodBefore(today: string, frequency: ReportFrequency): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (frequency === 'QUARTER') {
    const quarter = Math.floor((month - 1) / 3);
    return quarter === 0 ? `${year - 1}-Q4` : `${year}-Q${quarter}`;
  }
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
