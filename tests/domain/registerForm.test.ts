import { describe, expect, it } from 'vitest';
import type { Decision } from '#domain/outcome.ts';
import { decideForm, type FormGiven, type IndicatorGiven, type ReportCheckGiven } from '#domain/registerForm.ts';
import { catalogue, form, MOMENT, regulation, SOURCE_GIVEN } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const total: IndicatorGiven = {
  code: 'total',
  section: 1,
  sequence: 2,
  label: { id: ' Jumlah ', en: 'Total' },
  valueType: 'INTEGER',
  unit: ' persons ',
  minimum: '0',
  aggregation: 'SUM',
  dimension: 'ADOPTION',
  required: true,
};
const applied: IndicatorGiven = {
  code: 'applied',
  section: 1,
  sequence: 1,
  label: { id: 'Diterapkan' },
  valueType: 'CHOICE',
  choices: ['YES', 'NOT_YET'],
  aggregation: 'COUNT_BY_CHOICE',
  dimension: 'ADOPTION',
  required: false,
};
const someone: ReportCheckGiven = {
  code: 'someone',
  expression: ' total > 0 or applied = NOT_YET ',
  severity: 'ERROR',
  message: { id: 'Harus ada orang' },
};
const ASKED: FormGiven = {
  id: 'new-form',
  regulationSlug: 'rule',
  name: { id: 'Laporan bulanan' },
  frequency: 'MONTH',
  trigger: 'ADOPTED',
  reporter: 'ELIGIBLE_AGENCY',
  dueDayOfNextPeriod: 10,
  closesDaysAfterDue: 30,
  indicators: [total, applied],
  checks: [someone],
  source: SOURCE_GIVEN,
  expectedVersion: 0,
};
const held = form({ id: 'held', version: 2 });
const known = catalogue({
  forms: [form({ id: 'held' }), held],
  regulations: [regulation({}), regulation({ slug: 'perkada', level: 'CITY', regionCode: '32.72' })],
});
const decide = (given: Partial<FormGiven> = {}) => decideForm({ ...ASKED, ...given }, known, MOMENT);
const withIndicator = (given: Partial<IndicatorGiven>) => decide({ indicators: [total, { ...applied, ...given }] });
const withCheck = (given: Partial<ReportCheckGiven>) => decide({ checks: [{ ...someone, ...given }] });
const messages = (decision: Decision) =>
  decision.tag === 'accepted' ? [] : decision.refusals.map(({ message }) => message);
const many = (count: number): IndicatorGiven[] =>
  Array.from({ length: count }, (_, place) => ({ ...total, code: `i${place}`, sequence: place + 1 }));

