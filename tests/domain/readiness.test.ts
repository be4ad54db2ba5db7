import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADOPTION_ORDINALS, ADOPTION_STATUSES } from '#domain/adoption.ts';
import { blocking, readiness, requirementsOf, requirementsOfRegulation, shortfallOf } from '#domain/readiness.ts';
import { REQUIREMENT_KINDS, type Requirement, type RequirementStatus } from '#domain/requirement.ts';
import { catalogue, facts, regulation, requirement, scheme } from './records.ts';

const ON = '2026-01-05';
const baseline = requirement({ id: '* code', kind: 'AGENCIES_ASSESSED', parameters: ['1'] });
const own = requirement({ id: 'rule code', regulationSlug: 'rule', kind: 'MAX_SHARE', parameters: ['50'] });

const asked = (basis: string, ...requirements: Requirement[]) =>
  requirementsOf(basis, ON, catalogue({ requirements })).map((one) => one.id);

describe('what is asked', () => {
  it('is the baseline of the registry and the own rows of the regulation, and none of another', () => {
    const other = requirement({ id: 'other code', regulationSlug: 'other' });
    expect(asked('rule', own, other, baseline)).toEqual(['* code', 'rule code']);
    expect(asked('third', own, other, baseline)).toEqual(['* code']);
  });

  it('has an own row of the same kind and parameters in place of the baseline', () => {
    const advisory = requirement({ ...baseline, id: 'rule other', regulationSlug: 'rule', enforcement: 'ADVISORY' });
    expect(asked('rule', baseline, advisory)).toEqual(['rule other']);
    expect(asked('rule', baseline, { ...advisory, parameters: ['2'] })).toEqual(['* code', 'rule other']);
    expect(asked('rule', baseline, { ...advisory, kind: 'MAX_SHARE' })).toEqual(['* code', 'rule other']);
  });

  it('takes parameters as the same in any order, and leaves their order in the record', () => {
    const study = requirement({ kind: 'STUDY_COMPLETED', parameters: ['OUTPUT', 'DISCIPLINE'] });
    const ownStudy = { ...study, id: 'rule study', regulationSlug: 'rule', parameters: ['DISCIPLINE', 'OUTPUT'] };
    expect(asked('rule', study, ownStudy)).toEqual(['rule study']);
    expect(study.parameters).toEqual(['OUTPUT', 'DISCIPLINE']);
  });

  it('has only rows in force on the day, from their first to their last', () => {
    const dated = (effectiveFrom: string | null, effectiveUntil: string | null) =>
      asked('rule', { ...own, effectiveFrom, effectiveUntil }).length;
    expect(dated(ON, ON)).toBe(1);
    expect(dated('2026-01-06', null)).toBe(0);
    expect(dated(null, '2026-01-04')).toBe(0);
  });

  it('has the baseline again once the own row is over', () => {
    const over = requirement({ ...baseline, id: 'rule code', regulationSlug: 'rule', effectiveUntil: '2026-01-04' });
    expect(asked('rule', baseline, over)).toEqual(['* code']);
  });

  it('on its own initiative is the baseline without the two kinds that speak of a regulation', () => {
    const all = REQUIREMENT_KINDS.map((kind) => requirement({ id: `* ${kind}`, kind }));
    const found = requirementsOf('local', ON, catalogue({ requirements: all })).map((one) => one.kind);
    expect(found.sort()).toEqual(
      REQUIREMENT_KINDS.filter((kind) => kind !== 'REGULATION_IN_FORCE' && kind !== 'GUIDELINE_IN_FORCE').sort(),
    );
  });

  it('is ordered by the ordinal gated, then by identity', () => {
    const late = requirement({ ...baseline, id: '* a', gates: 'IMPLEMENTED' });
    const early = requirement({ ...baseline, id: '* z', gates: 'DECREED' });
    expect(asked('rule', late, early, own, baseline)).toEqual(['* z', '* code', 'rule code', '* a']);
  });
});

describe('what a regulation sets', () => {
  const set = (given: Parameters<typeof regulation>[0], ...requirements: Requirement[]) =>
    requirementsOfRegulation(regulation(given), catalogue({ requirements })).map((one) => one.id);

  it('is its own rows in every time, with the baseline that none of them replaces', () => {
    const advisory = requirement({ ...baseline, id: 'rule code', regulationSlug: 'rule', effectiveFrom: '2030-01-01' });
    expect(set({}, own, baseline)).toEqual(['* code', 'rule code']);
    expect(set({}, advisory, baseline)).toEqual(['rule code']);
  });

  it('is nothing for a regional instrument, which is no basis', () => {
    expect(set({ level: 'CITY' }, own, baseline)).toEqual([]);
  });
});

