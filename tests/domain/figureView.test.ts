import { describe, expect, it } from 'vitest';
import { type Figure, figuresOf, NO_SUMS, type Sums } from '#domain/figure.ts';
import { changedFigures, formulaOf, viewFigure } from '#domain/figureView.ts';
import { FORM } from './arbitraryReports.ts';
import { indicator } from './records.ts';

const sums = (given: Partial<Sums>): Sums => ({ ...NO_SUMS, ...given });
const figure = (all: Partial<Sums>, shown: Partial<Sums> | null = null): Figure => ({
  all: sums(all),
  shown: shown === null ? null : sums(shown),
});
const SUM = indicator('cases', { aggregation: 'SUM', dimension: 'DISCIPLINE' });
const number = (value: string) => ({ tag: 'NUMBER', number: value }) as const;

describe('a figure', () => {
  it('tells its formula', () => {
    expect(FORM.indicators.map(formulaOf)).toEqual([
      'sum(staff)',
      'sum(cases)',
      'sum(saved)',
      'sum(index) / count(index)',
      'sum(rate * staff) / sum(staff)',
      'sum(harsh * cases) / sum(cases)',
      'count(office) by choice',
      'count(days) by choice',
      null,
    ]);
  });

  it('has no value where nobody answered, and none for a mean that nothing weighs', () => {
    expect(viewFigure(SUM, undefined, true)).toEqual({
      value: null,
      choices: [],
      answered: 0,
      withheld: 0,
      bounds: null,
    });
    const rate = indicator('rate', { aggregation: 'WEIGHTED_MEAN', weight: 'staff' });
    expect(viewFigure(rate, figure({ answered: 2 }), true)).toMatchObject({ value: null, answered: 2 });
  });

  it('is exact beyond what a double holds', () => {
    const all = { answered: 16_000, sum: 16_000n * 999_999_999_999_999_999_999_999n };
    expect(viewFigure(SUM, figure(all), true).value).toBe('15999999999999999999999.984');
  });

  it('leaves withheld answers out for those who may not see them, with the bounds of the sum', () => {
    const held = figure({ answered: 5, sum: 27_000_000n }, { answered: 3, sum: 21_000_000n });
    expect(viewFigure(SUM, held, false)).toMatchObject({
      value: '21',
      answered: 5,
      withheld: 2,
      bounds: { atLeast: '21', atMost: '29' },
    });
    expect(viewFigure(SUM, held, true)).toMatchObject({ value: '27', withheld: 0, bounds: null });
  });

  it('lists the choices of the form, and those that only earlier versions had', () => {
    const days = indicator('days', { aggregation: 'COUNT_BY_CHOICE', valueType: 'CHOICE', choices: ['A', 'B'] });
    expect(viewFigure(days, figure({ answered: 3, counts: { B: 2, OLD: 1 } }), false).choices).toEqual([
      { choice: 'A', count: 0 },
      { choice: 'B', count: 2 },
      { choice: 'OLD', count: 1 },
    ]);
  });
});

describe('what a report adds', () => {
  it('is withheld from public sums where a disciplinary count is under 5, zero included, and where it weighs', () => {
    const shown = (cases: string) => {
      const figures = figuresOf(FORM, { cases: number(cases), harsh: number('2.5') });
      return [figures.cases?.shown, figures.harsh?.shown];
    };
    expect(shown('0')).toEqual([NO_SUMS, NO_SUMS]);
    expect(shown('4')).toEqual([NO_SUMS, NO_SUMS]);
    expect(shown('5')).toEqual([null, null]);
  });

  it('weighs by the other indicator, and is nothing without it', () => {
    expect(figuresOf(FORM, { rate: number('1.5'), staff: number('4') }).rate?.all).toEqual({
      answered: 1,
      sum: 6_000_000_000_000n,
      weight: 4_000_000n,
      counts: {},
    });
    expect(figuresOf(FORM, { rate: number('1.5') }).rate).toBeUndefined();
  });
});

it('tells the public figures that moved, before and after, and no others', () => {
  const before = {
    staff: figure({ answered: 2, sum: 9_000_000n }),
    office: figure({ answered: 1, counts: { true: 1 } }),
  };
  const after = {
    staff: figure({ answered: 2, sum: 7_000_000n }),
    cases: figure({ answered: 1, sum: 3_000_000n }, { answered: 0 }),
    office: figure({ answered: 1, counts: { false: 1 } }),
  };
  expect(changedFigures(FORM.indicators, before, after)).toEqual([
    { indicator: 'staff', choice: null, before: '9', after: '7' },
    { indicator: 'office', choice: 'true', before: '1', after: '0' },
    { indicator: 'office', choice: 'false', before: '0', after: '1' },
  ]);
});
