import { expect, it } from 'vitest';
import { regulationInForce } from '#domain/requirements/regulationInForce.ts';
import { catalogue, facts, regulation, relation, requirement, SOURCE } from '../records.ts';

const dated = regulation({ effectiveFrom: '2026-01-05', effectiveUntil: '2026-06-30' });
const found = (on: string, given = catalogue({ regulations: [dated] })) =>
  regulationInForce(requirement({}), facts({ on, catalogue: given }));

it('is met from the first day in force to the last, by the source of the regulation', () => {
  const inForce = { state: 'MET', since: '2026-01-05', evidence: [SOURCE], nextStep: null };
  expect(found('2026-01-05')).toEqual(inForce);
  expect(found('2026-06-30')).toEqual(inForce);
});

it('is unmet before the first day, which the next step names', () => {
  expect(found('2026-01-04')).toMatchObject({ state: 'UNMET', since: null, evidence: [SOURCE] });
  expect(found('2026-01-04').nextStep?.en).toBe('Wait until rule is in force on 2026-01-05.');
});

it('is unmet since the day after the last', () => {
  expect(found('2026-08-01')).toMatchObject({ state: 'UNMET', since: '2026-07-01', evidence: [SOURCE] });
  expect(found('2026-08-01').nextStep?.id).toContain('berakhir pada 2026-06-30');
});

it('is unmet since the first day of a regulation that replaces it', () => {
  const next = regulation({ slug: 'next', issuedOn: '2026-03-01' });
  const replaced = catalogue({ regulations: [dated, next], relations: [relation('next', 'REPLACES', 'rule')] });
  expect(found('2026-03-01', replaced)).toMatchObject({ state: 'UNMET', since: '2026-03-01' });
});

it('is unknown while no source gave a first day', () => {
  const undated = catalogue({ regulations: [regulation({ issuedOn: null })] });
  expect(found('2026-01-05', undated)).toMatchObject({ state: 'UNKNOWN', evidence: [SOURCE] });
});

it('is unknown, without evidence, when the catalogue did not know the regulation', () => {
  expect(found('2026-01-05', catalogue({ regulations: [] }))).toMatchObject({ state: 'UNKNOWN', evidence: [] });
});
