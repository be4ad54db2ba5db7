import { describe, expect, it } from 'vitest';
import { decideForm, type FormGiven, type IndicatorGiven } from '#domain/registerForm.ts';
import { catalogue, form, MOMENT, regulation, SOURCE_GIVEN } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const asked = (code: string, given: Partial<IndicatorGiven> = {}): IndicatorGiven => ({
  code,
  section: 1,
  sequence: 1,
  label: { id: code },
  valueType: 'INTEGER',
  aggregation: 'SUM',
  dimension: 'ADOPTION',
  required: true,
  ...given,
});
const GIVEN: FormGiven = {
  key: 'laporan',
  regulationSlug: 'rule',
  name: { id: 'Laporan', en: ' ' },
  frequency: 'MONTH',
  trigger: 'REGULATION_IN_FORCE',
  reporter: 'AGENCY',
  dueDayOfNextPeriod: 10,
  closesDaysAfterDue: 30,
  indicators: [asked('total'), asked('part', { sequence: 2 })],
  checks: [{ code: 'within', expression: 'part <= total', severity: 'ERROR', message: { id: 'Lebih' } }],
  source: SOURCE_GIVEN,
  expectedVersion: 0,
};
const decide = (given: Partial<FormGiven> = {}, known = catalogue()) =>
  decideForm({ ...GIVEN, ...given }, known, MOMENT);
const wrong = (one: Partial<IndicatorGiven>) =>
  refusals(decide({ indicators: [...GIVEN.indicators, asked('more', { sequence: 3, ...one })] }));

describe('a form', () => {
  it('is registered with its questions in order', () => {
    const { record, before } = accepted(decide({ indicators: [asked('b', { section: 2 }), asked('a')], checks: [] }));
    expect(before).toBeNull();
    expect(record).toMatchObject({
      id: 'laporan',
      name: { id: 'Laporan', en: null },
      version: 1,
      effectiveFrom: null,
      load: null,
    });
    expect(record.indicators.map(({ code, choices, weight }) => [code, choices, weight])).toEqual([
      ['a', [], null],
      ['b', [], null],
    ]);
  });

  it('gets its next version beside the one before', () => {
    const known = catalogue({ forms: [form({ id: 'laporan', version: 3 })] });
    const { record, before } = accepted(decide({ expectedVersion: 3, effectiveFrom: '2026-07-01' }, known));
    expect(before?.version).toBe(3);
    expect(record).toMatchObject({ version: 4, effectiveFrom: '2026-07-01' });
  });

  it('is refused for another version than expected, and for another frequency than before', () => {
    const known = catalogue({ forms: [form({ id: 'laporan', version: 3 })] });
    expect(refusals(decide({ expectedVersion: 2 }, known))).toEqual(['EDIT_CONFLICT input.expectedVersion']);
    expect(refusals(decide({ expectedVersion: 1 }))).toEqual(['EDIT_CONFLICT input.expectedVersion']);
    expect(refusals(decide({ expectedVersion: 3, frequency: 'QUARTER' }, known))).toEqual([
      'INVALID_VALUE input.frequency',
    ]);
  });

  it('is asked for by a national regulation that is registered', () => {
    expect(refusals(decide({ regulationSlug: 'nothing' }))).toEqual(['UNKNOWN_REGULATION input.regulation']);
    const known = catalogue({ regulations: [regulation({ level: 'CITY', regionCode: '32.72' })] });
    expect(refusals(decide({}, known))).toEqual(['UNKNOWN_REGULATION input.regulation']);
  });

  it('is told every wrong field at once, with its place', () => {
    const given: Partial<FormGiven> = {
      key: 'Laporan!',
      name: { id: '' },
      dueDayOfNextPeriod: 29,
      closesDaysAfterDue: -1,
      effectiveFrom: '2026-02-30',
      indicators: [asked('or'), asked('total', { choices: ['A'] }), asked('total', { sequence: 2, minimum: 'x' })],
      checks: [
        { code: 'one', expression: 'total <= nothing', severity: 'ERROR', message: { id: 'a' } },
        { code: 'one', expression: 'total <=', severity: 'ERROR', message: { id: '' } },
      ],
    };
    expect(refusals(decide(given)).sort()).toEqual(
      [
        'IMPOSSIBLE_DATE input.effectiveFrom',
        'INVALID_VALUE input.checks.0.expression',
        'INVALID_VALUE input.checks.1.code',
        'INVALID_VALUE input.checks.1.expression',
        'INVALID_VALUE input.checks.1.message.id',
        'INVALID_VALUE input.closesDaysAfterDue',
        'INVALID_VALUE input.dueDayOfNextPeriod',
        'INVALID_VALUE input.indicators.0.code',
        'INVALID_VALUE input.indicators.1.choices',
        'INVALID_VALUE input.indicators.1.sequence',
        'INVALID_VALUE input.indicators.2.code',
        'INVALID_VALUE input.indicators.2.minimum',
        'INVALID_VALUE input.key',
        'INVALID_VALUE input.name.id',
      ].sort(),
    );
  });

  it('names the position of what is wrong in an expression', () => {
    const check = {
      code: 'one',
      expression: 'part / (2 - 2) = total',
      severity: 'ERROR',
      message: { id: 'a' },
    } as const;
    const decision = decide({ checks: [check] });
    expect(decision).toMatchObject({ refusals: [{ message: 'one: division by zero, at character 9.' }] });
  });

  it('has one question at least, and at most 200, and at most 100 checks', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, place) => asked(`i${place}`, { sequence: place + 1 }));
    expect(refusals(decide({ indicators: [], checks: [] }))).toEqual(['INVALID_VALUE input.indicators']);
    expect(refusals(decide({ indicators: many(201), checks: [] }))).toEqual(['INVALID_VALUE input.indicators']);
    expect(refusals(decide({ indicators: many(200), checks: [] }))).toEqual([]);
    const checks = Array.from({ length: 101 }, (_, place) => ({ ...GIVEN.checks[0], code: `c${place}` }));
    expect(refusals(decide({ checks: checks as FormGiven['checks'] }))).toEqual(['INVALID_VALUE input.checks']);
  });
});

