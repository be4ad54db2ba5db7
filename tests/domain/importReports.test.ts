import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignedIn } from '#domain/actor.ts';
import type { AnswerGiven } from '#domain/answer.ts';
import { decideImport, type RowDecision, type RowGiven, type RowRecords } from '#domain/importReports.ts';
import type { Obligation } from '#domain/obligation.ts';
import type { Report } from '#domain/report.ts';
import { AGENCY, form, indicator, MOMENT, report } from './records.ts';

const REPORTER: SignedIn = {
  role: 'AGENCY_REPORTER',
  issuer: 'issuer',
  subject: 'reporter',
  agencyKey: AGENCY.key,
  regionCode: '32.72',
};
const officer = (regionCode: string): SignedIn => ({
  role: 'REGION_OFFICER',
  issuer: 'issuer',
  subject: 'o',
  regionCode,
});
const OFFICER = officer('32.72');
const REGISTRAR: SignedIn = { role: 'MINISTRY_REGISTRAR', issuer: 'issuer', subject: 'registrar' };

const FORM = form({
  indicators: [
    indicator('total', { required: true, minimum: '0' }),
    indicator('home', { required: true, minimum: '0' }),
    indicator('days', { valueType: 'MULTI_CHOICE', choices: ['MON', 'TUE'] }),
  ],
  checks: [
    { code: 'within', expression: 'home <= total', severity: 'ERROR', message: { id: 'Melebihi', en: 'Too many' } },
    { code: 'few', expression: 'home >= 1', severity: 'WARNING', message: { id: 'Sedikit', en: null } },
  ],
});
const GOOD: AnswerGiven[] = [
  { indicator: 'total', number: '10' },
  { indicator: 'home', number: '4' },
];
const ANSWERS = { total: { tag: 'NUMBER', number: '10' }, home: { tag: 'NUMBER', number: '4.0' } } as const;
const OTHER = { ...ANSWERS, home: { tag: 'NUMBER', number: '3' } } as const;
const row = (over: Partial<RowGiven> = {}): RowGiven => ({
  agencyKey: AGENCY.key,
  period: '2026-01',
  values: GOOD,
  ...over,
});
const records = (over: Partial<RowRecords> = {}): RowRecords => ({
  agency: AGENCY,
  form: FORM,
  revisions: [],
  obligation: null,
  ...over,
});
const one = (given: RowGiven, over: Partial<RowRecords> = {}, actor: SignedIn = REPORTER): RowDecision => {
  const [decision] = decideImport(actor, [given], () => records(over), FORM, MOMENT);
  if (decision === undefined) throw new Error('Nothing was decided.');
  return decision;
};
const cells = (decision: RowDecision) =>
  decision.outcome === 'REFUSED' ? decision.cells.map(({ column, code }) => `${column} ${code}`) : decision.outcome;
const revision = (over: Partial<Report>): Report => report({ answers: ANSWERS, ...over });

