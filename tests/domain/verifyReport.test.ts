import { describe, expect, it } from 'vitest';
import { REPORT_STATES, type Report } from '#domain/report.ts';
import type { Baseline } from '#domain/requirements/facts.ts';
import { decideVerification } from '#domain/verifyReport.ts';
import { LEARNED, MOMENT, report } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const verification = (
  current: Report,
  baselines: Baseline[],
  { expectedVersion = current.version, earlier = [] as Report[] } = {},
) => decideVerification({ expectedVersion }, { current, revisions: [...earlier, current], baselines }, MOMENT);

describe('a verification', () => {
  const current = report({ state: 'SUBMITTED', submittedAt: MOMENT.recordedAt, version: 2 });
  const baseline: Baseline = { formId: 'form', period: '2026-01', lastDay: '2026-01-31', agencyKey: '32.72-bkpsdm' };
  const decide = (baselines: Baseline[] = [], given: Partial<Report> = {}, expectedVersion = 2) =>
    verification({ ...current, ...given }, baselines, { expectedVersion });

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

describe('the verification of a correction', () => {
  const verified = report({ state: 'VERIFIED', submittedAt: LEARNED, verifiedAt: LEARNED, version: 3 });
  const returned = report({ ...verified, state: 'RETURNED', revision: 2, replacedBy: 3 });
  const correction = report({ state: 'SUBMITTED', revision: 3, version: 7, correctionReason: 'Salah ketik' });

  it('takes the place of the verified revision, which keeps all else', () => {
    const decision = verification(correction, [], { earlier: [verified, returned] });
    expect(accepted(decision).record).toMatchObject({
      state: 'VERIFIED',
      replacedBy: null,
      correctionReason: 'Salah ketik',
    });
    expect(decision).toMatchObject({
      also: [{ kind: 'REPORT', before: verified, record: { ...verified, replacedBy: 3 } }, { kind: 'BASELINE' }],
    });
  });

  it('leaves the place of one that was taken before', () => {
    const taken = { ...verified, replacedBy: 2 };
    const last = { ...verified, revision: 2 };
    expect(verification(correction, [], { earlier: [taken, last] })).toMatchObject({
      also: [{ record: { revision: 2, replacedBy: 3 } }, { kind: 'BASELINE' }],
    });
  });
});
