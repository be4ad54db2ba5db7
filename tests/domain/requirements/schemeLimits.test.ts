import { describe, expect, it } from 'vitest';
import { maxDaysPerWeek, maxShare, weekday } from '#domain/requirements/schemeLimits.ts';
import type { Scheme } from '#domain/scheme.ts';
import { schemeDays } from '#domain/scheme.ts';
import { facts, requirement, scheme } from '../records.ts';

const EVIDENCE = [{ url: null, kind: 'OFFICIAL', title: 'Scheme' }];
const met = { state: 'MET', since: '2026-01-05', evidence: EVIDENCE, nextStep: null };
const unmet = { state: 'UNMET', since: '2026-01-05', evidence: EVIDENCE };
const unknown = { state: 'UNKNOWN', since: null, evidence: [] };

describe('most days a week', () => {
  const asked = requirement({ parameters: ['2'], clause: 'Pasal 13' });
  const found = (given: Scheme | null) => maxDaysPerWeek(asked, facts({ scheme: given }));

  it('is met by as many as allowed, or fewer, or none', () => {
    for (const daysPerWeek of [0, 1, 2]) expect(found(scheme({ daysPerWeek }))).toEqual(met);
  });

  it('is unmet by three where two are allowed, and names the clause', () => {
    expect(found(scheme({ daysPerWeek: 3 }))).toMatchObject(unmet);
    expect(found(scheme({ daysPerWeek: 3 })).nextStep).toEqual({
      id: 'Kurangi dari 3 menjadi paling banyak 2 hari per minggu (Pasal 13).',
      en: 'Reduce from 3 to at most 2 days a week (Pasal 13).',
    });
  });

  it('names the regulation where no clause is known', () => {
    const without = requirement({ parameters: ['2'], regulationSlug: 'rule' });
    expect(maxDaysPerWeek(without, facts({ scheme: scheme({ daysPerWeek: 3 }) })).nextStep?.en).toContain('(rule)');
  });

  it('counts the weekdays named where no number is given, and prefers the number', () => {
    const weekdays: Scheme['weekdays'] = ['MON', 'TUE', 'WED'];
    expect(found(scheme({ weekdays })).state).toBe('UNMET');
    expect(schemeDays(scheme({ weekdays: ['MON'], daysPerWeek: 3 }))).toBe(3);
    expect(schemeDays(scheme({ weekdays }))).toBe(3);
    expect(schemeDays(scheme({ weekdays: ['MON'] }))).toBe(1);
    expect(schemeDays(scheme())).toBeNull();
  });

  it('is unknown without a scheme that tells', () => {
    expect(found(null)).toMatchObject(unknown);
    expect(found(scheme())).toMatchObject(unknown);
    expect(found(null).nextStep?.en).toContain('at most 2 days');
  });
});

describe('the weekday', () => {
  const asked = requirement({ parameters: ['THU', 'FRI'] });
  const found = (given: Scheme | null) => weekday(asked, facts({ scheme: given }));

  it('is met when every weekday of the scheme is among those named', () => {
    expect(found(scheme({ weekdays: ['FRI'] }))).toEqual(met);
    expect(found(scheme({ weekdays: ['THU', 'FRI'] }))).toEqual(met);
  });

  it('is unmet by one other weekday, which the next step names', () => {
    expect(found(scheme({ weekdays: ['WED', 'FRI'] }))).toMatchObject(unmet);
    expect(found(scheme({ weekdays: ['WED', 'FRI'] })).nextStep?.en).toBe('Move WED to THU, FRI.');
  });

  it('is unknown without a scheme that names weekdays', () => {
    expect(found(null)).toMatchObject(unknown);
    expect(found(scheme({ daysPerWeek: 1 }))).toMatchObject(unknown);
  });
});

describe('the ceiling of staff', () => {
  const found = (given: Scheme | null) => maxShare(requirement({ parameters: ['50'] }), facts({ scheme: given }));

  it('is met by at most the percentage named', () => {
    expect(found(scheme({ maxSharePercent: 50 }))).toEqual(met);
    expect(found(scheme({ maxSharePercent: 0 }))).toEqual(met);
  });

  it('is unmet by more', () => {
    expect(found(scheme({ maxSharePercent: 51 }))).toMatchObject(unmet);
    expect(found(scheme({ maxSharePercent: 51 })).nextStep?.en).toContain('from 51 to at most 50 percent');
  });

  it('is unknown without a ceiling', () => {
    expect(found(null)).toMatchObject(unknown);
    expect(found(scheme())).toMatchObject(unknown);
    expect(found(null).nextStep?.en).toContain('at most 50 percent');
  });
});