describe('a row', () => {
  it('is a report handed in at once, its warnings kept with it', () => {
    const values = [GOOD[0], { indicator: 'home', number: '0' }] as AnswerGiven[];
    expect(one(row({ values }))).toMatchObject({
      outcome: 'NEW',
      change: {
        before: null,
        record: {
          state: 'SUBMITTED',
          revision: 1,
          version: 1,
          submittedAt: MOMENT.recordedAt,
          warnings: [{ code: 'few' }],
        },
      },
    });
  });

  it('is told every bad cell at once, each with what stands there and what is wrong', () => {
    const values: AnswerGiven[] = [
      { indicator: 'total', number: '-1' },
      { indicator: 'days', choices: ['MON', 'SUN'] },
      { indicator: 'nothing', text: 'x'.repeat(150) },
    ];
    const decision = one(row({ period: '2026-05', values }));
    expect(cells(decision)).toEqual([
      'period PERIOD_NOT_BEGUN',
      'total INVALID_VALUE',
      'days INVALID_VALUE',
      'nothing UNKNOWN_INDICATOR',
      'home MISSING_VALUE',
    ]);
    expect(decision).toMatchObject({
      cells: [
        { row: 1, value: '2026-05' },
        { value: '-1', reason: 'total is -1, less than 0.' },
        { value: 'MON;SUN', reason: 'days takes any of MON, TUE.' },
        { value: 'x'.repeat(100) },
        { value: '' },
      ],
    });
  });

  it('is refused at the first indicator that a failing check looks at, unless that one is bad itself', () => {
    const values = [GOOD[0], { indicator: 'home', number: '11' }] as AnswerGiven[];
    expect(one(row({ values }))).toMatchObject({
      cells: [{ column: 'home', value: '11', code: 'CHECK_FAILED', reason: 'Too many' }],
    });
    const bad = [{ indicator: 'total', number: '-1' }, GOOD[1]] as AnswerGiven[];
    expect(cells(one(row({ values: bad })))).toEqual(['total INVALID_VALUE']);
  });

  it('is refused for an unregistered agency, for a period of another kind, and where no version of the form is in force', () => {
    expect(cells(one(row(), { agency: null }))).toEqual(['agency UNKNOWN_AGENCY']);
    expect(cells(one(row({ period: '2026-Q1' }), { form: undefined }))).toEqual(['period INVALID_VALUE']);
    expect(cells(one(row(), { form: undefined }))).toEqual(['period UNKNOWN_FORM']);
  });

  it("is the agency's reporter's, its own region's officer's and the registrar's to hand in, nobody else's", () => {
    const actors: [SignedIn, string][] = [
      [REPORTER, 'NEW'],
      [{ ...REPORTER, agencyKey: '32.72-disdik' }, 'FORBIDDEN'],
      [OFFICER, 'NEW'],
      [officer('32'), 'FORBIDDEN'],
      [officer('32.73'), 'FORBIDDEN'],
      [REGISTRAR, 'NEW'],
      [{ role: 'MINISTRY_ANALYST', issuer: 'issuer', subject: 'analyst' }, 'FORBIDDEN'],
    ];
    for (const [actor, outcome] of actors) {
      const expected = outcome === 'NEW' ? 'NEW' : ['agency FORBIDDEN_AGENCY'];
      expect(cells(one(row(), {}, actor))).toEqual(expected);
    }
  });

  it('that may not be handed in tells nothing of what is there', () => {
    for (const state of ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED'] as const) {
      const decision = one(row(), { revisions: [revision({ state })] }, officer('32'));
      expect(cells(decision)).toEqual(['agency FORBIDDEN_AGENCY']);
    }
  });
});

describe('what is there already', () => {
  it('is unchanged when the same answers are handed in or verified, whatever the day', () => {
    const obligation: Obligation = {
      learnedAt: '2025-01-01T00:00:00.000Z',
      dueOn: '2026-01-10',
      closesOn: '2026-01-20',
      reopenedUntil: null,
    };
    for (const state of ['SUBMITTED', 'VERIFIED'] as const) {
      expect(one(row(), { revisions: [revision({ state })], obligation }).outcome).toBe('UNCHANGED');
    }
  });

  it('is not overwritten when other answers are handed in or verified', () => {
    for (const state of ['SUBMITTED', 'VERIFIED'] as const) {
      const decision = one(row(), { revisions: [revision({ state, answers: OTHER })] });
      expect(cells(decision)).toEqual(['period ALREADY_HANDED_IN']);
      expect(decision).toMatchObject({ cells: [{ reason: expect.stringContaining('correctReport') }] });
    }
  });

  it('is left to correctReport while a verified report is being corrected', () => {
    for (const state of ['DRAFT', 'RETURNED'] as const) {
      const revisions = [
        revision({ state: 'VERIFIED', answers: OTHER }),
        revision({ revision: 2, version: 5, state, correctionReason: 'Salah hitung' }),
      ];
      expect(cells(one(row(), { revisions }))).toEqual(['period ALREADY_HANDED_IN']);
    }
  });

  it("is replaced when it is the reporter's own draft, and left alone when others import", () => {
    const revisions = [revision({ state: 'DRAFT', version: 3, answers: OTHER })];
    expect(one(row(), { revisions })).toMatchObject({
      outcome: 'NEW',
      change: { before: { version: 3 }, record: { revision: 1, version: 4, state: 'SUBMITTED' } },
    });
    for (const actor of [OFFICER, REGISTRAR])
      expect(cells(one(row(), { revisions }, actor))).toEqual(['period DRAFT_IN_PROGRESS']);
  });

  it('gets a new revision when it was returned, also after the closing day', () => {
    const returned = { state: 'RETURNED', version: 3, submittedAt: '2026-01-10T00:00:00.000Z' } as const;
    const revisions = [revision(returned)];
    const obligation: Obligation = {
      learnedAt: '2025-01-01T00:00:00.000Z',
      dueOn: '2026-01-10',
      closesOn: '2026-01-20',
      reopenedUntil: null,
    };
    expect(one(row(), { revisions, obligation }, OFFICER)).toMatchObject({
      outcome: 'NEW',
      change: { before: { revision: 1 }, record: { revision: 2, version: 4, state: 'SUBMITTED' } },
      also: [{ kind: 'REPORT', record: { revision: 1, replacedBy: 2 } }],
    });
    const closed = one(row(), { obligation });
    expect(closed).toMatchObject({
      cells: [{ column: 'period', code: 'PERIOD_CLOSED', reason: expect.stringContaining('since 2026-01-21') }],
    });
    expect(one(row(), { obligation: { ...obligation, reopenedUntil: MOMENT.today } }).outcome).toBe('NEW');
  });
});

