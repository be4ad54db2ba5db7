import { expect, it } from 'vitest';
import { baselineReported } from '#domain/requirements/baselineReported.ts';
import type { Baseline } from '#domain/requirements/facts.ts';
import { facts, requirement } from '../records.ts';

const asked = requirement({ kind: 'BASELINE_REPORTED', parameters: ['form'] });
const baseline: Baseline = { formId: 'form', period: '2025-Q4', lastDay: '2025-12-31', agencyKey: '32.72-bkpsdm' };
const found = (on: string, ...baselines: Baseline[]) => baselineReported(asked, facts({ on, baselines }));

it('is met by a verified report for a period that ended before the day, since its last day', () => {
  expect(found('2026-01-01', baseline)).toMatchObject({
    state: 'MET',
    since: '2025-12-31',
    evidence: [{ kind: 'OFFICIAL', url: null, title: 'form 2025-Q4 32.72-bkpsdm' }],
    nextStep: null,
  });
});

it('is unknown while the period still runs on the day', () => {
  expect(found('2025-12-31', baseline).state).toBe('UNKNOWN');
});

it('is unknown without a report, or with one of another form, and names the form asked', () => {
  expect(found('2026-01-01').nextStep?.en).toContain('Submit a form report');
  expect(found('2026-01-01', { ...baseline, formId: 'other' }).state).toBe('UNKNOWN');
});
