import { describe, expect, it } from 'vitest';
import { agencyOf, type HandedIn, handedInOf, obligationState } from '#domain/ledger.ts';
import type { Report } from '#domain/report.ts';
import { AGENCY, entry, OBLIGATION, report } from './records.ts';

const first = '2026-02-05T01:00:00.000Z';
const second = '2026-02-15T01:00:00.000Z';
const revisions = (...given: Partial<Report>[]) => given.map((one, place) => report({ revision: place + 1, ...one }));

describe('what was handed in', () => {
  it('is nothing while there are drafts alone', () => {
    expect(handedInOf([])).toBeNull();
    expect(handedInOf(revisions({}))).toBeNull();
  });

  it('keeps its first instant through return, new draft, and submission', () => {
    const returned = { state: 'RETURNED', submittedAt: first } as const;
    expect(handedInOf(revisions(returned))).toEqual({
      state: 'RETURNED',
      firstSubmittedAt: first,
      verifiedRevision: null,
    });
    expect(handedInOf(revisions(returned, {}))?.state).toBe('RETURNED');
    expect(handedInOf(revisions(returned, { state: 'SUBMITTED', submittedAt: second }))).toEqual({
      state: 'SUBMITTED',
      firstSubmittedAt: first,
      verifiedRevision: null,
    });
  });

  it('stays verified, by the revision that is verified, while a correction is looked at', () => {
    const verified = { state: 'VERIFIED', submittedAt: first } as const;
    for (const state of ['SUBMITTED', 'RETURNED', 'DRAFT'] as const) {
      expect(handedInOf(revisions(verified, { state, submittedAt: second }))).toEqual({
        state: 'VERIFIED',
        firstSubmittedAt: first,
        verifiedRevision: 1,
      });
    }
    expect(handedInOf(revisions(verified, { state: 'VERIFIED', submittedAt: second }))?.verifiedRevision).toBe(2);
  });
});

describe('the state of an obligation', () => {
  const state = (today: string, handed: Partial<HandedIn> | null = null, seesReturned = true) => {
    const handedIn: HandedIn | null =
      handed === null ? null : { state: 'SUBMITTED', firstSubmittedAt: first, verifiedRevision: null, ...handed };
    return obligationState({ obligation: OBLIGATION, handedIn }, '2026-01-31', today, seesReturned);
  };

  it('follows the days while nothing is handed in', () => {
    expect(state('2026-01-31')).toBe('NOT_DUE');
    expect(state('2026-02-01')).toBe('DUE');
    expect(state('2026-02-10')).toBe('DUE');
    expect(state('2026-02-11')).toBe('OVERDUE');
  });

  it('tells what was handed in on time from what came late, whatever the day', () => {
    expect(state('2026-05-01', {})).toBe('SUBMITTED');
    expect(state('2026-05-01', { firstSubmittedAt: second })).toBe('LATE');
    expect(state('2026-05-01', { state: 'VERIFIED', firstSubmittedAt: second })).toBe('VERIFIED');
  });

  it('shows a return only to those who may know of it', () => {
    expect(state('2026-02-05', { state: 'RETURNED' })).toBe('RETURNED');
    expect(state('2026-02-05', { state: 'RETURNED' }, false)).toBe('DUE');
    expect(state('2026-02-11', { state: 'RETURNED' }, false)).toBe('OVERDUE');
    expect(state('2026-02-11', {}, false)).toBe('SUBMITTED');
  });
});

it('names its agency as it was', () => {
  expect(agencyOf(entry())).toEqual(AGENCY);
});
