import { describe, expect, it } from 'vitest';
import type { Report } from '#domain/report.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import { type DraftGiven, decideDraft } from '#domain/saveReport.ts';
import { AGENCY, form, MOMENT, report } from './records.ts';
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
  const decide = (given: Partial<DraftGiven>, current: Report | null = null, ofForm: ReportForm | undefined = FORM) =>
    decideDraft({ ...GIVEN, ...given }, { agency: AGENCY, form: ofForm, current }, MOMENT);

  it('is kept in whole or in part, against the form as it is', () => {
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

  it('has at most 200 answers', () => {
    const values = (count: number) => Array.from({ length: count }, () => ({ indicator: 'saved' }));
    expect(refusals(decide({ values: values(200) }))).toEqual([]);
    expect(refusals(decide({ values: values(201) }))).toEqual(['INVALID_VALUE input.values']);
  });

  it('is refused for an agency or a form that is not there', () => {
    expect(refusals(decideDraft(GIVEN, { agency: null, form: FORM, current: null }, MOMENT))).toEqual([
      'UNKNOWN_AGENCY input.agency',
    ]);
    expect(refusals(decideDraft(GIVEN, { agency: AGENCY, form: undefined, current: null }, MOMENT))).toEqual([
      'UNKNOWN_FORM input.formId',
    ]);
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
