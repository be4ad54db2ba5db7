import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionStanding } from '#domain/adoption.ts';
import { regionSpans, spanOn } from '#domain/adoptionSpans.ts';
import { addDays } from '#domain/day.ts';
import { BASES, someDay, someInstant, someSteps } from './arbitrarySteps.ts';
import { event } from './records.ts';

const RUNS = { numRuns: 2_000 };
const someEnd = fc.option(someDay, { freq: 2 });
const someEnds = fc.record({ 'rule-a': someEnd, 'rule-b': someEnd });

describe('the spans of a region', () => {
  it('say for every day, with or without a basis, what the fold of that day says', () => {
    const instant = fc.option(someInstant);
    fc.assert(
      fc.property(someSteps(null), fc.constantFrom(null, ...BASES), instant, someEnds, (steps, basis, known, ends) => {
        const lastDay = (one: string) => (one === 'rule-a' || one === 'rule-b' ? ends[one] : null);
        const spans = regionSpans(steps, basis, known, lastDay);
        for (let day = '2026-02-27'; day <= '2026-03-16'; day = addDays(day, 1)) {
          const folded = regionStanding(steps, basis, { effectiveOn: day, recordedAt: known }, lastDay);
          const span = spanOn(spans, day);
          const { status, since, lapsed } = folded;
          if (folded.eventId === null) expect(span).toBeNull();
          else expect(span).toMatchObject({ status, since, lapsed, basis: folded.basis, step: { id: folded.eventId } });
        }
      }),
      RUNS,
    );
  });

  it('begin one after the other, and none says what the one before it says', () => {
    fc.assert(
      fc.property(someSteps(null), someEnd, (steps, end) => {
        const spans = regionSpans(steps, null, null, () => end);
        spans.forEach((span, place) => {
          const { from, ...said } = span;
          const { from: before = '', ...saidBefore } = spans[place - 1] ?? {};
          expect(from > before).toBe(true);
          expect(said).not.toEqual(saidBefore);
        });
      }),
    );
  });

  it('reach into the days to come: a step that is still ahead, an own end, the end of the regulation', () => {
    const pilot = event({ id: 'pilot', status: 'PILOT', effectiveOn: '2026-05-01', effectiveUntil: '2026-06-30' });
    const again = event({ id: 'again', status: 'IMPLEMENTED', effectiveOn: '2026-09-01' });
    const spans = regionSpans([pilot, again], 'rule', null, () => '2026-12-31');
    expect(spans.map(({ from, status, lapsed }) => [from, status, lapsed])).toEqual([
      ['2026-05-01', 'PILOT', false],
      ['2026-07-01', 'ENDED', true],
      ['2026-09-01', 'IMPLEMENTED', false],
      ['2027-01-01', 'ENDED', true],
    ]);
  });

  it("take the calendar's last day for no end", () => {
    const spans = regionSpans([event({ effectiveUntil: '9999-12-31' })], 'rule', null, () => '9999-12-31');
    expect(spans.map(({ from }) => from)).toEqual(['2026-01-05']);
  });
});
