import { describe, expect, it } from 'vitest';
import { type AnswerGiven, readAnswers, sameAnswer } from '#domain/answer.ts';
import { InputReader } from '#domain/input.ts';
import type { Answer } from '#domain/report.ts';
import { form, indicator } from './records.ts';
import { refusals } from './refusals.ts';

const FORM = form({
  indicators: [
    indicator('count', { minimum: '0', maximum: '1000000' }),
    indicator('rate', { valueType: 'NUMBER', minimum: '25.5', maximum: '100' }),
    indicator('cost', { valueType: 'MONEY' }),
    indicator('online', { valueType: 'BOOLEAN' }),
    indicator('applied', { valueType: 'CHOICE', choices: ['APPLIED', 'NOT_YET'] }),
    indicator('days', { valueType: 'MULTI_CHOICE', choices: ['MON', 'FRI'] }),
    indicator('note', { valueType: 'TEXT' }),
    indicator('short', { valueType: 'TEXT', minimum: '3', maximum: '5' }),
    indicator('constructor'),
  ],
});

function read(...given: AnswerGiven[]) {
  const reader = new InputReader();
  const kept = readAnswers(reader, given, FORM);
  return { kept, refused: refusals({ tag: 'refused', refusals: reader.refusals }) };
}

describe('an answer', () => {
  it('is kept in the form of its type', () => {
    const { kept, refused } = read(
      { indicator: 'count', number: '12' },
      { indicator: 'rate', number: '25.50' },
      { indicator: 'cost', number: '-0.5' },
      { indicator: 'online', boolean: false },
      { indicator: 'applied', choice: 'NOT_YET' },
      { indicator: 'days', choices: ['FRI', 'MON', 'FRI'] },
      { indicator: 'note', text: ' Tidak ada ' },
    );
    expect(refused).toEqual([]);
    expect(kept).toEqual({
      count: { tag: 'NUMBER', number: '12' },
      rate: { tag: 'NUMBER', number: '25.50' },
      cost: { tag: 'NUMBER', number: '-0.5' },
      online: { tag: 'BOOLEAN', boolean: false },
      applied: { tag: 'CHOICE', choice: 'NOT_YET' },
      days: { tag: 'CHOICES', choices: ['MON', 'FRI'] },
      note: { tag: 'TEXT', text: 'Tidak ada' },
    });
    expect(read({ indicator: 'online', boolean: true }).kept).toEqual({ online: { tag: 'BOOLEAN', boolean: true } });
  });

  it('is none where no field is given, or a text of nothing but spaces', () => {
    expect(read({ indicator: 'count' }, { indicator: 'rate', number: null }, { indicator: 'note', text: ' ' })).toEqual(
      {
        kept: {},
        refused: [],
      },
    );
  });

  it('lies within the bounds of its indicator', () => {
    for (const number of ['0', '1000000', '1.0']) expect(read({ indicator: 'count', number }).refused).toEqual([]);
    for (const number of ['-1', '1000001', '1.5']) {
      expect(read({ indicator: 'count', number }).refused).toEqual(['INVALID_VALUE input.values.0.number']);
    }
    expect(read({ indicator: 'rate', number: '25.499999' }).refused).toHaveLength(1);
    expect(read({ indicator: 'rate', number: '100.000001' }).refused).toHaveLength(1);
  });

  it('of an amount is an exact decimal', () => {
    for (const number of ['', '1,5', '1e3', '0.0000001', 'NaN']) {
      expect(read({ indicator: 'cost', number }).refused).toEqual(['INVALID_VALUE input.values.0.number']);
    }
  });

  it('of a choice is one of the choices', () => {
    expect(read({ indicator: 'applied', choice: 'GHOST' }).refused).toEqual(['INVALID_VALUE input.values.0.choice']);
    expect(read({ indicator: 'days', choices: ['MON', 'SUN'] }).refused).toEqual([
      'INVALID_VALUE input.values.0.choices',
    ]);
    expect(read({ indicator: 'days', choices: [] }).kept).toEqual({ days: { tag: 'CHOICES', choices: [] } });
  });

  it('of a text is as long as its indicator allows, else at most 2,000 characters', () => {
    expect(read({ indicator: 'note', text: 'a'.repeat(2_000) }).refused).toEqual([]);
    expect(read({ indicator: 'note', text: 'a'.repeat(2_001) }).refused).toEqual(['INVALID_VALUE input.values.0.text']);
    expect(read({ indicator: 'short', text: 'abcde' }).refused).toEqual([]);
    expect(read({ indicator: 'short', text: 'abc' }).refused).toEqual([]);
    expect(read({ indicator: 'short', text: 'abcdef' }).refused).toEqual(['INVALID_VALUE input.values.0.text']);
    expect(read({ indicator: 'short', text: 'ab' }).refused).toEqual(['INVALID_VALUE input.values.0.text']);
  });

  it('is in the field that fits its type and in no other', () => {
    expect(read({ indicator: 'count', text: '12' })).toEqual({
      kept: {},
      refused: ['INVALID_VALUE input.values.0.text'],
    });
    expect(read({ indicator: 'count', number: '12', choice: 'x', boolean: null })).toEqual({
      kept: {},
      refused: ['INVALID_VALUE input.values.0.choice'],
    });
  });

  it('is of an indicator of the form, once', () => {
    expect(read({ indicator: 'ghost', number: '1' }).refused).toEqual(['UNKNOWN_INDICATOR input.values.0.indicator']);
    const twice = read({ indicator: 'count', number: '1' }, { indicator: 'count', number: '2' });
    expect(twice.refused).toEqual(['INVALID_VALUE input.values.1.indicator']);
    expect(twice.kept).toEqual({ count: { tag: 'NUMBER', number: '1' } });
  });

  it('may be of an indicator named like something that every object has', () => {
    const { kept, refused } = read({ indicator: 'constructor', number: '1' });
    expect(refused).toEqual([]);
    expect(Object.keys(kept)).toEqual(['constructor']);
  });

  it('is refused with its own place, every wrong one at once', () => {
    const given = [
      { indicator: 'count', number: '-1' },
      { indicator: 'rate', number: '50' },
      { indicator: 'applied', choice: 'GHOST' },
    ];
    expect(read(...given).refused).toEqual([
      'INVALID_VALUE input.values.0.number',
      'INVALID_VALUE input.values.2.choice',
    ]);
  });
});

