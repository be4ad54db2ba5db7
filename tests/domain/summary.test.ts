import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SUMS } from '#domain/figure.ts';
import { viewFigure } from '#domain/figureView.ts';
import { isOwed, obligationState } from '#domain/ledger.ts';
import { progressOn } from '#domain/progress.ts';
import type { Indicator } from '#domain/reportForm.ts';
import { type Group, groupsOf, isNothing, NO_SUMMARY, type Summary, summaryOf, withSummary } from '#domain/summary.ts';
import { sha256 } from '#store/audit.ts';
import { arbitraryReports, FORM, type Reported } from './arbitraryReports.ts';

const sumOf = (reports: readonly Reported[]): Summary =>
  reports.reduce((sum, { entry, counted }) => withSummary(sum, summaryOf(entry, counted, sha256), 1), NO_SUMMARY);
const inGroup =
  ({ by, code }: Group) =>
  ({ entry }: Reported) =>
    groupsOf(entry).some((one) => one.by === by && one.code === code);
const groupsIn = (reports: readonly Reported[]): Group[] => [
  ...new Map(reports.flatMap(({ entry }) => groupsOf(entry)).map((one) => [`${one.by} ${one.code}`, one])).values(),
];

/** The same numbers worked out in another way: from the list of verified reports, in ordinary fractions of a million. */
function fromList(reports: readonly Reported[], indicator: Indicator, publicOnly: boolean) {
  const rows = reports.flatMap(({ counted }) => counted ?? []).map(({ report }) => report.answers);
  const value = (answers: (typeof rows)[number], code: string): number | null => {
    const answer = answers[code];
    return answer?.tag === 'NUMBER' ? Math.round(Number(answer.number) * 1_000_000) : null;
  };
  const small = (answers: (typeof rows)[number]) =>
    ['cases', 'harsh'].includes(indicator.code) && (value(answers, 'cases') ?? 9e9) < 5_000_000;
  const answered = rows.filter(
    (one) => one[indicator.code] !== undefined && (indicator.weight === null || one[indicator.weight] !== undefined),
  );
  const seen = publicOnly ? answered.filter((one) => !small(one)) : answered;
  return { value, seen, answered: answered.length };
}

describe('sums of reports', () => {
  it('equal what one computes from the list of verified reports, for every group and indicator', () => {
    fc.assert(
      fc.property(arbitraryReports, fc.boolean(), (reports, publicOnly) => {
        for (const group of groupsIn(reports)) {
          const own = reports.filter(inGroup(group));
          const { figures } = sumOf(own);
          for (const indicator of FORM.indicators) {
            if (indicator.aggregation === 'NONE') continue;
            const view = viewFigure(indicator, figures[indicator.code], !publicOnly);
            const { value, seen, answered } = fromList(own, indicator, publicOnly);
            expect(view.answered).toBe(answered);
            expect(view.withheld).toBe(answered - seen.length);
            if (indicator.aggregation === 'COUNT_BY_CHOICE') {
              for (const { choice, count } of view.choices) {
                const chose = seen.filter((one) => {
                  const answer = one[indicator.code];
                  if (answer?.tag === 'BOOLEAN') return String(answer.boolean) === choice;
                  return answer?.tag === 'CHOICES' && answer.choices.includes(choice);
                });
                expect(count).toBe(chose.length);
              }
              continue;
            }
            const values = seen.map((one) => value(one, indicator.code) ?? 0);
            const weights = seen.map((one) => (indicator.weight === null ? 1 : (value(one, indicator.weight) ?? 0)));
            const sum = values.reduce((total, one, place) => total + one * (weights[place] ?? 1), 0);
            const weight = weights.reduce((total, one) => total + one, 0);
            const expected = indicator.aggregation === 'SUM' ? sum : weight === 0 ? null : sum / weight;
            if (seen.length === 0 || expected === null) expect(view.value).toBeNull();
            else expect(Number(view.value) * 1_000_000).toBeCloseTo(expected, -2);
          }
        }
      }),
    );
  });

  it('leave no trace of what was put in and taken out again, in whatever order', () => {
    fc.assert(
      fc.property(
        arbitraryReports,
        arbitraryReports,
        fc.array(fc.nat(), { minLength: 36, maxLength: 36 }),
        (stay, go, order) => {
          const steps = [
            ...stay.map((one) => ({ one, sign: 1 as const })),
            ...go.map((one) => ({ one, sign: 1 as const })),
            ...go.map((one) => ({ one, sign: -1 as const })),
          ]
            .map((step, place) => ({ step, key: order[place] ?? 0 }))
            .sort((a, b) => a.key - b.key);
          const sum = steps.reduce(
            (held, { step: { one, sign } }) => withSummary(held, summaryOf(one.entry, one.counted, sha256), sign),
            NO_SUMMARY,
          );
          expect(sum).toEqual(sumOf(stay));
        },
      ),
    );
  });

  it('are nothing where nothing is counted', () => {
    fc.assert(
      fc.property(arbitraryReports, (reports) => {
        const none = reports.reduce(
          (held, one) => withSummary(held, summaryOf(one.entry, one.counted, sha256), -1),
          sumOf(reports),
        );
        expect(isNothing(none)).toBe(true);
        expect(isNothing(sumOf(reports))).toBe(
          reports.every(({ entry: { obligation, handedIn } }) => obligation === null && handedIn?.state !== 'VERIFIED'),
        );
      }),
    );
  });
});

describe('counts of obligations', () => {
  it('equal what the list of entries shows to the same asker on the same day', () => {
    const days = fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-10', '2026-02-11');
    fc.assert(
      fc.property(arbitraryReports, days, fc.boolean(), (reports, today, seesReturned) => {
        const view = progressOn(sumOf(reports).progress, '2026-01-31', today, seesReturned);
        const owed = reports.map(({ entry }) => entry).filter(isOwed);
        const states = owed.map((one) => obligationState(one, '2026-01-31', today, seesReturned));
        expect(view.owed).toBe(owed.length);
        for (const [state, count] of Object.entries(view.states)) {
          expect(count).toBe(states.filter((one) => one === state).length);
        }
        expect(view.handedIn).toBe(view.onTime + view.late);
        expect(view.handedIn).toBe(view.states.SUBMITTED + view.states.LATE + view.states.VERIFIED);
      }),
    );
  });
});

describe('what the public sees', () => {
  it('does not change with any answer that is withheld', () => {
    fc.assert(
      fc.property(arbitraryReports, fc.integer({ min: 0, max: 4 }), (reports, other) => {
        const changed = reports.map(({ entry, counted }): Reported => {
          const cases = counted?.report.answers.cases;
          if (counted === null || cases?.tag !== 'NUMBER' || Number(cases.number) >= 5) return { entry, counted };
          const answers = { ...counted.report.answers, cases: { tag: 'NUMBER' as const, number: String(other) } };
          return { entry, counted: { ...counted, report: { ...counted.report, answers } } };
        });
        for (const indicator of FORM.indicators) {
          const [one, two] = [reports, changed].map((list) =>
            viewFigure(indicator, sumOf(list).figures[indicator.code] ?? { all: NO_SUMS, shown: null }, false),
          );
          expect(one).toEqual(two);
        }
      }),
    );
  });
});
