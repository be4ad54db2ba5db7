import { describe, expect, it } from 'vitest';
import type { Obligation } from '#domain/obligation.ts';
import { REPORT_STATES, type Report } from '#domain/report.ts';
import { decideSubmission } from '#domain/submitReport.ts';
import { indicator, LEARNED, MOMENT, OBLIGATION, report } from './records.ts';
import { accepted, refusals } from './refusals.ts';
import { FORM, number } from './reportRecords.ts';

const complete = { total: number('10'), part: number('0') };
const submission = (
  current: Report,
  {
    expectedVersion = current.version,
    form = { ...FORM, version: current.formVersion },
    earlier = [] as Report[],
    today = MOMENT.today,
    ...rest
  } = {} as {
    expectedVersion?: number;
    form?: typeof FORM;
    earlier?: Report[];
    today?: string;
    obligation?: Obligation;
  },
) =>
  decideSubmission(
    { expectedVersion },
    {
      current,
      revisions: [...earlier, current],
      form,
      obligation: rest.obligation ?? null,
    },
    { ...MOMENT, today },
  );

describe('a submission', () => {
  const decide = (given: Partial<Report>, expectedVersion = 1) => submission(report(given), { expectedVersion });

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

  it('is refused where another version of the form applies, naming both, whatever is answered', () => {
    const draft = report({ formVersion: 3 });
    for (const version of [2, 4]) {
      expect(submission(draft, { form: { ...FORM, version } })).toMatchObject({
        refusals: [
          {
            code: 'OTHER_FORM_VERSION',
            path: ['input', 'reportId'],
            message: `The draft was written against version 3 of form; version ${version} applies to 2026-01: save the draft again first.`,
          },
        ],
      });
    }
    expect(refusals(submission(draft, { form: { ...FORM, version: 2 } }))).toHaveLength(1);
    expect(refusals(submission(report({ formVersion: 3, answers: complete })))).toEqual([]);
    const closed = submission(draft, { form: FORM, today: '2026-04-01', obligation: OBLIGATION });
    expect(refusals(closed)).toEqual(['PERIOD_CLOSED input', 'OTHER_FORM_VERSION input.reportId']);
  });

  it('does not take for answered what every object has', () => {
    const ofObject = { ...FORM, version: 1, indicators: [indicator('constructor', { required: true })], checks: [] };
    expect(refusals(submission(report(), { form: ofObject }))).toEqual(['MISSING_VALUE input.values.constructor']);
  });

  it('is of a draft, in the version that was read', () => {
    for (const state of REPORT_STATES) {
      const expected = state === 'DRAFT' ? [] : ['WRONG_STATE input'];
      expect(refusals(decide({ state, answers: complete }))).toEqual(expected);
    }
    expect(refusals(decide({ answers: {} }, 2))).toEqual(['EDIT_CONFLICT input.expectedVersion']);
  });
});

describe('a submission after a return', () => {
  const returned = report({ state: 'RETURNED', submittedAt: LEARNED, returnedAt: LEARNED, version: 3 });
  const draft = report({ revision: 2, version: 4, answers: complete });

  it('takes the place of the returned revision, which keeps all else', () => {
    const decision = submission(draft, { earlier: [returned] });
    expect(accepted(decision).record).toMatchObject({ state: 'SUBMITTED', revision: 2, replacedBy: null });
    expect(decision).toMatchObject({
      also: [{ kind: 'REPORT', before: returned, record: { ...returned, replacedBy: 2 } }],
    });
  });

  it('leaves a verified revision in its place, and one whose place was taken before', () => {
    const verified = report({ state: 'VERIFIED', version: 3, submittedAt: LEARNED });
    const taken = report({ ...returned, revision: 2, replacedBy: 3 });
    const again = report({ ...draft, revision: 4 });
    expect(submission(again, { earlier: [verified, taken] })).toMatchObject({ tag: 'accepted', also: [] });
  });
});

describe('a closed period', () => {
  const draft = report({ answers: complete });
  const closing = (today: string, over: Partial<Obligation> = {}, earlier: Report[] = []) =>
    refusals(submission(draft, { today, earlier, obligation: { ...OBLIGATION, ...over } }));

  it('refuses nothing on its last day, however late, and everything from the day after on', () => {
    expect(['2026-02-11', '2026-03-12', '2026-03-13'].map((today) => closing(today))).toEqual([
      [],
      [],
      ['PERIOD_CLOSED input'],
    ]);
  });

  it('accepts again until the last day of a reopening', () => {
    const days = ['2026-03-20', '2026-03-21'];
    expect(days.map((today) => closing(today, { reopenedUntil: '2026-03-20' }))).toEqual([[], ['PERIOD_CLOSED input']]);
  });

  it('accepts what was handed in before and returned', () => {
    const returned = report({ state: 'RETURNED', submittedAt: LEARNED });
    expect(
      refusals(
        submission({ ...draft, revision: 2 }, { today: '2027-01-01', earlier: [returned], obligation: OBLIGATION }),
      ),
    ).toEqual([]);
  });

  it('is none for a report that nobody owes', () => {
    expect(refusals(submission(draft, { today: '2036-01-01' }))).toEqual([]);
  });

  it('says since when, by which rule, and what was reopened, with all else that is wrong', () => {
    const obligation = { ...OBLIGATION, reopenedUntil: '2026-03-20' };
    const decision = submission(report(), { today: '2026-04-01', obligation });
    expect(refusals(decision)).toEqual([
      'PERIOD_CLOSED input',
      'MISSING_VALUE input.values.total',
      'MISSING_VALUE input.values.part',
    ]);
    expect(decision).toMatchObject({
      refusals: [
        {
          since: '2026-03-21',
          dueOn: '2026-02-10',
          closesOn: '2026-03-12',
          reopenedUntil: '2026-03-20',
          message: "The period 2026-01 of form is closed since 2026-03-21; the ministry's registrar may reopen it.",
          rule: {
            id: 'Formulir: laporan diterima sampai 30 hari setelah jatuh tempo (2026-02-10), yaitu 2026-03-12. Periode ini dibuka kembali sampai dengan 2026-03-20.',
            en: 'Formulir: a report is accepted until 30 days after the day it is due (2026-02-10), which is 2026-03-12. It was reopened until 2026-03-20.',
          },
        },
        {},
        {},
      ],
    });
  });
});