describe('two answers', () => {
  const alike: [string, Answer | undefined, Answer | undefined][] = [
    ['numbers of one value', { tag: 'NUMBER', number: '1' }, { tag: 'NUMBER', number: '1.00' }],
    ['equal booleans', { tag: 'BOOLEAN', boolean: false }, { tag: 'BOOLEAN', boolean: false }],
    ['equal choices', { tag: 'CHOICE', choice: 'A' }, { tag: 'CHOICE', choice: 'A' }],
    ['equal lists of choices', { tag: 'CHOICES', choices: ['A', 'B'] }, { tag: 'CHOICES', choices: ['A', 'B'] }],
    ['equal texts', { tag: 'TEXT', text: 'a' }, { tag: 'TEXT', text: 'a' }],
    ['two that are missing', undefined, undefined],
  ];
  const unlike: [string, Answer | undefined, Answer | undefined][] = [
    ['numbers', { tag: 'NUMBER', number: '1' }, { tag: 'NUMBER', number: '1.01' }],
    ['booleans', { tag: 'BOOLEAN', boolean: false }, { tag: 'BOOLEAN', boolean: true }],
    ['choices', { tag: 'CHOICE', choice: 'A' }, { tag: 'CHOICE', choice: 'B' }],
    ['lists of choices', { tag: 'CHOICES', choices: ['A'] }, { tag: 'CHOICES', choices: ['A', 'B'] }],
    ['texts', { tag: 'TEXT', text: 'a' }, { tag: 'TEXT', text: 'A' }],
    ['kinds', { tag: 'TEXT', text: 'A' }, { tag: 'CHOICE', choice: 'A' }],
    ['one that is missing', { tag: 'TEXT', text: 'A' }, undefined],
  ];
  it.each(alike)('are the same: %s', (_name, one, other) => expect(sameAnswer(one, other)).toBe(true));
  it.each(unlike)('differ: %s', (_name, one, other) => {
    expect(sameAnswer(one, other)).toBe(false);
    expect(sameAnswer(other, one)).toBe(false);
  });
});
