import { type Change, type Moment, refused } from './outcome.ts';
import { parsePeriod } from './period.ts';
import type { Report } from './report.ts';
import { type ReportDecision, replaceEarlier, reportConflict, wrongState } from './reportStep.ts';
import type { Baseline } from './requirements/facts.ts';

/**
 * Decides the confirmation of a submitted report. The first verified report of a form in a region, by period, becomes the
 * region's baseline for readiness. A verified revision that it corrects gives its place to it.
 */
export function decideVerification(
  given: { expectedVersion: number },
  records: { current: Report; revisions: readonly Report[]; baselines: readonly Baseline[] },
  moment: Moment,
): ReportDecision {
  const { current, revisions, baselines } = records;
  const refusals = [...reportConflict(given.expectedVersion, current, current), ...wrongState(current, ['SUBMITTED'])];
  if (refusals.length > 0) return refused(...refusals);
  const report: Report = { ...current, state: 'VERIFIED', verifiedAt: moment.recordedAt, version: current.version + 1 };
  return {
    tag: 'accepted',
    change: { kind: 'REPORT', record: report, before: current },
    also: [...replaceEarlier(report, revisions, 'VERIFIED'), ...baselineChange(report, baselines)],
  };
}

function baselineChange(report: Report, baselines: readonly Baseline[]): Change[] {
  const period = parsePeriod(report.period);
  const before = baselines.find((one) => one.formId === report.formId) ?? null;
  if (period === null || (before !== null && before.lastDay <= period.lastDay)) return [];
  const { formId, agencyKey, regionCode } = report;
  const record: Baseline = { formId, agencyKey, period: period.key, lastDay: period.lastDay };
  return [{ kind: 'BASELINE', regionCode, record, before }];
}