describe('any mix of rows', () => {
  const states = fc.constantFrom('NONE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'OTHER');
  const arbitraryRow = fc.record({
    agency: fc.constantFrom('a1', 'b2', 'c3', 'd4'),
    period: fc.constantFrom('2026-01', '2025-12', '2026-05', 'kapan'),
    total: fc.constantFrom('10', '-1', '3'),
    state: states,
  });
  const given = (rows: readonly { agency: string; period: string; total: string }[]): RowGiven[] =>
    rows.map(({ agency, period, total }) =>
      row({ agencyKey: `32.72-${agency}`, period, values: [{ indicator: 'total', number: total }, ...GOOD.slice(1)] }),
    );
  /** One state for each agency and period, whatever the order of the rows. */
  const recordsOf = (rows: readonly { agency: string; period: string; state: string }[]) => {
    const byName = new Map(rows.map((one) => [`32.72-${one.agency} ${one.period}`, one.state]));
    return ({ agencyKey, period }: RowGiven) => {
      const state = byName.get(`${agencyKey} ${period}`) ?? 'NONE';
      const kept =
        state === 'OTHER' ? revision({ state: 'SUBMITTED', answers: OTHER }) : revision({ state: state as 'DRAFT' });
      return records({
        agency: { ...AGENCY, key: agencyKey },
        revisions: state === 'NONE' ? [] : [{ ...kept, agencyKey, period }],
      });
    };
  };
  const told = (decision: RowDecision) =>
    decision.outcome === 'REFUSED'
      ? decision.cells.filter(({ code }) => code !== 'DOUBLED_ROW').map(({ row: _row, ...cell }) => cell)
      : decision.outcome;

  it('comes out the same in every order', () => {
    const shuffled = fc
      .uniqueArray(arbitraryRow, { maxLength: 8, selector: ({ agency, period }) => `${agency} ${period}` })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(REPORTER, OFFICER, REGISTRAR), (both, actor) => {
        const [first, second] = both.map((rows) => {
          const decisions = decideImport(actor, given(rows), recordsOf(both[0]), FORM, MOMENT);
          return new Map(decisions.map((one) => [`${one.given.agencyKey} ${one.given.period}`, told(one)]));
        });
        expect(first).toEqual(second);
      }),
    );
  });

  it('has every row numbered as given, and each is refused that is given twice', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 12 }), (rows) => {
        const decisions = decideImport(REGISTRAR, given(rows), recordsOf(rows), FORM, MOMENT);
        expect(decisions.map((one) => one.row)).toEqual(rows.map((_one, place) => place + 1));
        for (const [place, { agency, period }] of rows.entries()) {
          const isDoubled = rows.filter((one) => one.agency === agency && one.period === period).length > 1;
          const decision = decisions[place];
          const doubled = decision?.outcome === 'REFUSED' && decision.cells.some(({ code }) => code === 'DOUBLED_ROW');
          expect(doubled).toBe(isDoubled);
        }
      }),
    );
  });

  it('is unchanged as a whole once it was written', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 10 }), (rows) => {
        const kept = recordsOf(rows);
        const news = decideImport(REGISTRAR, given(rows), kept, FORM, MOMENT).flatMap((one) =>
          one.outcome === 'NEW' ? [one] : [],
        );
        const after = (asked: RowGiven): RowRecords => {
          const written = news.find(
            ({ given: was }) => was.agencyKey === asked.agencyKey && was.period === asked.period,
          );
          const before = kept(asked);
          return written === undefined
            ? before
            : { ...before, revisions: [...before.revisions, written.change.record] };
        };
        const again = decideImport(
          REGISTRAR,
          news.map((one) => one.given),
          after,
          FORM,
          MOMENT,
        );
        expect(again.map(({ outcome }) => outcome)).toEqual(news.map(() => 'UNCHANGED'));
      }),
    );
  });
});
