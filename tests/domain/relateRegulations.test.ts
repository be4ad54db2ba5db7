import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueAt } from '#domain/reference.ts';
import { RELATION_KINDS, type Regulation, type Relation, type RelationKind } from '#domain/regulation.ts';
import { decideRelation, type RelationGiven } from '#domain/relateRegulations.ts';
import { datesFault, wayBack, withinReach } from '#domain/relationRules.ts';
import { someDay } from './arbitrarySteps.ts';
import { dataCatalogue, rows } from './dataFiles.ts';
import { catalogue, MOMENT, reference, regulation, relation, SOURCE_GIVEN } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const named = (slug: string, given: Partial<Regulation> = {}) => regulation({ slug, ...given });
const REGULATIONS = [named('a'), named('b'), named('c')];
const ASKED: RelationGiven = { from: 'a', kind: 'EXTENDS', to: 'b', source: SOURCE_GIVEN };
const decide = (given: Partial<RelationGiven> = {}, relations: Relation[] = [], regulations = REGULATIONS) =>
  decideRelation({ ...ASKED, ...given }, catalogue({ regulations, relations }), MOMENT);

describe('a relation', () => {
  it('is kept in its first version', () => {
    expect(accepted(decide())).toEqual({
      kind: 'RELATION',
      before: null,
      regionCode: null,
      record: {
        from: 'a',
        kind: 'EXTENDS',
        to: 'b',
        source: { ...SOURCE_GIVEN, title: null },
        withdrawn: false,
        version: 1,
        recordedAt: MOMENT.recordedAt,
        load: null,
      },
    });
  });

  it('is refused between regulations that are not there, each named', () => {
    expect(refusals(decide({ from: 'x', to: 'y' }))).toEqual([
      'UNKNOWN_REGULATION input.from',
      'UNKNOWN_REGULATION input.to',
    ]);
    expect(refusals(decide({ to: 'local' }))).toEqual(['UNKNOWN_REGULATION input.to']);
  });

  it('is refused from a regulation to itself', () => {
    expect(refusals(decide({ to: 'a' }))).toEqual(['RELATION_TO_ITSELF input.to']);
  });

  it('is refused without a source that can be given', () => {
    expect(refusals(decide({ source: { url: 'ftp://a', kind: 'UNVERIFIED' } }))).toEqual([
      'INVALID_VALUE input.source.url',
      'INVALID_VALUE input.source.kind',
    ]);
  });

  it.each(RELATION_KINDS)('that %s is refused where it closes a cycle of its kind', (kind) => {
    const kept = [relation('b', kind, 'c'), relation('c', kind, 'a')];
    expect(refusals(decide({ kind }, kept))).toEqual(['RELATION_CYCLE input.to']);
    expect(decide({ kind }, kept)).toMatchObject({ refusals: [{ message: 'This closes a cycle: a, b, c, a.' }] });
    expect(refusals(decide({ kind }, [relation('b', kind, 'c')]))).toEqual([]);
  });

  it('may point back where another kind points there, but nothing ends what ended it', () => {
    expect(refusals(decide({ kind: 'IMPLEMENTS' }, [relation('b', 'AMENDS', 'a')]))).toEqual([]);
    expect(refusals(decide({ kind: 'REVOKES' }, [relation('b', 'REPLACES', 'a')]))).toEqual([
      'RELATION_CYCLE input.to',
    ]);
  });

  it('does not count a relation that was withdrawn into a cycle', () => {
    expect(refusals(decide({}, [relation('b', 'EXTENDS', 'a', { withdrawn: true })]))).toEqual([]);
  });

  it('is refused where what acts begins before what it acts on', () => {
    const of = (from: Partial<Regulation>, to: Partial<Regulation>) =>
      refusals(decide({ kind: 'AMENDS' }, [], [named('a', from), named('b', to)]));
    expect(of({ issuedOn: '2025-01-01' }, { issuedOn: '2025-01-02' })).toEqual(['IMPOSSIBLE_DATE input.from']);
    expect(of({ effectiveFrom: '2025-02-01' }, { effectiveFrom: '2025-03-01' })).toEqual([
      'IMPOSSIBLE_DATE input.from',
    ]);
    expect(of({ issuedOn: '2025-01-02' }, { issuedOn: '2025-01-02' })).toEqual([]);
    expect(of({ issuedOn: null }, { issuedOn: '2025-01-02' })).toEqual([]);
    expect(of({ issuedOn: '2025-01-01' }, { issuedOn: null })).toEqual([]);
  });

  it('of a region’s instrument reaches its own region’s, and any that it implements', () => {
    const city = { level: 'CITY', regionCode: '32.72' } as const;
    const sister = { level: 'CITY', regionCode: '32.73' } as const;
    const of = (kind: RelationKind, from: Partial<Regulation>, to: Partial<Regulation>) =>
      refusals(decide({ kind }, [], [named('a', from), named('b', to)]));
    for (const kind of ['AMENDS', 'REVOKES', 'REPLACES', 'EXTENDS'] as const) {
      expect(of(kind, city, {})).toEqual(['INVALID_VALUE input.to']);
      expect(of(kind, city, sister)).toEqual(['INVALID_VALUE input.to']);
      expect(of(kind, city, city)).toEqual([]);
      expect(of(kind, {}, city)).toEqual([]);
    }
    expect(of('IMPLEMENTS', city, {})).toEqual([]);
    expect(accepted(decide({}, [], [named('a', city), named('b', city)])).regionCode).toBe('32.72');
  });

  it('is refused when it is kept, naming what has it', () => {
    const kept = [relation('a', 'EXTENDS', 'b')];
    expect(decide({}, kept)).toMatchObject({
      refusals: [{ tag: 'ALREADY_EXISTS', existing: { kind: 'REGULATION', slug: 'a' } }],
    });
    expect(refusals(decide({ kind: 'AMENDS' }, kept))).toEqual([]);
  });

  it('is withdrawn in a new version, once, and may be recorded again', () => {
    const kept = relation('a', 'EXTENDS', 'b');
    const withdrawn = accepted(decide({ withdrawn: true }, [kept])).record;
    expect(withdrawn).toMatchObject({ withdrawn: true, version: 2 });
    expect(catalogue({ regulations: REGULATIONS, relations: [kept, withdrawn] }).relations).toEqual([]);
    expect(refusals(decide({ withdrawn: true }, [kept, withdrawn]))).toEqual(['UNKNOWN_RELATION input']);
    expect(refusals(decide({ withdrawn: true }))).toEqual(['UNKNOWN_RELATION input']);
    expect(accepted(decide({}, [kept, withdrawn])).record).toMatchObject({ withdrawn: false, version: 3 });
  });

  it('holds as known at an instant', () => {
    const kept = relation('a', 'EXTENDS', 'b');
    const withdrawn = { ...kept, withdrawn: true, version: 2, recordedAt: MOMENT.recordedAt };
    const all = reference({ regulations: REGULATIONS, relations: [kept, withdrawn] });
    expect(catalogueAt(all, kept.recordedAt).relations).toEqual([kept]);
    expect(catalogueAt(all, MOMENT.recordedAt).relations).toEqual([]);
  });
});

