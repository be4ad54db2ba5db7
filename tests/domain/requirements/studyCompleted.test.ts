import { expect, it } from 'vitest';
import { studyCompleted } from '#domain/requirements/studyCompleted.ts';
import { facts, requirement } from '../records.ts';

it('is unknown while no study is kept, and names the aspects in both languages', () => {
  const parameters = ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'];
  expect(studyCompleted(requirement({ parameters }), facts())).toEqual({
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
