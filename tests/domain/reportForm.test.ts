import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySection, formInForce, versionsOf } from '#domain/reportForm.ts';
import { form, indicator } from './records.ts';

describe('the version of a form that applies to a period', () => {
  const versions = [
    form({ version: 3, effectiveFrom: '2026-07-31' }),
    form({ version: 1 }),
    form({ version: 2, effectiveFrom: '2026-04-30' }),
    form({ id: 'other', version: 9 }),
  ];
  const on = (lastDay: string, among = versions) => formInForce(among, 'form', lastDay)?.version;

  it('is the one that began last by its last day', () => {
    expect(['2026-04-29', '2026-04-30', '2026-07-30', '2026-07-31', '2030-01-31'].map((day) => on(day))).toEqual([
      1, 2, 2, 3, 3,
    ]);
  });

  it('is the later one where two begin together', () => {
    const again = [...versions, form({ version: 4 }), form({ version: 5, effectiveFrom: '2026-04-30' })];
    expect(['2026-04-29', '2026-04-30', '2026-07-31'].map((day) => on(day, again))).toEqual([4, 5, 3]);
  });

  it('is none before the first one began, and of a form that is not there', () => {
    const begun = versions.filter(({ effectiveFrom }) => effectiveFrom !== null);
    expect(on('2026-04-29', begun)).toBeUndefined();
    expect(formInForce(versions, 'ghost', '2026-04-30')).toBeUndefined();
  });

  it('is the same in whatever order versions are known, and never one that begins later', () => {
    const day = fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30');
    const some = fc.array(fc.option(day, { nil: null }), { maxLength: 6 });
    const known = some.chain((begins) => {
      const all = begins.map((effectiveFrom, place) => form({ version: place + 1, effectiveFrom }));
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
    });
    fc.assert(
      fc.property(known, day, ([all, shuffled], lastDay) => {
        const applying = formInForce(all, 'form', lastDay);
        expect(formInForce(shuffled, 'form', lastDay)).toBe(applying);
        const begun = all.filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= lastDay);
        expect(applying === undefined).toBe(begun.length === 0);
        for (const { effectiveFrom, version } of begun) {
          const [its, other] = [applying?.effectiveFrom ?? '', effectiveFrom ?? ''];
          expect(its > other || (its === other && (applying?.version ?? 0) >= version)).toBe(true);
        }
      }),
    );
  });
});

describe('the versions of a form', () => {
  it('are its own alone, the first one first', () => {
    const known = [form({ version: 2 }), form({ id: 'other' }), form({ version: 10 }), form({ version: 1 })];
    expect(versionsOf(known, 'form').map(({ version }) => version)).toEqual([1, 2, 10]);
  });
});

describe('the order of questions', () => {
  it('is by section, then by sequence, as numbers', () => {
    const places = [
      [2, 1],
      [1, 10],
      [1, 2],
      [10, 1],
    ].map(([section = 0, sequence = 0]) => indicator('a', { section, sequence }));
    expect(places.sort(bySection).map(({ section, sequence }) => `${section}.${sequence}`)).toEqual([
      '1.2',
      '1.10',
      '2.1',
      '10.1',
    ]);
  });
});
