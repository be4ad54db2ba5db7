import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REQUIREMENT_KINDS, type Requirement } from '#domain/requirement.ts';
import { parametersFault } from '#domain/requirements/index.ts';
import { decideRequirements, type RequirementGiven, requirementSet } from '#domain/setRequirements.ts';
import { catalogue, MOMENT, SOURCE_GIVEN } from './records.ts';

const given = (code: string, share: number): RequirementGiven => ({
  code,
  gates: 'PILOT',
  kind: 'MAX_SHARE',
  parameters: [String(share)],
  enforcement: 'BLOCKING',
  clause: 'Pasal 1',
  source: SOURCE_GIVEN,
});

describe('setting requirements', () => {
  it('leaves exactly what was named, whatever was set before, and loses no version', () => {
    const someSet = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(2)), { selector: ([code]) => code });
    fc.assert(
      fc.property(fc.array(someSet, { minLength: 1, maxLength: 5 }), (sets) => {
        let kept = catalogue({ requirements: [] });
        let versions: Requirement[] = [];
        for (const set of sets) {
          const before = requirementSet('rule', kept);
          const decision = decideRequirements(
            {
              regulationSlug: 'rule',
              requirements: set.map(([code, share]) => given(code, share)),
              expectedVersion: before.version,
            },
            kept,
            MOMENT,
          );
          if (decision.tag !== 'accepted') throw new Error('A good set was refused.');
          versions = [...versions, ...decision.change.written];
          kept = catalogue({ requirements: versions });
          const after = requirementSet('rule', kept);
          expect(after.version).toBe(decision.change.record.version);
          expect(after.requirements.map((one) => [one.code, Number(one.parameters[0])]).sort()).toEqual(
            [...set].sort(),
          );
        }
        const names = versions.map((one) => `${one.id} ${one.version}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 200 },
    );
  });

  it('writes nothing for what is the same', () => {
    const kept = catalogue({ requirements: [] });
    const first = decideRequirements(
      { regulationSlug: 'rule', requirements: [given('a', 1)], expectedVersion: 0 },
      kept,
      MOMENT,
    );
    if (first.tag !== 'accepted') throw new Error('A good set was refused.');
    const again = decideRequirements(
      { regulationSlug: 'rule', requirements: [given('a', 1)], expectedVersion: 1 },
      catalogue({ requirements: first.change.written }),
      MOMENT,
    );
    expect(again).toMatchObject({ tag: 'accepted', change: { written: [], record: { version: 1 } } });
  });
});

describe('the parameters of a kind', () => {
  const forms = { has: (id: string) => id === 'form' };

  it('are taken as each kind asks for them, and refused otherwise', () => {
    const good: Record<(typeof REQUIREMENT_KINDS)[number], string[]> = {
      REGULATION_IN_FORCE: [],
      STUDY_COMPLETED: ['DISCIPLINE', 'OUTPUT'],
      GUIDELINE_IN_FORCE: ['JUKNIS'],
      LOCAL_INSTRUMENT_ISSUED: [],
      AGENCIES_ASSESSED: ['3'],
      MAX_DAYS_PER_WEEK: ['2'],
      WEEKDAY: ['FRI', 'THU'],
      MAX_SHARE: ['50'],
      BASELINE_REPORTED: ['form'],
    };
    for (const kind of REQUIREMENT_KINDS) {
      expect(parametersFault(kind, good[kind], forms)).toBeNull();
      expect(parametersFault(kind, ['nothing'], forms)).not.toBeNull();
      if (good[kind].length > 0) expect(parametersFault(kind, [], forms)).toBe(`${kind} needs a parameter`);
    }
    for (const number of ['0', '-1', '1.5', '01', '10001', ''])
      expect(parametersFault('AGENCIES_ASSESSED', [number], forms)).not.toBeNull();
    expect(parametersFault('MAX_SHARE', ['1', '2'], forms)).toBe('MAX_SHARE takes one parameter');
    expect(parametersFault('WEEKDAY', ['FRI', 'FRI'], forms)).toBe('WEEKDAY names a parameter twice');
  });
});
