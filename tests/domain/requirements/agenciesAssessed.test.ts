import { expect, it } from 'vitest';
import { agenciesAssessed } from '#domain/requirements/agenciesAssessed.ts';
import { facts, requirement } from '../records.ts';

it('is unknown while no assessment is kept, and says how many agencies must be eligible', () => {
  const found = agenciesAssessed(requirement({ parameters: ['3'] }), facts());
  expect(found).toMatchObject({ state: 'UNKNOWN', since: null, evidence: [] });
  expect(found.nextStep?.id).toContain('paling sedikit 3 harus layak');
  expect(found.nextStep?.en).toContain('at least 3 must be eligible');
});

it('asks for one agency where the requirement gives no number', () => {
  expect(agenciesAssessed(requirement({}), facts()).nextStep?.en).toContain('at least 1');
});
