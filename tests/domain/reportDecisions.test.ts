import { describe, expect, it } from 'vitest';
import { REPORT_STATES, type Report } from '#domain/report.ts';
import { type DraftGiven, decideDraft, decideSubmission, decideVerification } from '#domain/reportDecisions.ts';
import type { ReportCheck, ReportForm } from '#domain/reportForm.ts';
import type { Baseline } from '#domain/requirements/facts.ts';
import { AGENCY, form, indicator, MOMENT, report } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const check = (code: string, expression: string, severity: ReportCheck['severity']): ReportCheck => ({
  code,
  expression,
  severity,
  message: { id: 'Salah', en: code === 'within' ? 'More than there are' : null },
});
const FORM: ReportForm = form({
  version: 4,
  indicators: [
    indicator('total', { required: true, label: { id: 'Jumlah', en: 'Total' } }),
    indicator('part', { required: true, label: { id: 'Bagian', en: null } }),
    indicator('saved'),
  ],
  checks: [
    check('within', 'part <= total', 'ERROR'),
    check('none', 'part = 0', 'ERROR'),
    check('plenty', 'saved >= 10', 'WARNING'),
  ],
});
const number = (value: string) => ({ tag: 'NUMBER', number: value }) as const;

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
    const current = report({ state: 'RETURNED', version: 3, submittedAt: MOMENT.recordedAt });
    expect(accepted(decide({ expectedVersion: 3 }, current)).record).toMatchObject({
      state: 'DRAFT',
      revision: 2,
      version: 4,
      submittedAt: null,
      verifiedAt: null,
    });
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

describe('a submission', () => {
  const complete = { total: number('10'), part: number('0') };
  const decide = (given: Partial<Report>, expectedVersion = 1) =>
    decideSubmission({ expectedVersion }, report(given), FORM, MOMENT);

  it('hands the draft in, with the warnings that it has', () => {
    const decision = decide({ answers: { ...complete, saved: number('9') } });
    expect(decision).toMatchObject({ also: [] });
    expect(accepted(decision)).toEqual({
      kind: 'REPORT',
      before: report({ answers: { ...complete, saved: number('9') } }),
      record: report({
        state: 'SUBMITTED',
        answers: { ...complete, saved: number('9') },
        warnings: [{ code: 'plenty', severity: 'WARNING', message: { id: 'Salah', en: null }, indicators: ['saved'] }],
        submittedAt: MOMENT.recordedAt,
        version: 2,
      }),
    });
  });

  it('has no warnings where no check fails', () => {
    expect(accepted(decide({ answers: complete })).record.warnings).toEqual([]);
  });

  it('is refused with every missing answer and every failing error at once', () => {
    expect(refusals(decide({ answers: {} }))).toEqual([
      'MISSING_VALUE input.values.total',
      'MISSING_VALUE input.values.part',
    ]);
    expect(decide({ answers: { part: number('1') } })).toMatchObject({
      refusals: [
        { code: 'MISSING_VALUE', message: 'total must be answered: Total.' },
        { tag: 'CHECK_FAILED', path: ['input', 'values', 'part'], message: 'Salah', check: { code: 'none' } },
      ],
    });
    const failing = decide({ answers: { total: number('1'), part: number('2'), saved: number('1') } });
    expect(failing).toMatchObject({
      refusals: [
        {
          tag: 'CHECK_FAILED',
          path: ['input', 'values', 'part'],
          message: 'More than there are',
          check: { code: 'within', indicators: ['part', 'total'] },
        },
        { tag: 'CHECK_FAILED', message: 'Salah', check: { code: 'none' } },
      ],
    });
    expect(refusals(failing)).toHaveLength(2);
  });

  it('does not take for answered what every object has', () => {
    const ofObject = { ...FORM, indicators: [indicator('constructor', { required: true })], checks: [] };
    expect(refusals(decideSubmission({ expectedVersion: 1 }, report(), ofObject, MOMENT))).toEqual([
      'MISSING_VALUE input.values.constructor',
    ]);
  });

  it('is of a draft, in the version that was read', () => {
    for (const state of REPORT_STATES) {
      const expected = state === 'DRAFT' ? [] : ['WRONG_STATE input'];
      expect(refusals(decide({ state, answers: complete }))).toEqual(expected);
    }
    expect(refusals(decide({ answers: {} }, 2))).toEqual(['EDIT_CONFLICT input.expectedVersion']);
  });
});

describe('a verification', () => {
  const current = report({ state: 'SUBMITTED', submittedAt: MOMENT.recordedAt, version: 2 });
  const baseline: Baseline = { formId: 'form', period: '2026-01', lastDay: '2026-01-31', agencyKey: '32.72-bkpsdm' };
  const decide = (baselines: Baseline[] = [], given: Partial<Report> = {}, expectedVersion = 2) =>
    decideVerification({ expectedVersion }, { ...current, ...given }, baselines, MOMENT);

  it('confirms what was submitted', () => {
    expect(accepted(decide())).toEqual({
      kind: 'REPORT',
      before: current,
      record: { ...current, state: 'VERIFIED', verifiedAt: MOMENT.recordedAt, version: 3 },
    });
  });

  it('is of a submitted report, in the version that was read', () => {
    for (const state of REPORT_STATES) {
      const expected = state === 'SUBMITTED' ? [] : ['WRONG_STATE input'];
      expect(refusals(decide([], { state }))).toEqual(expected);
    }
    expect(refusals(decide([], {}, 1))).toEqual(['EDIT_CONFLICT input.expectedVersion']);
  });

  it('makes the first report of a form in a region its baseline', () => {
    const change = { kind: 'BASELINE', regionCode: '32.72', record: baseline, before: null };
    expect(decide()).toMatchObject({ also: [change] });
    expect(decide([{ ...baseline, formId: 'other', lastDay: '2020-01-31' }])).toMatchObject({ also: [change] });
  });

  it('leaves the baseline where it is of the same or an earlier period', () => {
    expect(decide([baseline])).toMatchObject({ tag: 'accepted', also: [] });
    expect(decide([{ ...baseline, period: '2025-12', lastDay: '2025-12-31' }])).toMatchObject({ also: [] });
  });

  it('takes the place of a baseline of a later period', () => {
    const later = { ...baseline, period: '2026-02', lastDay: '2026-02-28' };
    expect(decide([later])).toMatchObject({ also: [{ kind: 'BASELINE', record: baseline, before: later }] });
  });
});
