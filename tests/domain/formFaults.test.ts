import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHOICE,
  countFaults,
  FORM_ID,
  frequencyFault,
  INDICATOR_CODE,
  indicatorFaults,
  type PartFault,
  type PartlyRead,
  reportCheckFaults,
  sizeFault,
} from '#domain/formFaults.ts';
import {
  AGGREGATIONS,
  INDICATOR_DIMENSIONS,
  type Indicator,
  type ReportCheck,
  VALUE_TYPES,
} from '#domain/reportForm.ts';
import { dataChecks, dataIndicators } from './dataFiles.ts';
import { form, indicator } from './records.ts';

/** Each fault as its place, field and reason. */
const told = <T>(faults: readonly PartFault<T>[]) =>
  faults.map(({ place, field, reason }) => `${place} ${field}: ${reason}`);
const faultsOf = (...indicators: PartlyRead<Indicator>[]) =>
  told(indicatorFaults(indicators.map((one, place) => ({ ...one, sequence: place + 1 }))));
const alone = (given: Partial<Indicator>) => faultsOf(indicator('one', given));
const CHOICES = { valueType: 'CHOICE', choices: ['FULL', 'LIMITED'] } as const;
const choice = (given: Partial<Indicator> = {}) =>
  indicator('chosen', { ...CHOICES, choices: [...CHOICES.choices], ...given });
const check = (code: string, expression: string): ReportCheck => ({
  code,
  expression,
  severity: 'ERROR',
  message: { id: 'Salah', en: null },
});

