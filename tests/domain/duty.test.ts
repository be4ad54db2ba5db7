import { describe, expect, it } from 'vitest';
import { dutiesOn } from '#domain/duty.ts';
import type { Reference } from '#domain/reference.ts';
import { form, reference, regulation, relation } from './records.ts';

const LATER = '2026-03-05T00:00:00.000Z';
const law = (given: Partial<Reference> = {}): Reference =>
  reference({ regulations: [regulation({ issuedOn: '2025-11-15' })], forms: [form()], ...given });
const periods = (given: Partial<Reference>, today: string) =>
  dutiesOn(law(given), today).map(({ period }) => period.key);

describe('a form that is owed while its regulation is in force', () => {
  it('is owed for each period with a day in force, until the one that has begun', () => {
    expect(periods({}, '2026-01-01')).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(periods({}, '2025-12-31')).toEqual(['2025-11', '2025-12']);
    expect(periods({}, '2025-10-31')).toEqual([]);
  });

  it('is owed by quarters where it is quarterly', () => {
    expect(periods({ forms: [form({ frequency: 'QUARTER' })] }, '2026-04-01')).toEqual([
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
    ]);
  });

  it('is not owed after the last day of its regulation', () => {
    const ended = regulation({ issuedOn: '2025-11-15', effectiveUntil: '2025-12-01' });
    expect(periods({ regulations: [ended] }, '2026-02-01')).toEqual(['2025-11', '2025-12']);
  });

  it('is owed on when an instrument extends its regulation', () => {
    const regulations = [
      regulation({ issuedOn: '2025-11-15', effectiveUntil: '2025-12-01' }),
      regulation({ slug: 'more', issuedOn: '2025-12-01', effectiveUntil: '2026-01-15' }),
    ];
    const relations = [relation('more', 'EXTENDS', 'rule')];
    expect(periods({ regulations, relations }, '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01']);
  });

  it('is not owed while the first day of its regulation was not seen, or when it was replaced before', () => {
    expect(periods({ regulations: [regulation({ issuedOn: null })] }, '2026-02-01')).toEqual([]);
    for (const issuedOn of ['2025-12-15', '2026-01-01']) {
      const regulations = [regulation({ effectiveFrom: '2026-01-01' }), regulation({ slug: 'other', issuedOn })];
      const relations = [relation('other', 'REPLACES', 'rule')];
      expect(periods({ regulations, relations }, '2026-02-01')).toEqual([]);
    }
    const regulations = [regulation({ effectiveFrom: '2026-01-01', effectiveUntil: '2026-01-01' })];
    expect(periods({ regulations }, '2026-02-01')).toEqual(['2026-01']);
  });
});

it('asks by the version of the form that is in force on the last day of the period', () => {
  const forms = [
    form({ dueDayOfNextPeriod: 10 }),
    form({ version: 2, effectiveFrom: '2025-12-31', dueDayOfNextPeriod: 20, recordedAt: LATER }),
    form({ version: 3, effectiveFrom: '2026-02-01', dueDayOfNextPeriod: 5, recordedAt: LATER }),
  ];
  const duties = dutiesOn(law({ forms }), '2026-02-10');
  expect(duties.map(({ form: { version }, period }) => [period.key, version])).toEqual([
    ['2025-11', 1],
    ['2025-12', 2],
    ['2026-01', 2],
    ['2026-02', 3],
  ]);
});

it('asks nothing for periods before the first version began', () => {
  expect(periods({ forms: [form({ effectiveFrom: '2026-01-31' })] }, '2026-02-01')).toEqual(['2026-01', '2026-02']);
});

describe('what the registry knew', () => {
  const learned = (given: Partial<Reference>) =>
    dutiesOn(law(given), '2026-03-10').map(({ period, learnedAt }) => [period.key, learnedAt.slice(0, 10)]);

  it('counts from the last of form and regulation', () => {
    expect(learned({ forms: [form({ recordedAt: LATER })] }).at(0)).toEqual(['2025-11', '2026-03-05']);
  });

  it('counts from the extension for periods that only it reaches', () => {
    const regulations = [
      regulation({ issuedOn: '2025-11-15', effectiveUntil: '2025-12-01' }),
      regulation({ slug: 'more', issuedOn: '2025-12-01', recordedAt: LATER }),
    ];
    const relations = [relation('more', 'EXTENDS', 'rule', { recordedAt: LATER })];
    expect(learned({ regulations, relations })).toEqual([
      ['2025-11', '2026-01-01'],
      ['2025-12', '2026-01-01'],
      ['2026-01', '2026-03-05'],
      ['2026-02', '2026-03-05'],
      ['2026-03', '2026-03-05'],
    ]);
  });

  it('counts from the day on which the first day in force was learned, or learned to be earlier', () => {
    const then = { version: 2, issuedOn: '2025-11-15', recordedAt: LATER };
    const undated = [regulation({ issuedOn: null }), regulation(then)];
    expect(learned({ regulations: undated }).map(([, day]) => day)).toEqual(Array(5).fill('2026-03-05'));
    const earlier = [regulation({ issuedOn: '2026-01-31' }), regulation(then)];
    expect(learned({ regulations: earlier })).toEqual([
      ['2025-11', '2026-03-05'],
      ['2025-12', '2026-03-05'],
      ['2026-01', '2026-01-01'],
      ['2026-02', '2026-01-01'],
      ['2026-03', '2026-01-01'],
    ]);
  });

  it('begins anew when the law was held to have ended in between', () => {
    const regulations = [
      regulation({ issuedOn: '2025-11-15' }),
      regulation({
        issuedOn: '2025-11-15',
        effectiveUntil: '2025-11-20',
        version: 2,
        recordedAt: '2026-02-01T00:00:00.000Z',
      }),
      regulation({ issuedOn: '2025-11-15', version: 3, recordedAt: LATER }),
    ];
    expect(learned({ regulations })).toEqual([
      ['2025-11', '2026-01-01'],
      ['2025-12', '2026-03-05'],
      ['2026-01', '2026-03-05'],
      ['2026-02', '2026-03-05'],
      ['2026-03', '2026-03-05'],
    ]);
  });
});
