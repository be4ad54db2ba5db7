import fc from 'fast-check';
import { ADOPTION_STATUSES, type AdoptionStep } from '#domain/adoption.ts';
import { addDays } from '#domain/day.ts';
import { BASES } from './arbitrarySteps.ts';

/** The regions of these events: two that govern themselves, and a province that answers for a unit. */
export const CODES = ['31', '32', '32.72'] as const;

export const FIRST = '2024-01-15';
/** The days of these events, in days after `FIRST`. */
export const DAYS = 430;

/** A day of about fourteen months, often a month's first or last. */
export const someYearDay = fc.oneof(
  fc.integer({ min: 0, max: DAYS }).map((count) => addDays(FIRST, count)),
  fc.constantFrom('2024-02-01', '2024-02-29', '2024-03-01', '2024-12-31', '2025-01-01'),
);

/** Events of several regions and bases over many months, in the order of their recording; some supersede an earlier one. */
export const someYears = (maxLength = 14): fc.Arbitrary<AdoptionStep[]> =>
  fc
    .array(
      fc.record({
        regionCode: fc.constantFrom(...CODES),
        basis: fc.constantFrom(...BASES),
        status: fc.constantFrom(...ADOPTION_STATUSES, 'EVALUATED' as const, 'WITHDRAWN' as const),
        effectiveOn: someYearDay,
        lasts: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 2 }),
        origin: fc.constantFrom('OBSERVED' as const, 'DECLARED' as const),
        supersedes: fc.option(fc.nat({ max: 30 }), { freq: 3 }),
      }),
      { maxLength },
    )
    .map((drawn) => {
      const steps: AdoptionStep[] = [];
      drawn.forEach(({ lasts, supersedes, ...one }, place) => {
        const target = supersedes === null ? undefined : steps[supersedes % Math.max(1, steps.length)];
        const taken = steps.some((step) => step.supersedes === target?.id);
        steps.push({
          ...one,
          // A correction stays with the region and the basis of what it corrects.
          ...(target === undefined || taken
            ? { supersedes: null }
            : { supersedes: target.id, regionCode: target.regionCode, basis: target.basis }),
          id: `${String(place).padStart(8, '0')}-0000-4000-8000-000000000000`,
          effectiveUntil: lasts === null ? null : addDays(one.effectiveOn, lasts),
          reportedOn: null,
          recordedAt: new Date(Date.parse('2026-04-01T00:00:00Z') + place * 1_000).toISOString(),
          ordinal: 0,
        });
      });
      return steps;
    });

/** The last days of two regulations; basis `local` has none. */
export const someLastDays = fc
  .record({ 'rule-a': fc.option(someYearDay), 'rule-b': fc.option(someYearDay) })
  .map((ends) => (basis: string) => (basis === 'rule-a' || basis === 'rule-b' ? ends[basis] : null));
