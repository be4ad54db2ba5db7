import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdoptionStep, regionStanding, standing, standings, stepDay } from '#domain/adoption.ts';
import { BASES, someDay, someInstant, someSteps } from './arbitrarySteps.ts';
import { slowMostAdvanced, slowStanding } from './slowStanding.ts';

const RUNS = { numRuns: 2_000 };
const someEnd = fc.option(someDay, { freq: 2 });
const someAsOf = fc.record({ effectiveOn: someDay, recordedAt: fc.option(someInstant) });
const someEnds = fc.record({ 'rule-a': someEnd, 'rule-b': someEnd });

const plain = (one: { status: string; since: string | null; lapsed: boolean; eventId: string | null }) => ({
  status: one.status,
  since: one.since,
  lapsed: one.lapsed,
  eventId: one.eventId,
});

describe('the status of a region', () => {
  it('is what the text of the domain says, told a second time', () => {
    fc.assert(
      fc.property(someSteps('rule-a'), someAsOf, someEnd, (steps, asOf, lastDay) => {
        expect(plain(standing(steps, asOf, lastDay))).toEqual(slowStanding(steps, asOf, lastDay));
      }),
      RUNS,
    );
  });

  it('without a basis, is the most advanced of all bases by the four rules of the text', () => {
    fc.assert(
      fc.property(someSteps(null), someAsOf, someEnds, (steps, asOf, ends) => {
        const lastDay = (basis: string) => (basis === 'rule-a' || basis === 'rule-b' ? ends[basis] : null);
        const recorded = steps.filter((one) => asOf.recordedAt === null || one.recordedAt <= asOf.recordedAt);
        const live = recorded.filter((one) => !recorded.some((other) => other.supersedes === one.id));
        const expected = BASES.flatMap((basis) => {
          const own = live.filter((one) => one.basis === basis);
          const found = slowStanding(own, asOf, lastDay(basis));
          return found.eventId === null ? [] : [{ basis, ...found }];
        });
        const most = slowMostAdvanced(standings(steps, asOf, lastDay));
        const found = regionStanding(steps, null, asOf, lastDay);
        expect(standings(steps, asOf, lastDay).map((one) => ({ basis: one.basis, ...plain(one) }))).toEqual(expected);
        expect(found.eventId).toBe(most?.eventId ?? null);
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which the events are read', () => {
    const twice = someSteps(null).chain((steps) =>
      fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
    );
    fc.assert(
      fc.property(twice, someAsOf, someEnd, ([steps, shuffled], asOf, lastDay) => {
        const asked = (all: readonly AdoptionStep[]) => regionStanding(all, null, asOf, () => lastDay);
        expect(asked(shuffled)).toEqual(asked(steps));
      }),
    );
  });

  it('does not depend, later on, on the order in which events of different days were recorded', () => {
    const distinct = someSteps(null).map((steps) => {
      const days = new Set<string>();
      return steps
        .filter((step) => !days.has(stepDay(step)) && days.add(stepDay(step)))
        .map((step) => ({ ...step, supersedes: null }));
    });
    const twice = distinct.chain((steps) =>
      fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
    );
    fc.assert(
      fc.property(twice, someDay, someEnd, ([steps, otherOrder], effectiveOn, lastDay) => {
        const recordedIn = (order: readonly AdoptionStep[]) =>
          steps.map((step) => ({
            ...step,
            recordedAt: `2026-04-02T00:00:00.${String(order.indexOf(step)).padStart(3, '0')}Z`,
          }));
        const asked = (all: readonly AdoptionStep[]) =>
          regionStanding(all, null, { effectiveOn, recordedAt: null }, () => lastDay);
        expect(asked(recordedIn(otherOrder))).toEqual(asked(recordedIn(steps)));
      }),
    );
  });

  it('as known at an instant never changes when more is recorded later', () => {
    fc.assert(
      fc.property(someSteps(null), someDay, someInstant, someEnd, (steps, effectiveOn, recordedAt, lastDay) => {
        const asOf = { effectiveOn, recordedAt };
        const then = steps.filter((step) => step.recordedAt <= recordedAt);
        expect(standings(steps, asOf, () => lastDay)).toEqual(standings(then, asOf, () => lastDay));
        expect(regionStanding(steps, 'rule-a', asOf, () => lastDay)).toEqual(
          regionStanding(then, 'rule-a', asOf, () => lastDay),
        );
      }),
      RUNS,
    );
  });

  it('names an event that it rests on exactly when something is recorded', () => {
    fc.assert(
      fc.property(someSteps('rule-a'), someAsOf, someEnd, (steps, asOf, lastDay) => {
        const found = standing(steps, asOf, lastDay);
        const ids = steps.map((step) => step.id);
        expect(found.eventId === null).toBe(found.since === null);
        expect(found.beganWith === null).toBe(found.since === null);
        if (found.eventId !== null) expect(ids).toContain(found.eventId);
        if (found.since !== null) expect(found.since <= asOf.effectiveOn).toBe(true);
      }),
    );
  });
});
