import { describe, expect, it } from 'vitest';
import { REQUIREMENT_KINDS, type RequirementKind } from '#domain/requirement.ts';
import { parametersFault } from '#domain/requirements/parameters.ts';
import { form } from '../records.ts';

const FORMS = new Map([['form', form()]]);
const fault = (kind: RequirementKind, ...given: string[]) => parametersFault(kind, given, FORMS);

describe('the parameters of a requirement', () => {
  it.each([
    ['REGULATION_IN_FORCE', []],
    ['STUDY_COMPLETED', ['DISCIPLINE', 'OUTPUT']],
    ['GUIDELINE_IN_FORCE', ['JUKLAK']],
    ['LOCAL_INSTRUMENT_ISSUED', []],
    ['AGENCIES_ASSESSED', ['1']],
    ['MAX_DAYS_PER_WEEK', ['0']],
    ['MAX_DAYS_PER_WEEK', ['7']],
    ['WEEKDAY', ['MON', 'FRI']],
    ['MAX_SHARE', ['100']],
    ['BASELINE_REPORTED', ['form']],
  ] as const)('of %s may be %j', (kind, given) => {
    expect(fault(kind, ...given)).toBeNull();
  });

  it.each([
    ['REGULATION_IN_FORCE', ['x'], 'takes no parameter'],
    ['STUDY_COMPLETED', [], 'needs a parameter'],
    ['STUDY_COMPLETED', ['DISCIPLINE', 'COST'], 'COST'],
    ['GUIDELINE_IN_FORCE', ['JUKLAK', 'JUKNIS'], 'takes one parameter'],
    ['AGENCIES_ASSESSED', ['0'], '1 to 10000'],
    ['MAX_DAYS_PER_WEEK', ['8'], '0 to 7'],
    ['MAX_DAYS_PER_WEEK', ['1.5'], '0 to 7'],
    ['MAX_DAYS_PER_WEEK', ['-1'], '0 to 7'],
    ['MAX_DAYS_PER_WEEK', [''], '0 to 7'],
    ['WEEKDAY', ['FRIDAY'], 'FRIDAY'],
    ['MAX_SHARE', ['101'], '0 to 100'],
    ['BASELINE_REPORTED', ['other'], 'No report form'],
  ] as const)('of %s may not be %j: %s', (kind, given, why) => {
    expect(fault(kind, ...given)).toContain(why);
  });

  it('are known for every kind', () => {
    for (const kind of REQUIREMENT_KINDS) expect(() => fault(kind)).not.toThrow();
  });
});
