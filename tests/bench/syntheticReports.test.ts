import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSynthetic } from '#domain/agency.ts';
import { readAnswers } from '#domain/answer.ts';
import { failedChecks } from '#domain/check.ts';
import { jakartaDay } from '#domain/day.ts';
import { InputReader } from '#domain/input.ts';
import { handedInOf } from '#domain/ledger.ts';
import type { Answers, Report } from '#domain/report.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import { type ReferenceData, readReferenceData } from '#local/load/readData.ts';
import { syntheticAgencies } from '../../bench/syntheticAgencies.ts';
import { firstPeriods, settledOn, syntheticDraft, syntheticReports } from '../../bench/syntheticReports.ts';
import { form, indicator, LEARNED } from '../domain/records.ts';

const VERSIONED = { version: 1, recordedAt: LEARNED, load: null };
let data: ReferenceData;
let forms: ReportForm[];

beforeAll(async () => {
  const read = await readReferenceData('data');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  data = read.data;
  forms = data.forms.map((one) => ({ ...one, ...VERSIONED }));
});

const agencies = (count: number, seed = 1) => {
  const types = data.agencyTypes.map((type) => ({ ...type, ...VERSIONED }));
  return [...syntheticAgencies({ seed, count, regions: data.regions, types, recordedAt: LEARNED })];
};
const reportsOf = (one: ReportForm, count: number, periods: number, seed = 1): Report[] => {
  const asked = { seed, versions: [one], periods: firstPeriods(one, '2026-04-01', periods) };
  return agencies(count, seed).flatMap((agency) => [...syntheticReports(agency, asked)]);
};

describe('synthetic agencies', () => {
  it('are as many as asked, each under a key of its own that tells what it is', () => {
    for (const count of [1, 7, 600, 3_000]) {
      const made = agencies(count);
      expect(made).toHaveLength(count);
      expect(new Set(made.map(({ agency }) => agency.key)).size).toBe(count);
      for (const { agency, employees } of made) {
        expect(isSynthetic(agency.key)).toBe(true);
        expect(agency.name).toMatch(/^Sintetis /);
        expect(employees).toBeGreaterThan(0);
      }
    }
  });

  it('are spread over all 546 governments and every type, most of them small', () => {
    const made = agencies(16_000);
    expect(new Set(made.map(({ agency }) => agency.regionCode)).size).toBe(546);
    expect(new Set(made.map(({ agency }) => agency.typeCode)).size).toBe(data.agencyTypes.length);
    const sizes = made.map(({ employees }) => employees).sort((one, other) => one - other);
    const mean = sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
    expect(sizes[8_000]).toBeLessThan(0.7 * mean);
  });
});

