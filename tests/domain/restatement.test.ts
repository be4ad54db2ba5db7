import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '#domain/day.ts';
import {
  affectedSnapshots,
  correctionByEvent,
  correctionByRevision,
  type RestatedStatus,
  restatedStatuses,
} from '#domain/restatement.ts';
import { someSteps } from './arbitrarySteps.ts';
import { report } from './records.ts';
import { slowMostAdvanced, slowStanding } from './slowStanding.ts';

const hours = fc.integer({ min: 0, max: 12 }).map((hour) => `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`);

describe('the snapshots that a correction leaves wrong', () => {
  it('are those that were taken while what is corrected was public, and no other', () => {
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 12 }), hours, hours, (instants, publishedAt, correctedAt) => {
        const snapshots = instants.sort(compareText).map((recordedAt, place) => ({ recordedAt, place }));
        expect(affectedSnapshots(snapshots, { publishedAt }, correctedAt)).toEqual(
          snapshots.filter(({ recordedAt }) => publishedAt <= recordedAt && recordedAt < correctedAt),
        );
      }),
    );
  });
});

describe('a verified revision', () => {
  const verified = (revision: number, verifiedAt: string, correctionReason: string | null = null) =>
    report({ revision, state: 'VERIFIED', verifiedAt, correctionReason });

  it('corrects the last one that was verified before it, since that was, for the reason that was given', () => {
    const revisions = [
      verified(1, '2026-02-01T00:00:00.000Z'),
      report({ revision: 2, state: 'RETURNED', verifiedAt: null, correctionReason: 'Salah' }),
      verified(3, '2026-02-09T00:00:00.000Z', 'Salah ketik'),
      verified(4, '2026-02-20T00:00:00.000Z', 'Salah hitung'),
    ];
    expect(correctionByRevision(revisions, 3)).toEqual({
      of: '32.72-bkpsdm form 2026-01 1',
      publishedAt: '2026-02-01T00:00:00.000Z',
      reason: 'Salah ketik',
    });
    expect(correctionByRevision([...revisions].reverse(), 4)?.of).toBe('32.72-bkpsdm form 2026-01 3');
  });

  it('corrects nothing where none was verified before it', () => {
    const returned = report({ revision: 1, state: 'RETURNED', verifiedAt: null });
    expect(correctionByRevision([returned, verified(2, '2026-02-09T00:00:00.000Z')], 2)).toBeNull();
  });
});

describe('an adoption event', () => {
  const event = (id: string, recordedAt: string, supersedes: string | null = null) => ({
    id,
    recordedAt,
    supersedes,
    correctionReason: supersedes === null ? null : 'Salah tanggal',
  });

  it('corrects the one whose place it takes, since that was recorded', () => {
    const known = [event('a', '2026-02-01'), event('b', '2026-02-03', 'a'), event('c', '2026-02-04', 'b')];
    expect(correctionByEvent(known, 'c')).toEqual({ of: 'b', publishedAt: '2026-02-03', reason: 'Salah tanggal' });
    expect(correctionByEvent(known, 'a')).toBeNull();
  });

  it('corrects nothing that was public where both were recorded at one instant', () => {
    expect(correctionByEvent([event('a', '2026-02-01'), event('b', '2026-02-01', 'a')], 'b')).toBeNull();
  });
});

describe('the statuses that a correction moved', () => {
  const DAYS = Array.from({ length: 20 }, (_, place) =>
    new Date(Date.UTC(2026, 1, 26 + place)).toISOString().slice(0, 10),
  );
  const ends: Record<string, string | null> = { local: null, 'rule-a': '2026-03-08', 'rule-b': null };

  /** Where the region stands on a day, told by the slow fold: towards one basis, or by the most advanced. */
  function slow(steps: Parameters<typeof restatedStatuses>[0], basis: string | null, day: string): string {
    const live = steps.filter((one) => !steps.some((other) => other.supersedes === one.id));
    const at = { effectiveOn: day, recordedAt: null };
    const standing = (one: string) =>
      slowStanding(
        live.filter((step) => step.basis === one),
        at,
        ends[one] ?? null,
      );
    if (basis !== null) return standing(basis).status;
    const all = [...new Set(live.map((one) => one.basis))]
      .map((one) => ({ basis: one, beganWith: null, ...standing(one) }))
      .filter(({ eventId }) => eventId !== null);
    return slowMostAdvanced(all as Parameters<typeof slowMostAdvanced>[0])?.status ?? 'NOT_ADOPTED';
  }

  const isOn = (day: string, { from, until }: RestatedStatus) => from <= day && (until === null || day <= until);

  it('are on every day what the region stood at without it and with it', () => {
    let moved = 0;
    fc.assert(
      fc.property(someSteps(null), (steps) => {
        for (const by of steps.filter(({ supersedes }) => supersedes !== null)) {
          const told = restatedStatuses(steps, by.id, (basis) => ends[basis] ?? null);
          const after = steps.filter(({ recordedAt }) => recordedAt <= by.recordedAt);
          const before = after.filter(({ id }) => id !== by.id);
          const corrected = steps.find(({ id }) => id === by.supersedes);
          for (const basis of new Set([by.basis, corrected?.basis ?? by.basis, null])) {
            for (const day of DAYS) {
              const found = told.filter((one) => one.basis === basis && isOn(day, one));
              const pair = { before: slow(before, basis, day), after: slow(after, basis, day) };
              if (pair.before === pair.after) expect(found).toEqual([]);
              else expect(found).toEqual([expect.objectContaining(pair)]);
              moved += found.length;
            }
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(moved).toBeGreaterThan(100);
  });

  it('are none of an event that is not there', () => expect(restatedStatuses([], 'none', () => null)).toEqual([]));
});