describe('an indicator', () => {
  const place = 'input.indicators.2.';
  it('has choices when it is chosen from, two or more, each once, and no others have', () => {
    for (const valueType of ['CHOICE', 'MULTI_CHOICE'] as const) {
      const chosen = { valueType, aggregation: 'COUNT_BY_CHOICE' } as const;
      expect(wrong({ ...chosen, choices: ['A', 'B'] })).toEqual([]);
      expect(wrong({ ...chosen, choices: ['A'] })).toEqual([`INVALID_VALUE ${place}choices`]);
      expect(wrong({ ...chosen, choices: ['A', 'A'] })).toEqual([`INVALID_VALUE ${place}choices`]);
      expect(wrong({ ...chosen, choices: ['a', 'B'] })).toEqual([`INVALID_VALUE ${place}choices.0`]);
    }
    expect(wrong({ choices: ['A', 'B'] })).toEqual([`INVALID_VALUE ${place}choices`]);
  });

  it('has bounds that fit its type, in order', () => {
    expect(wrong({ minimum: '0', maximum: '10' })).toEqual([]);
    expect(wrong({ minimum: '1.5' })).toEqual([`INVALID_VALUE ${place}minimum`]);
    expect(wrong({ valueType: 'NUMBER', minimum: '1.5', maximum: '1.25' })).toEqual([`INVALID_VALUE ${place}maximum`]);
    expect(wrong({ valueType: 'TEXT', aggregation: 'NONE', maximum: '2000' })).toEqual([]);
    expect(wrong({ valueType: 'TEXT', aggregation: 'NONE', maximum: '-1' })).toEqual([`INVALID_VALUE ${place}maximum`]);
    expect(wrong({ valueType: 'BOOLEAN', aggregation: 'NONE', minimum: '0' })).toEqual([
      `INVALID_VALUE ${place}minimum`,
    ]);
  });

  it('is added up in a way that fits its type, weighed by another number of the form', () => {
    expect(wrong({ valueType: 'TEXT', aggregation: 'SUM' })).toEqual([`INVALID_VALUE ${place}aggregation`]);
    expect(wrong({ aggregation: 'COUNT_BY_CHOICE' })).toEqual([`INVALID_VALUE ${place}aggregation`]);
    expect(wrong({ valueType: 'BOOLEAN', aggregation: 'COUNT_BY_CHOICE' })).toEqual([]);
    expect(wrong({ aggregation: 'WEIGHTED_MEAN', weight: 'total' })).toEqual([]);
    expect(wrong({ aggregation: 'WEIGHTED_MEAN' })).toEqual([`INVALID_VALUE ${place}weight`]);
    expect(wrong({ aggregation: 'SUM', weight: 'total' })).toEqual([`INVALID_VALUE ${place}weight`]);
    expect(wrong({ aggregation: 'WEIGHTED_MEAN', weight: 'more' })).toEqual([`INVALID_VALUE ${place}weight`]);
    expect(wrong({ aggregation: 'WEIGHTED_MEAN', weight: 'nothing' })).toEqual([`INVALID_VALUE ${place}weight`]);
    const note = asked('note', { valueType: 'TEXT', aggregation: 'NONE', sequence: 4 });
    const weighed = asked('more', { aggregation: 'WEIGHTED_MEAN', weight: 'note', sequence: 3 });
    expect(refusals(decide({ indicators: [...GIVEN.indicators, weighed, note] }))).toEqual([
      `INVALID_VALUE ${place}weight`,
    ]);
  });
});
