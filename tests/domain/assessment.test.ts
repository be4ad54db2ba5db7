import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentsOn, ELIGIBILITIES, isEligible } from '#domain/assessment.ts';
import { assessment } from './records.ts';

describe('the assessment that holds', () => {
  it('is the last one that has begun, whatever the order in which they are kept', () => {
    const some = fc.array(
      fc.record({
        eligibility: fc.constantFrom(...ELIGIBILITIES),
        effectiveFrom: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
        recordedAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'),
        id: fc.uuid(),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom('2025-12-31', '2026-02-15', '2026-03-01'), (drawn, on) => {
        const all = drawn.map(assessment);
        const begun = all.filter((one) => one.effectiveFrom <= on);
        const last = begun.toSorted((a, b) =>
          `${a.effectiveFrom} ${a.recordedAt} ${a.id}` < `${b.effectiveFrom} ${b.recordedAt} ${b.id}` ? -1 : 1,
        );
        expect(assessmentsOn(all, on).get('32.72-bkpsdm')).toEqual(last.at(-1));
        expect(assessmentsOn(all.toReversed(), on)).toEqual(assessmentsOn(all, on));
      }),
    );
  });

  it('is not one that was learned of later than the instant asked', () => {
    const all = [
      assessment({ id: 'a', recordedAt: '2026-01-01T00:00:00.000Z' }),
      assessment({ id: 'b', recordedAt: '2026-05-01T00:00:00.000Z', eligibility: 'NOT_ELIGIBLE' }),
    ];
    expect(assessmentsOn(all, '2026-06-01', '2026-04-01T00:00:00.000Z').get('32.72-bkpsdm')?.id).toBe('a');
    expect(assessmentsOn(all, '2026-06-01').get('32.72-bkpsdm')?.id).toBe('b');
  });

  it('lets an agency that is eligible in part apply flexible work', () => {
    const eligible = ELIGIBILITIES.filter((eligibility) => isEligible(assessment({ eligibility })));
    expect(eligible).toEqual(['ELIGIBLE', 'PARTLY']);
  });
});
