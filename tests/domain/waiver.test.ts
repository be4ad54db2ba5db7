import { describe, expect, it } from 'vitest';
import { readiness } from '#domain/readiness.ts';
import { isWaived } from '#domain/waiver.ts';
import { catalogue, facts, requirement, waiver } from './records.ts';

describe('a waiver', () => {
  const granted = [waiver({ effectiveFrom: '2026-01-10', effectiveUntil: '2026-01-20' })];

  it('holds from its first to its last day, and ends by itself', () => {
    const days = ['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21'];
    expect(days.map((on) => isWaived(granted, '* code', on))).toEqual([false, true, true, false]);
  });

  it('is of one requirement alone', () => {
    expect(isWaived(granted, '* other', '2026-01-15')).toBe(false);
  });

  it('makes a region ready that lacks nothing else, and says that it is waived, not met', () => {
    const asked = requirement({ kind: 'GUIDELINE_IN_FORCE', parameters: ['JUKNIS'] });
    const known = catalogue({ requirements: [asked] });
    const on = (day: string) => readiness(facts({ catalogue: known, waivers: granted, on: day }), 'PILOT');
    expect(on('2026-01-15')).toMatchObject({ ready: true, requirements: [{ waived: true, state: 'UNKNOWN' }] });
    expect(on('2026-01-21')).toMatchObject({ ready: false, requirements: [{ waived: false }] });
  });
});
