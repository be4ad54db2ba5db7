import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CorrectionGiven, decideCorrection } from '#domain/correctReport.ts';
import { REPORT_STATES, type Report } from '#domain/report.ts';
import { LEARNED, MOMENT, report } from './records.ts';
import { accepted, refusals } from './refusals.ts';
import { FORM, number } from './reportRecords.ts';

const verified = report({
  state: 'VERIFIED',
  answers: { total: number('10'), part: number('0'), saved: number('20') },
  submittedAt: LEARNED,
  verifiedAt: LEARNED,
  version: 3,
});
const decide = (values: CorrectionGiven['values'], given: Partial<Report> = {}, over: Partial<CorrectionGiven> = {}) =>
  decideCorrection(
    { expectedVersion: 3, reason: 'Salah ketik', values, ...over },
    { current: { ...verified, ...given }, form: FORM },
    MOMENT,
  );
const TOTAL = { indicator: 'total', number: '11' };

describe('a correction', () => {
  it('is a new revision, handed in at once, of the answers that change and the rest as verified', () => {
    const decision = decide([TOTAL, { indicator: 'saved' }]);
    expect(decision).toMatchObject({ also: [] });
    expect(accepted(decision)).toEqual({
      kind: 'REPORT',
      before: verified,
      record: {
        ...verified,
        revision: 2,
        state: 'SUBMITTED',
        answers: { total: number('11'), part: number('0') },
        savedAt: MOMENT.recordedAt,
        submittedAt: MOMENT.recordedAt,
        verifiedAt: null,
        correctionReason: 'Salah ketik',
        version: 4,
      },
    });
  });

  it('has the warnings of its own answers, not those of the verified ones', () => {
    const warned = {
      warnings: [{ code: 'old', severity: 'WARNING' as const, message: { id: '', en: null }, indicators: [] }],
    };
    expect(accepted(decide([TOTAL], warned)).record).toMatchObject({ warnings: [] });
    const fewer = accepted(decide([{ indicator: 'saved', number: '9' }]));
    expect(fewer.record).toMatchObject({ warnings: [{ code: 'plenty' }] });
  });

  it('is of a verified report, in the version that was read', () => {
    for (const state of REPORT_STATES) {
      const expected = state === 'VERIFIED' ? [] : ['WRONG_STATE input'];
      expect(refusals(decide([TOTAL], { state }))).toEqual(expected);
    }
    expect(refusals(decide([TOTAL], {}, { expectedVersion: 2 }))).toEqual(['EDIT_CONFLICT input.expectedVersion']);
  });

  it('changes at least one answer, by its value and not by its letters', () => {
    const same = ['INVALID_VALUE input.values'];
    expect(refusals(decide([]))).toEqual(same);
    expect(refusals(decide([{ indicator: 'total', number: '10.0' }]))).toEqual(same);
    expect(refusals(decide([{ indicator: 'total', number: '10.0' }, { indicator: 'saved' }]))).toEqual([]);
    expect(refusals(decide([{ indicator: 'saved' }], { answers: { total: number('10'), part: number('0') } }))).toEqual(
      same,
    );
  });

  it('is refused with every failing error and every missing answer at once', () => {
    expect(refusals(decide([{ indicator: 'total' }, { indicator: 'part', number: '1' }]))).toEqual([
      'MISSING_VALUE input.values.total',
      'CHECK_FAILED input.values.part',
    ]);
  });

  it('is refused for every wrong answer with the checks that do not look at it', () => {
    const decision = decide([
      { indicator: 'total', text: 'x' },
      { indicator: 'part', number: '1' },
      { indicator: 'ghost' },
    ]);
    expect(refusals(decision)).toEqual([
      'INVALID_VALUE input.values.0.text',
      'UNKNOWN_INDICATOR input.values.2.indicator',
      'CHECK_FAILED input.values.part',
    ]);
    expect(decision).toMatchObject({ refusals: [{}, {}, { check: { code: 'none' } }] });
  });

  it('has a reason of 1 to 2,000 characters', () => {
    const reasons = ['', '  ', 'x', 'x'.repeat(2_000), 'x'.repeat(2_001)];
    expect(reasons.map((reason) => refusals(decide([TOTAL], {}, { reason })))).toEqual([
      ['INVALID_VALUE input.reason'],
      ['INVALID_VALUE input.reason'],
      [],
      [],
      ['INVALID_VALUE input.reason'],
    ]);
  });

  it('has at most 200 answers', () => {
    const values = Array.from({ length: 201 }, () => TOTAL);
    expect(refusals(decide(values))).toContain('INVALID_VALUE input.values');
    expect(refusals(decide([TOTAL], {}, { expectedVersion: 1, reason: '' }))).toEqual([
      'INVALID_VALUE input.reason',
      'EDIT_CONFLICT input.expectedVersion',
    ]);
  });

  it('keeps every answer that it does not name, whatever it names', () => {
    const codes = FORM.indicators.map(({ code }) => code);
    const given = fc.uniqueArray(
      fc.record({ indicator: fc.constantFrom(...codes), number: fc.option(fc.nat(99).map(String)) }),
      { selector: ({ indicator }) => indicator },
    );
    fc.assert(
      fc.property(given, (values) => {
        const decision = decide(values);
        if (decision.tag === 'refused') return;
        const { answers } = decision.change.record;
        for (const code of codes) {
          const named = values.find(({ indicator }) => indicator === code);
          const expected =
            named === undefined ? verified.answers[code] : named.number === null ? undefined : number(named.number);
          expect(answers[code]).toEqual(expected);
        }
      }),
    );
  });
});
