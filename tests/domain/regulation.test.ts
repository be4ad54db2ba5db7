import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstDay,
  inForce,
  type Law,
  lastDay,
  RELATION_KINDS,
  type Regulation,
  type Relation,
} from '#domain/regulation.ts';
import { someDay } from './arbitrarySteps.ts';
import { regulation, relation } from './records.ts';

const law = (regulations: Regulation[], relations: Relation[] = []): Law => ({
  regulations: new Map(regulations.map((one) => [one.slug, one])),
  relations,
});

const rule = regulation({ effectiveUntil: '2026-03-31' });
const other = (given: Partial<Regulation>) => regulation({ slug: 'other', issuedOn: null, ...given });

describe('the first day', () => {
  it('is the one given, else the day of issue, else unknown', () => {
    expect(firstDay(regulation({ effectiveFrom: '2025-02-01' }))).toBe('2025-02-01');
    expect(firstDay(regulation({}))).toBe('2025-01-01');
    expect(firstDay(regulation({ issuedOn: null }))).toBeNull();
  });
});

describe('the last day', () => {
  const related = (kind: Relation['kind'], given: Partial<Regulation>, own = rule) =>
    lastDay('rule', law([own, other(given)], [relation('other', kind, 'rule')]));

  it('is the own one, or none', () => {
    expect(lastDay('rule', law([rule]))).toBe('2026-03-31');
    expect(lastDay('rule', law([regulation({})]))).toBeNull();
    expect(lastDay('unknown', law([rule]))).toBeNull();
  });

  it('is moved on by an instrument that extends it, never back', () => {
    expect(related('EXTENDS', { effectiveUntil: '2026-06-30' })).toBe('2026-06-30');
    expect(related('EXTENDS', { effectiveUntil: '2026-01-31' })).toBe('2026-03-31');
  });

  it('is lifted by one that extends it without an end', () => {
    expect(related('EXTENDS', {})).toBeNull();
  });

  it('is moved on by the extensions of an extension, in turn', () => {
    const second = other({ effectiveUntil: '2026-04-30' });
    const third = other({ slug: 'third', effectiveUntil: '2026-05-31' });
    const all = law(
      [rule, second, third],
      [relation('other', 'EXTENDS', 'rule'), relation('third', 'EXTENDS', 'other')],
    );
    expect(lastDay('rule', all)).toBe('2026-05-31');
  });

  it('is not given to a regulation without an end by one that extends it', () => {
    expect(related('EXTENDS', { effectiveUntil: '2026-06-30' }, regulation({}))).toBeNull();
  });

  it.each(['REVOKES', 'REPLACES'] as const)('is cut to the day before the first of one that %s it', (kind) => {
    expect(related(kind, { effectiveFrom: '2026-02-01' })).toBe('2026-01-31');
    expect(related(kind, { issuedOn: '2026-02-01' }, regulation({}))).toBe('2026-01-31');
    expect(related(kind, { effectiveFrom: '2026-02-01', issuedOn: '2026-01-01' })).toBe('2026-01-31');
    expect(related(kind, { effectiveFrom: '2026-06-01' })).toBe('2026-03-31');
  });

  it('is cut by the earliest of several', () => {
    const second = other({ effectiveFrom: '2026-03-01' });
    const third = other({ slug: 'third', effectiveFrom: '2026-02-01' });
    const relations = [relation('third', 'REVOKES', 'rule'), relation('other', 'REPLACES', 'rule')];
    expect(lastDay('rule', law([rule, second, third], relations))).toBe('2026-01-31');
  });

  it('is not cut by one without a date', () => {
    expect(related('REVOKES', {})).toBe('2026-03-31');
  });

  it('is cut after it was moved on', () => {
    const later = other({ effectiveUntil: '2026-12-31' });
    const end = other({ slug: 'end', effectiveFrom: '2026-05-01' });
    const relations = [relation('end', 'REVOKES', 'rule'), relation('other', 'EXTENDS', 'rule')];
    expect(lastDay('rule', law([rule, later, end], relations))).toBe('2026-04-30');
  });

  it('is moved on only as far as the extension itself was cut', () => {
    const later = other({ effectiveUntil: '2026-12-31' });
    const end = other({ slug: 'end', effectiveFrom: '2026-05-01' });
    const relations = [relation('other', 'EXTENDS', 'rule'), relation('end', 'REVOKES', 'other')];
    expect(lastDay('rule', law([rule, later, end], relations))).toBe('2026-04-30');
  });

  it.each(['AMENDS', 'IMPLEMENTS'] as const)('has nothing to do with one that %s it', (kind) => {
    expect(related(kind, { effectiveFrom: '2026-02-01', effectiveUntil: '2026-12-31' })).toBe('2026-03-31');
  });

  it('has nothing to do with what the regulation itself does to others', () => {
    const later = other({ effectiveFrom: '2026-01-01', effectiveUntil: '2026-12-31' });
    for (const kind of RELATION_KINDS) {
      expect(lastDay('rule', law([rule, later], [relation('rule', kind, 'other')]))).toBe('2026-03-31');
    }
  });

  it('ignores relations from a regulation that is not registered, and of one to itself', () => {
    const self = regulation({ effectiveFrom: '2026-02-01', effectiveUntil: '2026-03-31' });
    for (const kind of RELATION_KINDS) {
      expect(lastDay('rule', law([rule], [relation('ghost', kind, 'rule')]))).toBe('2026-03-31');
      expect(lastDay('rule', law([self], [relation('rule', kind, 'rule')]))).toBe('2026-03-31');
    }
  });

  it('is the latest of all that extend one another in a ring', () => {
    const later = other({ effectiveUntil: '2026-06-30' });
    const ring = law([rule, later], [relation('other', 'EXTENDS', 'rule'), relation('rule', 'EXTENDS', 'other')]);
    expect(lastDay('rule', ring)).toBe('2026-06-30');
    expect(lastDay('other', ring)).toBe('2026-06-30');
  });

  it('is found at once where each of thirty extends all before it', () => {
    const slugs = Array.from({ length: 30 }, (_, place) => `rule-${String(place).padStart(2, '0')}`);
    const chain = slugs.map((slug, place) =>
      regulation({ slug, effectiveUntil: `2026-03-${String(place + 1).padStart(2, '0')}` }),
    );
    const relations = slugs.flatMap((slug, place) =>
      slugs.slice(0, place).map((before) => relation(slug, 'EXTENDS', before)),
    );
    expect(lastDay('rule-00', law(chain, relations))).toBe('2026-03-30');
  });

  it('is what every way along extensions allows, told a second time, in rings too', () => {
    const slugs = ['a', 'b', 'c', 'd', 'e'];
    const someRule = fc.record({ first: fc.option(someDay), until: fc.option(someDay, { freq: 2 }) });
    const someRelation = fc
      .tuple(
        fc.constantFrom(...slugs),
        fc.constantFrom(...RELATION_KINDS, 'EXTENDS' as const),
        fc.constantFrom(...slugs),
      )
      .map(([from, kind, to]) => relation(from, kind, to));
    fc.assert(
      fc.property(
        fc.tuple(...slugs.map(() => someRule)),
        fc.array(someRelation, { maxLength: 14 }),
        (drawn, relations) => {
          const all = drawn.map(({ first, until }, place) =>
            regulation({ slug: slugs[place] ?? '', issuedOn: null, effectiveFrom: first, effectiveUntil: until }),
          );
          for (const slug of slugs) expect(lastDay(slug, law(all, relations))).toBe(slowLastDay(slug, all, relations));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

/** The latest of what each way along extensions, without a ring, allows: no end is written as `~`, after every day. */
function slowLastDay(slug: string, all: Regulation[], relations: Relation[], way: string[] = []): string | null {
  const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const others = (...kinds: string[]) =>
    relations.filter((one) => one.to === slug && one.from !== slug && kinds.includes(one.kind)).map((one) => one.from);
  const ends = others('EXTENDS')
    .filter((from) => !way.includes(from))
    .map((from) => slowLastDay(from, all, relations, [...way, slug]) ?? '~');
  const latest = [all.find((one) => one.slug === slug)?.effectiveUntil ?? '~', ...ends].sort().at(-1) ?? '~';
  const cuts = others('REVOKES', 'REPLACES').flatMap((from) => {
    const first = all.find((one) => one.slug === from)?.effectiveFrom ?? null;
    return first === null ? [] : [dayBefore(first)];
  });
  const end = [latest, ...cuts].sort()[0] ?? '~';
  return end === '~' ? null : end;
}

describe('whether a regulation is in force', () => {
  const dated = regulation({ effectiveFrom: '2026-01-05', effectiveUntil: '2026-01-10' });

  it('tells that it is from its first to its last day', () => {
    const on = (day: string) => inForce('rule', day, law([dated]));
    expect(on('2026-01-04')).toEqual({ tag: 'NOT_YET', from: '2026-01-05' });
    expect(on('2026-01-05')).toEqual({ tag: 'IN_FORCE', since: '2026-01-05' });
    expect(on('2026-01-10')).toEqual({ tag: 'IN_FORCE', since: '2026-01-05' });
    expect(on('2026-01-11')).toEqual({ tag: 'OVER', lastDay: '2026-01-10' });
  });

  it('does not tell without a first day, unless it is over', () => {
    const undated = law([regulation({ issuedOn: null, effectiveUntil: '2026-01-10' })]);
    expect(inForce('rule', '2026-01-10', undated)).toEqual({ tag: 'UNDATED' });
    expect(inForce('rule', '2026-01-11', undated)).toEqual({ tag: 'OVER', lastDay: '2026-01-10' });
  });

  it('does not tell of one that is not registered', () => {
    expect(inForce('ghost', '2026-01-05', law([dated]))).toEqual({ tag: 'UNDATED' });
  });
});
