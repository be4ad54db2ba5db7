import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFault, failedChecks } from '#domain/check.ts';
import type { Answers } from '#domain/report.ts';
import type { ReportCheck } from '#domain/reportForm.ts';
import { dataChecks, dataIndicators } from './dataFiles.ts';
import { form, indicator } from './records.ts';

const INDICATORS = [
  indicator('total'),
  indicator('part', { valueType: 'NUMBER' }),
  indicator('saved', { valueType: 'MONEY' }),
  indicator('applied', { valueType: 'CHOICE', choices: ['APPLIED', 'NOT_YET'] }),
  indicator('days', { valueType: 'MULTI_CHOICE', choices: ['MON', 'FRI'] }),
  indicator('online', { valueType: 'BOOLEAN' }),
  indicator('note', { valueType: 'TEXT' }),
];

const number = (value: string) => ({ tag: 'NUMBER', number: value }) as const;
const check = (expression: string): ReportCheck => ({
  code: 'check',
  expression,
  severity: 'ERROR',
  message: { id: 'Salah', en: null },
});

/** Whether a check of this expression lets these answers pass. */
const passes = (expression: string, answers: Answers) =>
  failedChecks(form({ indicators: INDICATORS, checks: [check(expression)] }), answers).length === 0;

describe('a fault of a check', () => {
  it('is found in none of the checks of the reference data', () => {
    expect(dataChecks).toHaveLength(9);
    for (const { formId, code, expression } of dataChecks) {
      const indicators = dataIndicators.filter((one) => one.formId === formId);
      expect([code, checkFault(expression, indicators)]).toEqual([code, null]);
    }
  });

  it.each([
    'part <= total',
    'applied = APPLIED or part = 0',
    'NOT_YET != applied',
    'days = MON',
    'online = true or online = false',
    'total + 0 = 0 * part',
    '(total + part) * 2 - saved / total >= 37.5',
  ])('is not in %j', (expression) => {
    expect(checkFault(expression, INDICATORS)).toBeNull();
  });

  it.each([
    ['total <', 8, 'a number or name is expected, not end of the expression'],
    ['ghost = 1', 1, 'the form has no indicator ghost'],
    ['total = ghost', 9, 'the form has no indicator ghost'],
    ['total = 1 or part + ghost = 1', 21, 'the form has no indicator ghost'],
    ['total = APPLIED', 9, 'the form has no indicator APPLIED'],
    ['applied = GHOST', 11, 'applied has no choice GHOST'],
    ['GHOST = applied', 1, 'applied has no choice GHOST'],
    ['applied < APPLIED', 9, 'choices are compared with = or !=, not <'],
    ['applied = 1', 1, 'applied is not a number'],
    ['total + applied = 1', 9, 'applied is not a number'],
    ['online = yes', 10, 'online has no choice yes'],
    ['note = x', 8, 'note has no choice x'],
    ['total / 0 = 1', 9, 'division by zero'],
    ['total / (0.00) = 1', 10, 'division by zero'],
    ['total / part = 1 and total / 0.0 = 1', 30, 'division by zero'],
    ['total / (2 - 2) = 1', 10, 'division by zero'],
    ['total / (3 / (1 - 1)) = 1', 15, 'division by zero'],
    ['1 + 1 = 2', 7, 'no answer is compared'],
  ])('is in %j at character %i: %s', (expression, at, reason) => {
    expect(checkFault(expression, INDICATORS)).toEqual({ at, reason });
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'total',
      'applied',
      'APPLIED',
      'true',
      '0',
      '(',
      ')',
      '+',
      '/',
      '=',
      '<',
      'and',
      'or',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const expression = pieces.join(' ');
        const fault = checkFault(expression, INDICATORS);
        if (fault !== null) expect(fault.at >= 1 && fault.at <= expression.length + 1).toBe(true);
        else expect(() => passes(expression, { total: number('0') })).not.toThrow();
      }),
    );
  });
});