describe('the indicators of a form', () => {
  it('have no fault in the reference data', () => {
    for (const formId of new Set(dataIndicators.map((one) => one.formId))) {
      expect(indicatorFaults(dataIndicators.filter((one) => one.formId === formId))).toEqual([]);
    }
  });

  it('have each a code of its own, and a place of its own', () => {
    const same = [indicator('a'), indicator('b', { sequence: 2 }), indicator('a', { sequence: 3 })];
    expect(indicatorFaults(same)).toEqual([{ place: 2, field: 'code', reason: 'a is given twice', sameAs: 0 }]);
    const places = [indicator('a', { section: 1, sequence: 11 }), indicator('b', { section: 11, sequence: 1 })];
    expect(indicatorFaults(places)).toEqual([]);
    expect(indicatorFaults([...places, indicator('c', { section: 11, sequence: 1 })])).toEqual([
      { place: 2, field: 'sequence', reason: '11.1 is given twice', sameAs: 1 },
    ]);
  });

  it('have choices where one chooses among them, two or more, each once', () => {
    expect(alone(choice())).toEqual([]);
    expect(alone({ choices: ['A', 'B'] })).toEqual(['0 choices: INTEGER has no choices']);
    expect(alone({ valueType: 'BOOLEAN', choices: ['A', 'B'] })).toEqual(['0 choices: BOOLEAN has no choices']);
    for (const valueType of ['CHOICE', 'MULTI_CHOICE'] as const) {
      expect(alone({ valueType, choices: ['A'] })).toEqual([`0 choices: ${valueType} needs two choices or more`]);
      expect(alone({ valueType, choices: ['A', 'B', 'A', 'B', 'A'] })).toEqual(['0 choices: A, B twice']);
    }
    const many = (count: number) =>
      alone({ valueType: 'CHOICE', choices: Array.from({ length: count }, (_, n) => `C${n}`) });
    expect(many(100)).toEqual([]);
    expect(many(101)).toEqual(['0 choices: 101 choices; at most 100 are allowed']);
  });

  it.each(['BOOLEAN', 'CHOICE', 'MULTI_CHOICE'] as const)('have no bounds when they are %s', (valueType) => {
    const given = { valueType, choices: valueType === 'BOOLEAN' ? [] : ['A', 'B'], minimum: '1', maximum: '2' };
    expect(alone(given)).toEqual([`0 minimum: ${valueType} has no bounds`, `0 maximum: ${valueType} has no bounds`]);
  });

  it('have bounds that leave room, whole where whole numbers are asked for', () => {
    expect(alone({ minimum: '-5', maximum: '-5' })).toEqual([]);
    expect(alone({ minimum: '5.0' })).toEqual(['0 minimum: not a whole number']);
    expect(alone({ valueType: 'NUMBER', minimum: '0.5', maximum: '0.50' })).toEqual([]);
    expect(alone({ valueType: 'NUMBER', minimum: '0.51', maximum: '0.5' })).toEqual([
      '0 maximum: less than the minimum 0.51',
    ]);
    expect(alone({ valueType: 'MONEY', minimum: '10', maximum: '9' })).toEqual(['0 maximum: less than the minimum 10']);
  });

  it('have lengths as bounds of a text', () => {
    const text = (minimum: string | null, maximum: string | null) => alone({ valueType: 'TEXT', minimum, maximum });
    expect(text('0', '1')).toEqual([]);
    expect(text('10', '9999')).toEqual([]);
    expect(text('-1', '10000')).toEqual([
      '0 minimum: not a length in characters',
      '0 maximum: not a length in characters',
    ]);
    expect(text('1.5', null)).toEqual(['0 minimum: not a length in characters']);
    expect(text(null, '0')).toEqual(['0 maximum: not a length in characters']);
    expect(text('3', '2')).toEqual(['0 maximum: less than the minimum 3']);
    expect(text('2000', null)).toEqual([]);
    expect(text('2001', null)).toEqual(['0 minimum: more than 2000, the longest text without a maximum']);
    expect(text('2001', '2001')).toEqual([]);
  });

  it('are added up as their type allows', () => {
    const fitting = Object.fromEntries(
      VALUE_TYPES.map((valueType) => [
        valueType,
        AGGREGATIONS.filter((aggregation) => {
          const weight = aggregation === 'WEIGHTED_MEAN' ? 'total' : null;
          const choices = valueType.endsWith('CHOICE') ? ['A', 'B'] : [];
          const one = indicator('one', { valueType, choices, aggregation, weight });
          return faultsOf(one, indicator('total')).length === 0;
        }),
      ]),
    );
    const numbers = ['SUM', 'MEAN', 'WEIGHTED_MEAN', 'NONE'];
    expect(fitting).toEqual({
      INTEGER: numbers,
      NUMBER: numbers,
      MONEY: numbers,
      BOOLEAN: ['COUNT_BY_CHOICE', 'NONE'],
      CHOICE: ['COUNT_BY_CHOICE', 'NONE'],
      MULTI_CHOICE: ['COUNT_BY_CHOICE', 'NONE'],
      TEXT: ['NONE'],
    });
    expect(alone({ valueType: 'TEXT', aggregation: 'SUM' })).toEqual(['0 aggregation: TEXT cannot be added up so']);
  });

  it('are weighed by another indicator of the form that is a number', () => {
    const mean = (weight: string | null) => indicator('mean', { aggregation: 'WEIGHTED_MEAN', weight });
    const named = '0 weight: WEIGHTED_MEAN, and nothing else, names the indicator that weighs it';
    expect(faultsOf(mean('total'), indicator('total'))).toEqual([]);
    expect(faultsOf(mean(null), indicator('total'))).toEqual([named]);
    expect(faultsOf(indicator('sum', { aggregation: 'SUM', weight: 'total' }), indicator('total'))).toEqual([named]);
    expect(faultsOf(mean('ghost'), indicator('total'))).toEqual(['0 weight: the form has no indicator ghost']);
    expect(faultsOf(mean('mean'))).toEqual(['0 weight: an indicator cannot weigh itself']);
    expect(faultsOf(mean('chosen'), choice())).toEqual(['0 weight: chosen is not a number']);
  });

  it('are blamed for nothing that rests on what could not be read', () => {
    expect(indicatorFaults([{}, {}])).toEqual([]);
    const mean = indicator('mean', { aggregation: 'WEIGHTED_MEAN', weight: 'total' });
    expect(indicatorFaults([mean], { complete: false })).toEqual([]);
    expect(indicatorFaults([mean, { ...indicator('total', { sequence: 2 }), code: undefined }])).toEqual([]);
    expect(indicatorFaults([mean, { code: 'total' }])).toEqual([]);
  });

  it('are told every fault at once', () => {
    const wrong = choice({ choices: ['A'], minimum: '1', aggregation: 'SUM', weight: 'x' });
    expect(faultsOf(wrong).map((fault) => fault.split(' ')[1])).toEqual([
      'choices:',
      'minimum:',
      'aggregation:',
      'weight:',
    ]);
  });

  it('are never a reason to throw, however little of them could be read', () => {
    const some = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
    const part: fc.Arbitrary<PartlyRead<Indicator>> = fc.record({
      code: some('a', 'b'),
      section: some(1, 2),
      sequence: some(1, 2),
      valueType: some(...VALUE_TYPES),
      choices: some([], ['A'], ['A', 'B'], ['A', 'A']),
      minimum: some(null, '0', '1.5', 'x', ''),
      maximum: some(null, '0', '1.5', 'x', ''),
      aggregation: some(...AGGREGATIONS),
      weight: some(null, 'a', 'b', 'c'),
      dimension: some(...INDICATOR_DIMENSIONS),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.boolean(), (parts, complete) => {
        for (const { place, sameAs } of indicatorFaults(parts, { complete })) {
          expect(parts[place]).toBeDefined();
          expect(sameAs === null || sameAs < place).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the checks of a form', () => {
  it('have no fault in the reference data', () => {
    for (const formId of new Set(dataChecks.map((one) => one.formId))) {
      const ofForm = <T extends { formId: string }>(all: T[]) => all.filter((one) => one.formId === formId);
      expect(reportCheckFaults(ofForm(dataChecks), ofForm(dataIndicators))).toEqual([]);
    }
  });

  it('have each a code of its own, and an expression over the indicators', () => {
    const checks = [check('a', 'total > 0'), check('b', 'ghost = 1'), check('a', 'total >')];
    expect(reportCheckFaults(checks, [indicator('total')])).toEqual([
      { place: 2, field: 'code', reason: 'a is given twice', sameAs: 0 },
      { place: 1, field: 'expression', reason: 'the form has no indicator ghost, at character 1', sameAs: null },
      {
        place: 2,
        field: 'expression',
        reason: 'a number or name is expected, not end of the expression, at character 8',
        sameAs: null,
      },
    ]);
  });

  it('are read without their names where not every indicator could be read', () => {
    const checks = [check('a', 'ghost = 1'), check('b', 'ghost >'), { code: 'c' }];
    expect(told(reportCheckFaults(checks, null))).toEqual([
      '1 expression: a number or name is expected, not end of the expression, at character 8',
    ]);
  });
});

describe('a form as a whole', () => {
  it('has 1 to 200 indicators and at most 100 checks', () => {
    expect(countFaults({ indicators: 1, checks: 0 })).toEqual([]);
    expect(countFaults({ indicators: 200, checks: 100 })).toEqual([]);
    expect(countFaults({ indicators: 0, checks: 101 }).map(({ field }) => field)).toEqual(['indicators', 'checks']);
    expect(countFaults({ indicators: 201, checks: 0 })).toEqual([
      { field: 'indicators', reason: '201 are given; at most 200 are allowed' },
    ]);
  });

  it('fits twice into one item of the store, counted in bytes', () => {
    const labelled = (label: string) =>
      Array.from({ length: 200 }, (_, place) => indicator(`i${place}`, { label: { id: label, en: label } }));
    expect(sizeFault({ indicators: labelled('a'.repeat(300)), checks: [] })).toBeNull();
    expect(sizeFault({ indicators: labelled('é'.repeat(300)), checks: [] })).toMatch(
      /^indicators and checks have \d{6} bytes together; at most 180000 are allowed$/,
    );
  });

  it('keeps its frequency from version to version', () => {
    expect(frequencyFault(null, 'MONTH')).toBeNull();
    expect(frequencyFault(undefined, 'QUARTER')).toBeNull();
    expect(frequencyFault(form(), 'MONTH')).toBeNull();
    expect(frequencyFault(form(), 'QUARTER')).toBe(
      'form is owed by MONTH and keeps its frequency, since its periods would change: register another form for QUARTER',
    );
  });
});

describe('the shape of a code', () => {
  it('keeps apart what a check must tell apart', () => {
    for (const word of ['or', 'and', 'true', 'false', 'Total', '1st', '', 'a-b', 'a'.repeat(65)]) {
      expect(INDICATOR_CODE.pattern.test(word)).toBe(false);
    }
    for (const word of ['order', 'trueness', 'a', 'a1_b', 'a'.repeat(64)]) {
      expect(INDICATOR_CODE.pattern.test(word)).toBe(true);
    }
    for (const word of ['a', 'a1', 'order']) expect(CHOICE.pattern.test(word)).toBe(false);
    for (const word of ['A', 'NOT_YET', 'A'.repeat(40)]) expect(CHOICE.pattern.test(word)).toBe(true);
    expect(['a', 'ab', 'a-b', 'a#b', '-a', 'a'.repeat(81)].map((id) => FORM_ID.pattern.test(id))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
