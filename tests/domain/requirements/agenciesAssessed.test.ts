import { describe, expect, it } from 'vitest';
import { agenciesAssessed } from '#domain/requirements/agenciesAssessed.ts';
import { assessment, facts, requirement } from '../records.ts';

const two = requirement({ parameters: ['2'] });
const of = (agencyKey: string, given = {}) =>
  assessment({ id: `${agencyKey} ${JSON.stringify(given)}`, agencyKey, ...given });

describe('assessed agencies', () => {
  it('are unknown while none was assessed', () => {
    expect(agenciesAssessed(two, facts())).toMatchObject({ state: 'UNKNOWN', since: null, evidence: [] });
    const later = [of('32.72-a', { effectiveFrom: '2026-01-06' })];
    expect(agenciesAssessed(two, facts({ assessments: later, on: '2026-01-05' })).state).toBe('UNKNOWN');
  });

  it('are met once the number named is eligible, in part or whole, since the day of the last of them', () => {
    const assessments = [of('32.72-a'), of('32.72-b', { eligibility: 'PARTLY', effectiveFrom: '2026-01-04' })];
    const finding = agenciesAssessed(two, facts({ assessments }));
    expect(finding).toMatchObject({ state: 'MET', since: '2026-01-04' });
    expect(finding.evidence.map((one) => one.title)).toEqual(['32.72-a: ELIGIBLE', '32.72-b: PARTLY']);
  });

  it('are unmet while too few are eligible, and tell how many are', () => {
    const assessments = [of('32.72-a'), of('32.72-b', { eligibility: 'NOT_ELIGIBLE' })];
    const finding = agenciesAssessed(two, facts({ assessments }));
    expect(finding.state).toBe('UNMET');
    expect(finding.nextStep?.en).toContain('1 agencies are eligible');
  });

  it('count an agency by its last assessment that has begun', () => {
    const assessments = [
      of('32.72-a'),
      of('32.72-b'),
      of('32.72-b', { eligibility: 'NOT_ELIGIBLE', effectiveFrom: '2026-01-05' }),
    ];
    expect(agenciesAssessed(two, facts({ assessments, on: '2026-01-04' })).state).toBe('MET');
    expect(agenciesAssessed(two, facts({ assessments, on: '2026-01-05' })).state).toBe('UNMET');
  });
});