describe('synthetic reports', () => {
  it('are the same for the same seed, others for another', () => {
    const [monthly = form()] = forms;
    expect(reportsOf(monthly, 40, 3, 7)).toEqual(reportsOf(monthly, 40, 3, 7));
    expect(reportsOf(monthly, 40, 3, 7)).not.toEqual(reportsOf(monthly, 40, 3, 8));
  });

  it('of one agency stay the same whatever other periods are asked for', () => {
    const [monthly = form()] = forms;
    const early = reportsOf(monthly, 20, 12).filter(({ period }) => period <= '2026-06');
    expect(reportsOf(monthly, 20, 3)).toEqual(early);
  });

  it('have answers that the registry takes, and pass every check of severity ERROR', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        for (const one of forms) {
          for (const { answers } of reportsOf(one, 10, 2, seed)) {
            expect(taken(one, answers)).toEqual([]);
            expect(one.indicators.filter(({ code, required }) => required && !(code in answers))).toEqual([]);
            expect(failedChecks(one, answers).filter(({ severity }) => severity === 'ERROR')).toEqual([]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keep to the ranges and checks of a form that nobody foresaw', () => {
    const part = indicator('part', { minimum: '5', maximum: '1000', required: true });
    const checks = [
      { code: 'part_within', expression: 'part <= whole', severity: 'ERROR' as const, message: { id: '', en: null } },
    ];
    const odd = form({ indicators: [part, { ...part, code: 'whole', minimum: '60' }], checks });
    for (const { answers } of reportsOf(odd, 30, 2)) {
      expect(taken(odd, answers)).toEqual([]);
      expect(failedChecks(odd, answers)).toEqual([]);
    }
    const never = { ...checks[0], code: 'never', expression: 'part < 5' } as (typeof checks)[0];
    expect(() => reportsOf(form({ indicators: [part], checks: [never] }), 1, 1)).toThrow(
      'No synthetic answers to the form form pass its checks.',
    );
  });

  it('stand in every state by the shares, some late, some never handed in, some corrected', () => {
    const [monthly = form()] = forms;
    const byName = Map.groupBy(reportsOf(monthly, 500, 6), ({ agencyKey, period }) => `${agencyKey} ${period}`);
    const handed = [...byName.values()].map(handedInOf);
    const percent = (state: string | undefined) => handed.filter((one) => one?.state === state).length / 30;
    expect(percent('VERIFIED')).toBeCloseTo(80, -0.7);
    expect(percent('SUBMITTED')).toBeCloseTo(10, -0.7);
    expect(percent('RETURNED')).toBeCloseTo(3, -0.7);
    const late = handed.filter((one) => Number(jakartaDay(new Date(one?.firstSubmittedAt ?? 0)).slice(8)) > 10);
    expect(late.length / 30).toBeGreaterThan(4);
    expect(late.length / 30).toBeLessThan(12);
    expect(handed.filter((one) => one?.verifiedRevision === 2).length).toBeGreaterThan(20);
  });

  it('have steps in order, all between the end of the period and the day when it is settled', () => {
    for (const one of forms) {
      const periods = new Map(firstPeriods(one, '2026-04-01', 3).map((period) => [period.key, period]));
      for (const report of reportsOf(one, 200, 3)) {
        const period = periods.get(report.period);
        const { savedAt, submittedAt, verifiedAt, returnedAt } = report;
        const steps = [savedAt, submittedAt, returnedAt, verifiedAt].filter((step) => step !== null);
        expect(steps).toEqual(steps.toSorted());
        expect(steps.every((step) => step.slice(0, 10) > (period?.lastDay ?? ''))).toBe(true);
        expect(steps.every((step) => period !== undefined && step.slice(0, 10) <= settledOn(one, period))).toBe(true);
      }
    }
  });

  it('give small disciplinary counts, mostly under five', () => {
    const quarterly = forms.find(({ id }) => id === 'evaluasi-fleksibilitas-kerja') ?? form();
    const counts = reportsOf(quarterly, 200, 2).map(({ answers: { sanctions_light: one } }) =>
      one?.tag === 'NUMBER' ? Number(one.number) : 0,
    );
    expect(counts.filter((count) => count < 5).length).toBeGreaterThan(0.7 * counts.length);
    expect(counts.some((count) => count >= 5)).toBe(true);
  });

  it('begin as drafts that can be handed in', () => {
    const [monthly = form()] = forms;
    const asked = { seed: 1, versions: [monthly], periods: [] };
    const [period] = firstPeriods(monthly, '2026-10-01', 1);
    const [agency] = agencies(1);
    if (period === undefined || agency === undefined) throw new Error('There is no agency.');
    const draft = syntheticDraft(agency, asked, period);
    expect(draft).toMatchObject({ state: 'DRAFT', period: '2026-10', version: 1, submittedAt: null });
    expect(draft.savedAt.slice(0, 10)).toBe('2026-10-01');
  });
});

/** What the registry would refuse of these answers. */
function taken(one: ReportForm, answers: Answers) {
  const reader = new InputReader();
  const given = Object.entries(answers).map(([code, answer]) => ({ indicator: code, ...answer }));
  expect(readAnswers(reader, given, one)).toEqual(answers);
  return reader.refusals;
}
