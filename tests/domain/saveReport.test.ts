import { describe, expect, it } from 'vitest';
import type { Report } from '#domain/report.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import { type DraftGiven, decideDraft } from '#domain/saveReport.ts';
import { AGENCY, form, indicator, MOMENT, report } from './records.ts';
import { accepted, refusals } from './refusals.ts';
import { FORM, number } from './reportRecords.ts';

describe('a draft', () => {
  const GIVEN: DraftGiven = {
    agencyKey: '32.72-bkpsdm',
    formId: 'form',
    period: '2026-01',
    values: [{ indicator: 'total', number: '10' }],
    expectedVersion: 0,
  };
  const decide = (given: Partial<DraftGiven>, current: Report | null = null, ...formVersions: ReportForm[]) =>
    decideDraft(
      { ...GIVEN, ...given },
      { agency: AGENCY, formVersions: formVersions.length === 0 ? [FORM] : formVersions, current },
      MOMENT,
    );

  it('is kept in whole or in part, against the form', () => {
    const decision = decide({});
    expect(decision).toMatchObject({ also: [] });
    expect(accepted(decision)).toEqual({
      kind: 'REPORT',
      before: null,
      record: report({ formVersion: 4, answers: { total: number('10') }, savedAt: MOMENT.recordedAt }),
    });
  });

  it('takes the place of the draft before, with every answer', () => {
    const current = report({ version: 3, revision: 2, answers: { part: number('1') } });
    const change = accepted(decide({ expectedVersion: 3 }, current));
    expect(change.record).toMatchObject({ version: 4, revision: 2, answers: { total: number('10') } });
    expect(change.record.answers).not.toHaveProperty('part');
    expect(change.before).toBe(current);
  });

  it('of a returned report is a new revision', () => {
    const current = report({
      state: 'RETURNED',
      version: 3,
      submittedAt: MOMENT.recordedAt,
      returnedAt: MOMENT.recordedAt,
      comments: [{ indicator: null, text: 'Lengkapi' }],
    });
    expect(accepted(decide({ expectedVersion: 3 }, current)).record).toMatchObject({
      state: 'DRAFT',
      revision: 2,
      version: 4,
      submittedAt: null,
      verifiedAt: null,
      returnedAt: null,
      comments: [],
    });
  });

  it('keeps the reason of the correction that was returned, and of the draft before', () => {
    for (const state of ['RETURNED', 'DRAFT'] as const) {
      const current = report({ state, version: 3, revision: 2, correctionReason: 'Salah ketik' });
      expect(accepted(decide({ expectedVersion: 3 }, current)).record).toMatchObject({
        correctionReason: 'Salah ketik',
      });
    }
  });

  it.each(['SUBMITTED', 'VERIFIED'] as const)('is refused once the report is %s', (state) => {
    expect(refusals(decide({ expectedVersion: 1 }, report({ state })))).toEqual(['WRONG_STATE input']);
  });

  it('is refused for another version than was read', () => {
    expect(decide({ expectedVersion: 1 })).toMatchObject({
      refusals: [{ tag: 'EDIT_CONFLICT', expectedVersion: 1, actualVersion: 0, current: null }],
    });
    expect(decide({}, report({ version: 2 }))).toMatchObject({
      refusals: [
        {
          tag: 'EDIT_CONFLICT',
          actualVersion: 2,
          current: { kind: 'REPORT', agencyKey: '32.72-bkpsdm', formId: 'form', period: '2026-01' },
        },
      ],
    });
  });

  it('is for a period of the form, once it has begun', () => {
    expect(refusals(decide({ period: '2026-02' }))).toEqual([]);
    expect(refusals(decide({ period: '2026-03' }))).toEqual(['PERIOD_NOT_BEGUN input.period']);
    expect(refusals(decide({ period: '2026-Q1' }))).toEqual(['INVALID_VALUE input.period']);
    expect(refusals(decide({ period: '9999-12' }))).toEqual(['PERIOD_NOT_BEGUN input.period']);
    const quarterly = form({ ...FORM, frequency: 'QUARTER' });
    expect(refusals(decide({ period: '2026-Q1' }, null, quarterly))).toEqual([]);
    expect(decide({ period: '2026-01' }, null, quarterly)).toMatchObject({
      refusals: [{ message: '"2026-01" is not a period of form, such as 2026-Q2.' }],
    });
    expect(decide({ period: 'x' })).toMatchObject({
      refusals: [{ message: '"x" is not a period of form, such as 2026-04.' }],
    });
  });

  describe('of a form with several versions', () => {
    const [first, second, third] = [
      form({ effectiveFrom: '2025-12-31', indicators: [indicator('total')] }),
      form({ version: 2, effectiveFrom: '2026-02-01', indicators: [indicator('count')] }),
      form({ version: 3, effectiveFrom: '2026-01-31', indicators: [indicator('total'), indicator('count')] }),
    ];
    const decideAmong = (period: string, ...code: string[]) =>
      decide({ period, values: code.map((one) => ({ indicator: one, number: '1' })) }, null, third, first, second);

    it("is written against the one in force on the period's last day", () => {
      const versions = ['2025-12', '2026-01', '2026-02'].map(
        (period) => accepted(decideAmong(period)).record.formVersion,
      );
      expect(versions).toEqual([1, 3, 2]);
      expect(refusals(decideAmong('2025-12', 'total', 'count'))).toEqual([
        'UNKNOWN_INDICATOR input.values.1.indicator',
      ]);
      expect(refusals(decideAmong('2026-01', 'total', 'count'))).toEqual([]);
      expect(refusals(decideAmong('2026-02', 'total', 'count'))).toEqual([
        'UNKNOWN_INDICATOR input.values.0.indicator',
      ]);
    });

    it('takes the version that applies when it is saved again', () => {
      const current = report({ formVersion: 1, period: '2026-01' });
      const again = decide({ values: [], expectedVersion: 1 }, current, first, third);
      expect(accepted(again).record.formVersion).toBe(3);
    });

    it('is refused for a period that ended before the first one began', () => {
      expect(decideAmong('2025-11', 'total')).toMatchObject({
        refusals: [
          {
            code: 'UNKNOWN_FORM',
            path: ['input', 'period'],
            message:
              'No version of form applies to 2025-11: the first one applies to periods that end on 2025-12-31 or later.',
          },
        ],
      });
      const later = form({ effectiveFrom: '2027-01-01' });
      expect(refusals(decide({ period: '2026-03' }, null, later))).toEqual([
        'PERIOD_NOT_BEGUN input.period',
        'UNKNOWN_FORM input.period',
      ]);
    });
  });

  it('has at most 200 answers', () => {
    const values = (count: number) => Array.from({ length: count }, () => ({ indicator: 'saved' }));
    expect(refusals(decide({ values: values(200) }))).toEqual([]);
    expect(refusals(decide({ values: values(201) }))).toEqual(['INVALID_VALUE input.values']);
  });

  it('is refused for an agency or a form that is not there', () => {
    expect(refusals(decideDraft(GIVEN, { agency: null, formVersions: [FORM], current: null }, MOMENT))).toEqual([
      'UNKNOWN_AGENCY input.agency',
    ]);
    for (const formVersions of [[], [form({ id: 'other' })]]) {
      expect(refusals(decideDraft(GIVEN, { agency: AGENCY, formVersions, current: null }, MOMENT))).toEqual([
        'UNKNOWN_FORM input.formId',
      ]);
    }
  });

  it('is refused for every wrong answer at once, with the rest', () => {
    const wrong = decide(
      { period: 'x', values: [{ indicator: 'ghost' }, { indicator: 'total', text: 'x' }], expectedVersion: 9 },
      report({ state: 'VERIFIED' }),
    );
    expect(refusals(wrong)).toEqual([
      'INVALID_VALUE input.period',
      'UNKNOWN_INDICATOR input.values.0.indicator',
      'INVALID_VALUE input.values.1.text',
      'EDIT_CONFLICT input.expectedVersion',
      'WRONG_STATE input',
    ]);
  });
});
