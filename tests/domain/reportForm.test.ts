import { describe, expect, it } from 'vitest';
import { formInForce, formOfPeriod } from '#domain/reportForm.ts';
import { catalogue, form } from './records.ts';

const VERSIONS = [
  form(),
  form({ version: 2, effectiveFrom: '2026-02-28' }),
  form({ version: 3, effectiveFrom: '2026-02-28' }),
  form({ version: 4, effectiveFrom: '2026-06-01' }),
  form({ id: 'other', version: 9 }),
];

describe('the version of a form', () => {
  it('is the one that begins last by the last day of the period, the later one where two begin together', () => {
    const on = (day: string) => formInForce(VERSIONS, 'form', day)?.version;
    expect(['2026-01-31', '2026-02-27', '2026-02-28', '2026-05-31', '2026-06-01'].map(on)).toEqual([1, 1, 3, 3, 4]);
  });

  it('is none where none had begun, or there is no such form', () => {
    expect(formInForce(VERSIONS.slice(1), 'form', '2026-01-31')).toBeUndefined();
    expect(formInForce(VERSIONS, 'nothing', '2026-01-31')).toBeUndefined();
  });

  it('is found by the key of a period, and the latest where the key is of none', () => {
    const known = catalogue({ forms: VERSIONS });
    expect(formOfPeriod(known, 'form', '2026-02')?.version).toBe(3);
    expect(formOfPeriod(known, 'form', 'May')?.version).toBe(4);
    expect(formOfPeriod(known, 'nothing', '2026-02')).toBeUndefined();
  });
});