describe('the registration of a form', () => {
  it('keeps a new one in its first version, its questions in order', () => {
    const decision = decide({ effectiveFrom: '2026-07-01' });
    expect(decision).toMatchObject({ also: [] });
    expect(accepted(decision)).toEqual({
      kind: 'FORM',
      before: null,
      record: {
        id: 'new-form',
        regulationSlug: 'rule',
        name: { id: 'Laporan bulanan', en: null },
        frequency: 'MONTH',
        trigger: 'ADOPTED',
        reporter: 'ELIGIBLE_AGENCY',
        dueDayOfNextPeriod: 10,
        closesDaysAfterDue: 30,
        effectiveFrom: '2026-07-01',
        indicators: [
          {
            ...applied,
            label: { id: 'Diterapkan', en: null },
            unit: null,
            minimum: null,
            maximum: null,
            weight: null,
          },
          {
            ...total,
            label: { id: 'Jumlah', en: 'Total' },
            unit: 'persons',
            choices: [],
            maximum: null,
            weight: null,
          },
        ],
        checks: [
          { ...someone, expression: 'total > 0 or applied = NOT_YET', message: { id: 'Harus ada orang', en: null } },
        ],
        source: { ...SOURCE_GIVEN, title: null },
        version: 1,
        recordedAt: MOMENT.recordedAt,
        load: null,
      },
    });
  });

  it('keeps the next version beside the one that was read, for periods before it too', () => {
    const change = accepted(decide({ id: 'held', expectedVersion: 2 }));
    expect(change.record).toMatchObject({ id: 'held', version: 3, effectiveFrom: null });
    expect(change.before).toBe(held);
  });

  it('is refused for another version than was read, and names the form', () => {
    for (const expectedVersion of [0, 1, 3]) {
      expect(decide({ id: 'held', expectedVersion })).toMatchObject({
        refusals: [{ tag: 'EDIT_CONFLICT', expectedVersion, actualVersion: 2, current: { kind: 'FORM', id: 'held' } }],
      });
    }
    expect(decide({ expectedVersion: 1 })).toMatchObject({
      refusals: [{ tag: 'EDIT_CONFLICT', expectedVersion: 1, actualVersion: 0, current: null }],
    });
  });

  it('keeps the frequency of the versions before', () => {
    expect(refusals(decide({ frequency: 'QUARTER' }))).toEqual([]);
    expect(decide({ id: 'held', expectedVersion: 2, frequency: 'QUARTER' })).toMatchObject({
      refusals: [
        {
          code: 'INVALID_VALUE',
          path: ['input', 'frequency'],
          message:
            'held is owed by MONTH and keeps its frequency, since its periods would change: register another form for QUARTER.',
        },
      ],
    });
  });

  it('is for a national regulation', () => {
    for (const regulationSlug of ['ghost', 'perkada']) {
      expect(refusals(decide({ regulationSlug }))).toEqual(['UNKNOWN_REGULATION input.regulationSlug']);
    }
  });

  it.each<[string, Partial<FormGiven>[], Partial<FormGiven>[], string]>([
    [
      'id',
      [{ id: 'ab' }, { id: 'a'.repeat(80) }],
      [{ id: 'a' }, { id: 'A-b' }, { id: 'a#b' }, { id: 'a'.repeat(81) }],
      'id',
    ],
    [
      'name',
      [{ name: { id: 'a'.repeat(300) } }],
      [{ name: { id: ' ' } }, { name: { id: 'a'.repeat(301) } }],
      'name.id',
    ],
    ['translation', [{ name: { id: 'a', en: '' } }], [{ name: { id: 'a', en: 'a'.repeat(301) } }], 'name.en'],
    [
      'due day',
      [{ dueDayOfNextPeriod: 1 }, { dueDayOfNextPeriod: 28 }],
      [{ dueDayOfNextPeriod: 0 }, { dueDayOfNextPeriod: 29 }],
      'dueDayOfNextPeriod',
    ],
    [
      'closing',
      [{ closesDaysAfterDue: 0 }, { closesDaysAfterDue: 366 }],
      [{ closesDaysAfterDue: -1 }, { closesDaysAfterDue: 367 }],
      'closesDaysAfterDue',
    ],
    [
      'number of indicators',
      [{ indicators: many(200), checks: [] }],
      [
        { indicators: [], checks: [] },
        { indicators: many(201), checks: [] },
      ],
      'indicators',
    ],
    [
      'number of checks',
      [{ checks: [] }, { checks: Array.from({ length: 100 }, (_, n) => ({ ...someone, code: `c${n}` })) }],
      [{ checks: Array.from({ length: 101 }, (_, n) => ({ ...someone, code: `c${n}` })) }],
      'checks',
    ],
  ])('takes its %s within its bounds', (_what, right, wrong, place) => {
    for (const given of right) expect(refusals(decide(given))).toEqual([]);
    for (const given of wrong) expect(refusals(decide(given))).toEqual([`INVALID_VALUE input.${place}`]);
  });

  it('is not read beyond the most that it may have', () => {
    const wrong = { ...someone, code: 'wrong', expression: 'ghost' };
    const checks = [...Array.from({ length: 100 }, (_, n) => ({ ...someone, code: `c${n}` })), wrong];
    expect(refusals(decide({ checks }))).toEqual(['INVALID_VALUE input.checks']);
    const indicators = [...many(200), { ...total, code: '' }];
    expect(refusals(decide({ indicators, checks: [] }))).toEqual(['INVALID_VALUE input.indicators']);
  });

  it('begins on a day of the calendar', () => {
    expect(refusals(decide({ effectiveFrom: '2026-02-30' }))).toEqual(['IMPOSSIBLE_DATE input.effectiveFrom']);
  });

  it('is small enough to be kept twice in one item', () => {
    const label = { id: 'é'.repeat(300), en: 'é'.repeat(300) };
    const decision = decide({ indicators: many(200).map((one) => ({ ...one, label })), checks: [] });
    expect(refusals(decision)).toEqual(['INVALID_VALUE input.indicators']);
    expect(messages(decision)[0]).toMatch(
      /^indicators and checks have \d+ bytes together; at most 180000 are allowed\.$/,
    );
  });
});