describe('readiness', () => {
  const decree = requirement({ id: '* decree', gates: 'DECREED', kind: 'REGULATION_IN_FORCE' });
  const pilot = requirement({ id: '* pilot', gates: 'PILOT', kind: 'MAX_DAYS_PER_WEEK', parameters: ['2'] });
  const known = catalogue({ requirements: [decree, pilot] });

  it('asks for a target all that gates a status up to its ordinal', () => {
    const ids = (target: 'DISCUSSED' | 'DECREED' | 'PILOT' | 'IMPLEMENTED') =>
      readiness(facts({ catalogue: known }), target).requirements.map(({ requirement: { id } }) => id);
    expect(ids('DISCUSSED')).toEqual([]);
    expect(ids('DECREED')).toEqual(['* decree']);
    expect(ids('PILOT')).toEqual(['* decree', '* pilot']);
    expect(ids('IMPLEMENTED')).toEqual(['* decree', '* pilot']);
  });

  it.each(['SUSPENDED', 'ENDED', 'DECLINED', 'NOT_ADOPTED'] as const)('asks nothing of a way out by %s', (target) => {
    expect(readiness(facts({ catalogue: known }), target)).toEqual({ ready: true, requirements: [] });
  });

  it('refuses what is unknown as well as what is unmet, and accepts what is met', () => {
    const ready = (days: number | null) =>
      readiness(facts({ catalogue: known, scheme: scheme({ daysPerWeek: days }) }), 'PILOT');
    expect(ready(null)).toMatchObject({ ready: false, requirements: [{ state: 'MET' }, { state: 'UNKNOWN' }] });
    expect(ready(3)).toMatchObject({ ready: false, requirements: [{ state: 'MET' }, { state: 'UNMET' }] });
    expect(ready(2)).toMatchObject({ ready: true, requirements: [{ state: 'MET' }, { state: 'MET' }] });
  });

  it('is not held up by an advisory requirement, but still shows it', () => {
    const advisory = catalogue({ requirements: [{ ...pilot, enforcement: 'ADVISORY' }] });
    const found = readiness(facts({ catalogue: advisory }), 'PILOT');
    expect(found.ready).toBe(true);
    expect(found.requirements).toMatchObject([{ state: 'UNKNOWN', waived: false }]);
  });

  it('looks at the requirements of the day asked', () => {
    const later = catalogue({ requirements: [{ ...pilot, effectiveFrom: '2026-01-06' }] });
    expect(readiness(facts({ catalogue: later, on: '2026-01-05' }), 'PILOT').ready).toBe(true);
    expect(readiness(facts({ catalogue: later, on: '2026-01-06' }), 'PILOT').ready).toBe(false);
  });

  it('gives a next step in both languages exactly where a requirement is not met', () => {
    const all = REQUIREMENT_KINDS.map((kind) =>
      requirement({ id: `* ${kind}`, kind, parameters: kind === 'WEEKDAY' ? ['FRI'] : ['2'] }),
    );
    const someFacts = fc.record({
      on: fc.constantFrom('2024-12-31', '2025-01-01', '2026-01-01', '2026-07-01'),
      daysPerWeek: fc.option(fc.nat({ max: 7 })),
      maxSharePercent: fc.option(fc.nat({ max: 100 })),
      weekday: fc.option(fc.constantFrom('THU' as const, 'FRI' as const)),
    });
    const target = fc.constantFrom(...ADOPTION_STATUSES);
    const dated = catalogue({ requirements: all, regulations: [regulation({ effectiveUntil: '2026-06-30' })] });
    fc.assert(
      fc.property(someFacts, target, ({ on, weekday, ...given }, status) => {
        const own = scheme({ ...given, weekdays: weekday === null ? [] : [weekday] });
        const { requirements, ready } = readiness(facts({ catalogue: dated, on, scheme: own }), status);
        expect(requirements).toHaveLength(ADOPTION_ORDINALS[status] >= 4 ? all.length : 0);
        expect(ready).toBe(requirements.every((one) => one.state === 'MET'));
        for (const one of requirements) {
          expect(one.nextStep === null).toBe(one.state === 'MET');
          if (one.nextStep !== null) expect(one.nextStep.id.length * (one.nextStep.en ?? '').length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('what stands in the way', () => {
  const status = (given: Partial<RequirementStatus>): RequirementStatus => ({
    requirement: baseline,
    state: 'UNMET',
    waived: false,
    since: null,
    evidence: [],
    nextStep: null,
    ...given,
  });
  const advisory = status({
    requirement: { ...baseline, id: '* advisory', enforcement: 'ADVISORY' },
    state: 'UNKNOWN',
  });
  const all = [status({}), status({ state: 'UNKNOWN' }), status({ state: 'MET' }), status({ waived: true }), advisory];

  it('is every blocking requirement neither met nor waived', () => {
    expect(blocking(all)).toEqual([status({}), status({ state: 'UNKNOWN' })]);
  });

  it('is kept with an event as unmet and unknown apart, waived and advisory ones too', () => {
    expect(shortfallOf(all)).toEqual([
      { requirementId: '* code', version: 1, state: 'UNMET', waived: false },
      { requirementId: '* code', version: 1, state: 'UNKNOWN', waived: false },
      { requirementId: '* code', version: 1, state: 'UNMET', waived: true },
      { requirementId: '* advisory', version: 1, state: 'UNKNOWN', waived: false },
    ]);
  });
});
