import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '#domain/day.ts';
import { firstDay, inForce, type Law, lastDay, RELATION_KINDS, type Regulation } from '#domain/regulation.ts';
import { REGULATION_STATES, regulationStatus } from '#domain/regulationStatus.ts';
import { someDay } from './arbitrarySteps.ts';
import { dataCatalogue } from './dataFiles.ts';
import { regulation, relation } from './records.ts';

type Related = ReturnType<typeof relation>;
const law = (regulations: Regulation[], relations: Related[] = []): Law => ({
  regulations: new Map(regulations.map((one) => [one.slug, one])),
  relations,
});
const rule = regulation({ effectiveFrom: '2026-02-01', effectiveUntil: '2026-06-30' });
const other = (slug: string, given: Partial<Regulation>) => regulation({ slug, issuedOn: null, ...given });
const states = (all: Law, ...days: string[]) =>
  days.map((on) => {
    const { state, since, by } = regulationStatus('rule', on, all);
    return [on, state, since, ...by.map(({ slug }) => slug)].join(' ');
  });

describe('the status of a regulation on a day', () => {
  it('is not yet in force, in force, then lapsed, by its own days', () => {
    expect(states(law([rule]), '2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01')).toEqual([
      '2026-01-31 NOT_YET ',
      '2026-02-01 IN_FORCE 2026-02-01',
      '2026-06-30 IN_FORCE 2026-02-01',
      '2026-07-01 LAPSED 2026-07-01',
    ]);
  });

  it('is undated where no first day was seen, until it ends, and where it is not registered', () => {
    const undated = law([regulation({ issuedOn: null, effectiveUntil: '2026-06-30' })]);
    expect(states(undated, '2026-06-30', '2026-07-01')).toEqual([
      '2026-06-30 UNDATED ',
      '2026-07-01 LAPSED 2026-07-01',
    ]);
    expect(states(law([]), '2026-01-01')).toEqual(['2026-01-01 UNDATED ']);
  });

  it('is amended once an instrument that amends it began, naming each, and ends as before', () => {
    const first = other('first', { issuedOn: '2026-03-01' });
    const second = other('second', { issuedOn: '2026-04-01' });
    const undated = other('undated', {});
    const all = law(
      [rule, first, second, undated],
      ['second', 'first', 'undated'].map((from) => relation(from, 'AMENDS', 'rule')),
    );
    expect(states(all, '2026-02-28', '2026-03-01', '2026-04-01', '2026-07-01')).toEqual([
      '2026-02-28 IN_FORCE 2026-02-01',
      '2026-03-01 AMENDED 2026-03-01 first',
      '2026-04-01 AMENDED 2026-03-01 first second',
      '2026-07-01 LAPSED 2026-07-01',
    ]);
  });

  it('is not amended by an instrument that was revoked before it began', () => {
    const all = law(
      [rule, other('first', { effectiveFrom: '2026-03-01' }), other('stop', { effectiveFrom: '2026-02-15' })],
      [relation('first', 'AMENDS', 'rule'), relation('stop', 'REVOKES', 'first')],
    );
    expect(states(all, '2026-03-01')).toEqual(['2026-03-01 IN_FORCE 2026-02-01']);
  });

  it.each(['REVOKES', 'REPLACES'] as const)('is revoked by one that %s it, from its first day on', (kind) => {
    const all = law([rule, other('end', { effectiveFrom: '2026-05-01' })], [relation('end', kind, 'rule')]);
    expect(states(all, '2026-04-30', '2026-05-01')).toEqual([
      '2026-04-30 IN_FORCE 2026-02-01',
      '2026-05-01 REVOKED 2026-05-01 end',
    ]);
  });

  it('stays lapsed when it is revoked after its own end', () => {
    const all = law([rule, other('end', { effectiveFrom: '2026-08-01' })], [relation('end', 'REVOKES', 'rule')]);
    expect(states(all, '2026-09-01')).toEqual(['2026-09-01 LAPSED 2026-07-01']);
  });

  it('lapses after its last day as extended', () => {
    const longer = other('longer', { issuedOn: '2026-06-01', effectiveUntil: '2026-12-31' });
    const all = law([rule, longer], [relation('longer', 'EXTENDS', 'rule')]);
    expect(states(all, '2026-07-01', '2027-01-01')).toEqual([
      '2026-07-01 IN_FORCE 2026-02-01',
      '2027-01-01 LAPSED 2027-01-01',
    ]);
  });

  it('is not yet in force until the revocation that overtakes its first day', () => {
    const all = law([rule, other('end', { effectiveFrom: '2026-01-15' })], [relation('end', 'REVOKES', 'rule')]);
    expect(states(all, '2026-01-14', '2026-01-15', '2026-03-01')).toEqual([
      '2026-01-14 NOT_YET ',
      '2026-01-15 REVOKED 2026-01-15 end',
      '2026-03-01 REVOKED 2026-01-15 end',
    ]);
  });

  it('of real circulars and laws is what their texts say', () => {
    const on = (slug: string, day: string) => {
      const { state, since, by } = regulationStatus(slug, day, dataCatalogue);
      return [state, since, ...by.map((one) => one.slug)];
    };
    const paser = 'se-paser-061.1-01-org-2021';
    expect(on(paser, '2021-01-18')).toEqual(['IN_FORCE', '2021-01-05']);
    expect(on(paser, '2021-01-19')).toEqual(['AMENDED', '2021-01-19', 'se-paser-061.1-12-org-2021']);
    expect(on(paser, '2021-02-02')).toEqual(['LAPSED', '2021-02-02']);
    expect(regulationStatus('uu-5-2014', '2024-01-01', dataCatalogue)).toMatchObject({
      state: 'REVOKED',
      since: '2023-10-31',
    });
  });
});