describe('an indicator of a form to be registered', () => {
  const place = (field: string) => [`INVALID_VALUE input.indicators.1.${field}`];

  it.each<[string, Partial<IndicatorGiven>, string]>([
    ['a code with capital letters', { code: 'Applied' }, 'code'],
    ['a code that means something in a check', { code: 'true' }, 'code'],
    ['a section 0', { section: 0 }, 'section'],
    ['a sequence beyond 999', { sequence: 1_000 }, 'sequence'],
    ['an empty label', { label: { id: '' } }, 'label.id'],
    ['a label that nobody sees', { label: { id: 'a', en: '\u200b\u200b' } }, 'label.en'],
    ['a unit of 41 characters', { unit: 'a'.repeat(41) }, 'unit'],
    ['a choice in small letters', { choices: ['YES', 'NOT_YET', 'maybe'] }, 'choices'],
    ['one choice', { choices: ['NOT_YET'] }, 'choices'],
    ['a choice twice', { choices: ['YES', 'NOT_YET', 'YES'] }, 'choices'],
    ['bounds of a choice', { minimum: '1' }, 'minimum'],
    ['a sum of choices', { aggregation: 'SUM' }, 'aggregation'],
    ['a weight of a count', { weight: 'total' }, 'weight'],
  ])('is refused for %s', (_what, given, field) => {
    expect(refusals(withIndicator(given))).toEqual(place(field));
  });

  it.each<[string, Partial<IndicatorGiven>, string]>([
    ['a bound that is no number', { minimum: 'x' }, 'minimum'],
    ['a minimum above the maximum', { minimum: '2', maximum: '1' }, 'maximum'],
    ['a broken bound of whole numbers', { maximum: '1.5' }, 'maximum'],
    ['no weight of a weighted mean', { aggregation: 'WEIGHTED_MEAN' }, 'weight'],
    ['a weight that is not there', { aggregation: 'WEIGHTED_MEAN', weight: 'ghost' }, 'weight'],
    ['a weight of itself', { aggregation: 'WEIGHTED_MEAN', weight: 'part' }, 'weight'],
    ['a code that another has', { code: 'total' }, 'code'],
    ['a place that another has', { sequence: 2 }, 'sequence'],
  ])('of a number is refused for %s', (_what, given, field) => {
    const part: IndicatorGiven = { ...total, code: 'part', sequence: 3 };
    const checks = [{ ...someone, expression: 'total > 0' }];
    expect(refusals(decide({ indicators: [total, { ...part, ...given }], checks }))).toEqual(place(field));
  });

  it('is told by its code, with the reason', () => {
    expect(messages(withIndicator({ choices: ['NOT_YET'] }))).toEqual([
      'choices of applied: CHOICE needs two choices or more.',
    ]);
  });
});

describe('a check of a form to be registered', () => {
  it.each<[string, string]>([
    ['total >', 'a number or name is expected, not end of the expression, at character 8'],
    ['  ghost = 1', 'the form has no indicator ghost, at character 3'],
    ['applied = MAYBE', 'applied has no choice MAYBE, at character 11'],
    ['applied > 1', 'applied is not a number, at character 1'],
    ['total / (2 - 2) > 1', 'division by zero, at character 10'],
    ['1 = 1', 'a comparison of constants alone: at least one side names an indicator, at character 3'],
    ['total > 0 ; total = 1', 'unexpected character ";", at character 11'],
    ['', 'a number or name is expected, not end of the expression, at character 1'],
    ['total\u2028> 0', 'unexpected character "\u2028", at character 6'],
    [`total = 1${' '.repeat(1_000)}`, 'longer than 1000 characters, at character 1000'],
  ])('is refused for %j: %s', (expression, reason) => {
    const decision = withCheck({ expression });
    expect(refusals(decision)).toEqual(['INVALID_VALUE input.checks.0.expression']);
    expect(messages(decision)).toEqual([`expression of someone: ${reason}.`]);
  });

  it('is refused for a code that another has, a wrong code, and an empty message', () => {
    expect(refusals(decide({ checks: [someone, someone] }))).toEqual(['INVALID_VALUE input.checks.1.code']);
    expect(refusals(withCheck({ code: 'Some one' }))).toEqual(['INVALID_VALUE input.checks.0.code']);
    expect(refusals(withCheck({ message: { id: '' } }))).toEqual(['INVALID_VALUE input.checks.0.message.id']);
  });

  it('is not blamed for an indicator that is refused itself, but for what cannot be read', () => {
    const wrong = { ...applied, code: 'Applied' };
    const decision = decide({
      indicators: [total, wrong],
      checks: [someone, { ...someone, code: 'b', expression: 'x' }],
    });
    expect(refusals(decision)).toEqual([
      'INVALID_VALUE input.indicators.1.code',
      'INVALID_VALUE input.checks.1.expression',
    ]);
  });
});

describe('a form that is wrong in many places', () => {
  it('is told all of them at once', () => {
    const decision = decide({
      id: 'X',
      regulationSlug: 'ghost',
      name: { id: '' },
      dueDayOfNextPeriod: 31,
      closesDaysAfterDue: 400,
      effectiveFrom: 'x',
      indicators: [
        { ...total, label: { id: '' } },
        { ...applied, sequence: 2 },
      ],
      checks: [{ ...someone, expression: 'ghost = 1' }],
      source: { url: '', kind: 'UNVERIFIED' },
      expectedVersion: 4,
    });
    expect(refusals(decision)).toEqual([
      'UNKNOWN_REGULATION input.regulationSlug',
      'INVALID_VALUE input.id',
      'INVALID_VALUE input.name.id',
      'INVALID_VALUE input.dueDayOfNextPeriod',
      'INVALID_VALUE input.closesDaysAfterDue',
      'IMPOSSIBLE_DATE input.effectiveFrom',
      'INVALID_VALUE input.indicators.0.label.id',
      'INVALID_VALUE input.indicators.1.sequence',
      'INVALID_VALUE input.checks.0.expression',
      'INVALID_VALUE input.source.url',
      'INVALID_VALUE input.source.kind',
      'EDIT_CONFLICT input.expectedVersion',
    ]);
  });
});
