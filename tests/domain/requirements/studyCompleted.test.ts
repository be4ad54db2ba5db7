import { describe, expect, it } from 'vitest';
import { studyCompleted } from '#domain/requirements/studyCompleted.ts';
import { facts, requirement, study } from '../records.ts';

const parameters = ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'];
const asked = requirement({ parameters });

describe('a completed study', () => {
  it('is unknown while no study is kept, and names the aspects in both languages', () => {
    expect(studyCompleted(asked, facts())).toEqual({
      state: 'UNKNOWN',
      since: null,
      evidence: [],
      nextStep: {
        id: 'Selesaikan kajian tentang disiplin, keluaran, efektivitas pelayanan.',
        en: 'Complete a study of discipline, output, service effectiveness.',
      },
    });
  });

  it('names an aspect that it does not know as it stands', () => {
    expect(studyCompleted(requirement({ parameters: ['COST'] }), facts()).nextStep?.id).toContain('COST');
  });

  it('is met from the day of completion on, whatever it found, and stays so when a later one replaces it', () => {
    const studies = [
      study({ id: 'a', completedOn: '2026-01-05' }),
      study({ id: 'b', completedOn: '2026-01-20', title: 'Baru' }),
    ];
    expect(studyCompleted(asked, facts({ studies, on: '2026-01-05' }))).toMatchObject({
      state: 'MET',
      since: '2026-01-05',
    });
    expect(studyCompleted(asked, facts({ studies, on: '2026-02-01' }))).toMatchObject({
      state: 'MET',
      since: '2026-01-05',
      evidence: [{ title: 'Baru' }],
      nextStep: null,
    });
  });

  it('is unmet while one is under way, and names it', () => {
    const studies = [study({ completedOn: '2026-01-06', title: 'Kajian WFA' })];
    const finding = studyCompleted(asked, facts({ studies, on: '2026-01-05' }));
    expect(finding).toMatchObject({ state: 'UNMET', since: '2025-12-01' });
    expect(finding.nextStep?.id).toContain('Kajian WFA');
  });

  it('is none towards another basis, nor one that misses an aspect', () => {
    const elsewhere = [study({ completedOn: '2026-01-01', basis: 'local' })];
    expect(studyCompleted(asked, facts({ studies: elsewhere })).state).toBe('UNKNOWN');
    const whole = study({ completedOn: '2026-01-01' });
    const partial = [{ ...whole, findings: whole.findings.slice(1) }];
    expect(studyCompleted(asked, facts({ studies: partial })).state).toBe('UNMET');
  });
});