describe('for any law and any day', () => {
  const SLUGS = ['rule', 'b', 'c', 'd'];
  const day = fc.option(someDay, { nil: null });
  const someLaw = fc
    .record({
      regulations: fc.tuple(
        ...SLUGS.map((slug) =>
          fc
            .record({ issuedOn: day, effectiveFrom: day, effectiveUntil: day })
            .map((days) => regulation({ slug, ...days })),
        ),
      ),
      relations: fc.array(
        fc
          .tuple(fc.constantFrom(...SLUGS), fc.constantFrom(...RELATION_KINDS), fc.constantFrom(...SLUGS))
          .map(([from, kind, to]) => relation(from, kind, to)),
        { maxLength: 6 },
      ),
    })
    .map(({ regulations, relations }) => law(regulations, relations));

  it('there is exactly one state, and it agrees with whether the regulation is in force', () => {
    fc.assert(
      fc.property(someLaw, someDay, (all, on) => {
        const status = regulationStatus('rule', on, all);
        expect(REGULATION_STATES).toContain(status.state);
        expect(status.inForce).toBe(status.state === 'IN_FORCE' || status.state === 'AMENDED');
        const { tag } = inForce('rule', on, all);
        expect(status.inForce).toBe(tag === 'IN_FORCE');
        if (tag === 'UNDATED') expect(status.state).toBe('UNDATED');
        if (tag === 'NOT_YET') expect(status.state).toBe('NOT_YET');
        if (tag === 'OVER') expect(['LAPSED', 'REVOKED', 'NOT_YET']).toContain(status.state);
      }),
    );
  });

  it('what is over stays over: it is revoked or lapsed on each day after its last, since the same day', () => {
    fc.assert(
      fc.property(someLaw, someDay, someDay, (all, on, later) => {
        const last = lastDay('rule', all);
        fc.pre(last !== null && on > last && later >= on);
        const [one, two] = [regulationStatus('rule', on, all), regulationStatus('rule', later, all)];
        expect(['LAPSED', 'REVOKED']).toContain(one.state);
        expect([one.state, one.since]).toEqual([two.state, two.since]);
        expect(one.since).toBe(dayAfter(last ?? ''));
      }),
    );
  });

  it('it is revoked or amended only by what is so related and began, and never without naming it', () => {
    fc.assert(
      fc.property(someLaw, someDay, (all, on) => {
        const { state, since, by } = regulationStatus('rule', on, all);
        const kinds = state === 'REVOKED' ? ['REVOKES', 'REPLACES'] : state === 'AMENDED' ? ['AMENDS'] : [];
        expect(by.length > 0).toBe(kinds.length > 0);
        for (const one of by) {
          expect((firstDay(one) ?? '9999') <= on).toBe(true);
          const related = all.relations.filter(({ from, to }) => from === one.slug && to === 'rule');
          expect(related.some(({ kind }) => kinds.includes(kind))).toBe(true);
        }
        if (since !== null) expect(since <= on).toBe(true);
      }),
    );
  });
});
