import fc from 'fast-check';
import { ADOPTION_STATUSES, type AdoptionStep } from '#domain/adoption.ts';

/** A few days close together, so that equal days, gaps of one day and overlaps are all common. */
export const someDay = fc.integer({ min: 1, max: 12 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);

/** A few instants, all after these days are over. */
export const someInstant = fc.integer({ min: 1, max: 5 }).map((hour) => `2026-04-01T0${hour}:00:00.000Z`);

export const BASES = ['local', 'rule-a', 'rule-b'] as const;

interface Drawn {
  status: AdoptionStep['status'];
  basis: string;
  day: string;
  reportedOnly: boolean;
  until: string | null;
  origin: AdoptionStep['origin'];
  recordedAt: string;
  supersedes: number | null;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  status: fc.constantFrom(...ADOPTION_STATUSES, 'EVALUATED' as const),
  basis: fc.constantFrom(...BASES),
  day: someDay,
  reportedOnly: fc.boolean(),
  until: fc.option(someDay, { freq: 2 }),
  origin: fc.constantFrom('OBSERVED', 'DECLARED'),
  recordedAt: someInstant,
  supersedes: fc.option(fc.nat({ max: 30 }), { freq: 4 }),
});

/** Events of one region; `basis` null leaves them on several bases. An event may only supersede one recorded before it. */
export const someSteps = (basis: string | null): fc.Arbitrary<AdoptionStep[]> =>
  fc.array(drawn, { maxLength: 10 }).map((all) => all.map((one, ordinal) => step(one, ordinal, basis, all)));

function step(one: Drawn, ordinal: number, basis: string | null, all: readonly Drawn[]): AdoptionStep {
  const target = one.supersedes === null ? null : one.supersedes % all.length;
  const earlier = target !== null && target !== ordinal && (all[target]?.recordedAt ?? '') < one.recordedAt;
  return {
    id: `step ${ordinal}`,
    regionCode: '32.72',
    basis: basis ?? one.basis,
    status: one.status,
    effectiveOn: one.reportedOnly ? null : one.day,
    effectiveUntil: one.until !== null && one.until >= one.day ? one.until : null,
    reportedOn: one.day,
    origin: one.origin,
    recordedAt: one.recordedAt,
    ordinal,
    supersedes: earlier ? `step ${target}` : null,
  };
}