describe('a check', () => {
  it.each([
    ['part = total', [true, false, false]],
    ['part != total', [false, true, true]],
    ['part < total', [false, true, false]],
    ['part <= total', [true, true, false]],
    ['part > total', [false, false, true]],
    ['part >= total', [true, false, true]],
  ])('of %j passes for equal, less and more: %j', (expression, expected) => {
    const passed = ['5', '4.999999', '5.000001'].map((part) =>
      passes(expression, { part: number(part), total: number('5.0') }),
    );
    expect(passed).toEqual(expected);
  });

  it('counts exactly, in the order of arithmetic', () => {
    const answers = { total: number('0.1'), part: number('0.2'), saved: number('3') };
    expect(passes('total + part = 0.3', answers)).toBe(true);
    expect(passes('total + part * saved = 0.7', answers)).toBe(true);
    expect(passes('(total + part) * saved = 0.9', answers)).toBe(true);
    expect(passes('saved - part - total = 2.7', answers)).toBe(true);
    expect(passes('1 / saved * saved = 1', answers)).toBe(true);
    expect(passes('total + part = 0.30000000000000004', answers)).toBe(true);
    expect(passes('total + part = 0.300001', answers)).toBe(false);
  });

  it('compares a choice, any of several choices, and yes or no', () => {
    const applied = { tag: 'CHOICE', choice: 'APPLIED' } as const;
    const days = { tag: 'CHOICES', choices: ['MON', 'FRI'] } as const;
    expect(passes('applied = APPLIED', { applied })).toBe(true);
    expect(passes('applied != APPLIED', { applied })).toBe(false);
    expect(passes('NOT_YET = applied', { applied })).toBe(false);
    expect(passes('days = FRI', { days: { ...days, choices: ['MON', 'FRI'] } })).toBe(true);
    expect(passes('days != FRI', { days: { ...days, choices: ['MON'] } })).toBe(true);
    expect(passes('days = FRI', { days: { ...days, choices: [] } })).toBe(false);
    expect(passes('online = true', { online: { tag: 'BOOLEAN', boolean: false } })).toBe(false);
    expect(passes('online = false', { online: { tag: 'BOOLEAN', boolean: false } })).toBe(true);
  });

  it('passes when a side, or all of a sum, is not answered', () => {
    for (const expression of ['part <= total', 'part + saved <= total', 'applied = APPLIED', 'part * total = 1']) {
      expect(passes(expression, {})).toBe(true);
      expect(passes(expression, { total: number('1') })).toBe(true);
    }
  });

  it('counts a missing part of a sum as nothing', () => {
    expect(passes('part + saved >= 1', {})).toBe(true);
    expect(passes('part + saved <= total', { part: number('2'), total: number('1') })).toBe(false);
    expect(passes('part + saved <= total', { saved: number('2'), total: number('1') })).toBe(false);
    expect(passes('part - saved <= total', { saved: number('2'), total: number('1') })).toBe(true);
    expect(passes('saved - part = 2', { saved: number('2') })).toBe(true);
  });

  it('passes when it would divide by an answer of zero', () => {
    expect(passes('total / part > 2', { total: number('1'), part: number('0') })).toBe(true);
    expect(passes('total / part > 2', { total: number('1'), part: number('1') })).toBe(false);
  });

  it('joins what is known with what is not', () => {
    const part = { part: number('1') };
    expect(passes('part = 1 or total = 1', part)).toBe(true);
    expect(passes('total = 1 or part = 1', part)).toBe(true);
    expect(passes('part = 2 or total = 1', part)).toBe(true);
    expect(passes('part = 2 and total = 1', part)).toBe(false);
    expect(passes('total = 1 and part = 2', part)).toBe(false);
    expect(passes('part = 1 and total = 1', part)).toBe(true);
    expect(passes('part = 2 or part = 3', part)).toBe(false);
    expect(passes('part = 1 and part = 2', part)).toBe(false);
  });

  it('ignores an answer of another type', () => {
    expect(passes('part = 1', { part: { tag: 'TEXT', text: '2' } })).toBe(true);
    expect(passes('applied = APPLIED', { applied: { tag: 'TEXT', text: 'NOT_YET' } })).toBe(true);
  });
});

describe('the failing checks', () => {
  it('are all given at once, in the order of the form, each with the indicators that it names', () => {
    const second: ReportCheck = { ...check('applied = NOT_YET or part = 9'), code: 'second', severity: 'WARNING' };
    const checks = [check('part <= total'), { ...check('total = 1'), code: 'passes' }, second];
    const answers: Answers = {
      part: number('2'),
      total: number('1'),
      applied: { tag: 'CHOICE', choice: 'APPLIED' },
    };
    const message = { id: 'Salah', en: null };
    expect(failedChecks(form({ indicators: INDICATORS, checks }), answers)).toEqual([
      { code: 'check', severity: 'ERROR', message, indicators: ['part', 'total'] },
      { code: 'second', severity: 'WARNING', message, indicators: ['applied', 'part'] },
    ]);
  });

  it('are those of the reference data that a report breaks', () => {
    const indicators = dataIndicators.filter((one) => one.formId === 'budaya-kerja-asn');
    const checks = dataChecks.filter((one) => one.formId === 'budaya-kerja-asn');
    const failing = (answers: Answers) => failedChecks(form({ indicators, checks }), answers).map((one) => one.code);
    const notYet = { wfh_applied: { tag: 'CHOICE', choice: 'NOT_YET' } } as const;
    expect(failing({ ...notYet, employees_total: number('10'), employees_wfh: number('0') })).toEqual([]);
    expect(failing({ ...notYet, employees_total: number('10'), employees_wfh: number('11') })).toEqual([
      'wfh_within_total',
      'wfh_zero_when_not_applied',
    ]);
    expect(failing({ use_other: number('2.5'), saving_fuel: number('2.4') })).toEqual(['savings_used_within_saved']);
  });

  it('leave out a check that cannot be read', () => {
    expect(passes('part <', { part: number('1') })).toBe(true);
  });
});