describe('whatever is asked, in whatever order', () => {
  const SLUGS = ['a', 'b', 'c', 'd', 'e'];
  const asked = fc.record({
    from: fc.constantFrom(...SLUGS),
    kind: fc.constantFrom(...RELATION_KINDS),
    to: fc.constantFrom(...SLUGS),
    withdrawn: fc.boolean(),
  });
  const days = fc.tuple(...SLUGS.map(() => fc.option(someDay, { nil: null })));

  it('what was accepted makes no cycle, relates nothing to itself, and fits the days', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 40 }), days, (all, first) => {
        const regulations = SLUGS.map((slug, place) => named(slug, { issuedOn: first[place] ?? null }));
        const versions: Relation[] = [];
        for (const one of all) {
          const decision = decide(one, versions, regulations);
          if (decision.tag === 'accepted') versions.push(decision.change.record);
        }
        const { relations, regulations: byName } = catalogue({ regulations, relations: versions });
        for (const one of relations) {
          expect(one.from).not.toBe(one.to);
          expect(wayBack(one, relations)).toBeNull();
          const [from, to] = [byName.get(one.from), byName.get(one.to)];
          expect(from && to && datesFault(from, one.kind, to)).toBeNull();
        }
      }),
    );
  });

  it('the reference data keep these rules', () => {
    const regulations = new Map(
      rows('regulations.csv').map((row) => {
        const held = dataCatalogue.regulations.get(row.id ?? '') ?? named('none');
        const level = row.level as Regulation['level'];
        return [held.slug, { ...held, level, regionCode: row.region_code || null }];
      }),
    );
    for (const { from, kind, to } of dataCatalogue.relations) {
      const [acting, acted] = [regulations.get(from), regulations.get(to)];
      if (acting === undefined || acted === undefined) throw new Error('not registered');
      expect(wayBack({ from, kind, to }, dataCatalogue.relations)).toBeNull();
      expect(datesFault(acting, kind, acted)).toBeNull();
      expect(withinReach(acting, kind, acted)).toBe(true);
    }
  });
});
