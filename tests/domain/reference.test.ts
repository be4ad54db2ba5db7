import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueAt, known, type Reference, relationKey } from '#domain/reference.ts';
import { AGENCY_TYPE, form, guideline, reference, regulation, relation, requirement } from './records.ts';

const at = (hour: number) => `2026-02-01T0${hour}:00:00.000Z`;
const KINDS = ['regulations', 'guidelines', 'requirements', 'forms', 'agencyTypes'] as const;

/** One record of each kind, version 1 recorded at 1 o'clock and version 2 at 3; extended at 2, the extension cut at 4. */
const FULL = reference({
  regulations: [
    regulation({ recordedAt: at(1), effectiveUntil: '2026-03-31' }),
    regulation({ recordedAt: at(3), effectiveUntil: '2026-04-30', version: 2 }),
    regulation({ slug: 'extension', recordedAt: at(2), effectiveUntil: '2026-06-30' }),
    regulation({ slug: 'end', recordedAt: at(2), issuedOn: '2026-05-16' }),
  ],
  relations: [
    relation('end', 'REVOKES', 'rule', { recordedAt: at(4) }),
    relation('extension', 'EXTENDS', 'rule', { recordedAt: at(2) }),
  ],
  guidelines: [guideline({ recordedAt: at(1) }), guideline({ recordedAt: at(3), version: 2 })],
  requirements: [requirement({ recordedAt: at(1) }), requirement({ recordedAt: at(3), version: 2 })],
  forms: [form({ recordedAt: at(1) }), form({ recordedAt: at(3), version: 2 })],
  agencyTypes: [
    { ...AGENCY_TYPE, recordedAt: at(1) },
    { ...AGENCY_TYPE, recordedAt: at(3), version: 2 },
  ],
});

const plain = ({ lastDay, ...rest }: ReturnType<typeof catalogueAt>) => ({ ...rest, end: lastDay('rule') });

describe('the catalogue', () => {
  it('has of each record the version known at the instant', () => {
    const names = {
      regulations: 'rule',
      guidelines: 'guideline',
      requirements: '* code',
      forms: 'form',
      agencyTypes: 'bkpsdm',
    };
    for (const kind of KINDS) {
      const version = (hour: number | null) =>
        catalogueAt(FULL, hour === null ? null : at(hour))[kind].get(names[kind])?.version;
      expect([kind, version(0), version(1), version(2), version(3), version(null)]).toEqual([
        kind,
        undefined,
        1,
        1,
        2,
        2,
      ]);
    }
  });

  it('knows the last day of a regulation as law was known at the instant', () => {
    const ends = [0, 1, 2, 3, 4].map((hour) => catalogueAt(FULL, at(hour)).lastDay('rule'));
    expect(ends).toEqual([null, '2026-03-31', '2026-06-30', '2026-06-30', '2026-05-15']);
    expect(catalogueAt(FULL, null).lastDay('rule')).toBe('2026-05-15');
  });

  it('gives the same last day when asked again, and none for a basis that is no regulation', () => {
    const catalogue = catalogueAt(FULL, null);
    expect([catalogue.lastDay('rule'), catalogue.lastDay('rule')]).toEqual(['2026-05-15', '2026-05-15']);
    expect([catalogue.lastDay('local'), catalogue.lastDay('local')]).toEqual([null, null]);
  });

  it('holds records in code-point order of their names, in whatever order they were read', () => {
    const slugs = ['b', 'B', 'a'].map((slug) => regulation({ slug }));
    const relations = ['b', 'a'].map((slug) => relation(slug, 'AMENDS', 'rule'));
    const catalogue = catalogueAt(reference({ regulations: slugs, relations }), null);
    expect([...catalogue.regulations.keys()]).toEqual(['B', 'a', 'b']);
    expect(catalogue.relations.map(relationKey)).toEqual(['a AMENDS rule', 'b AMENDS rule']);
  });

  it('as known at an instant never changes when more is recorded later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (hour) => {
        const then = <T extends { recordedAt: string }>(all: readonly T[]) =>
          all.filter((one) => one.recordedAt <= at(hour));
        const before: Reference = {
          ...FULL,
          regulations: then(FULL.regulations),
          relations: then(FULL.relations),
          guidelines: then(FULL.guidelines),
          requirements: then(FULL.requirements),
          forms: then(FULL.forms),
          agencyTypes: then(FULL.agencyTypes),
        };
        expect(plain(catalogueAt(FULL, at(hour)))).toEqual(plain(catalogueAt(before, null)));
      }),
    );
  });

  it('goes with a record that was looked up in it', () => {
    const catalogue = catalogueAt(FULL, null);
    const found = known(guideline({}), catalogue);
    expect(found.catalogue).toBe(catalogue);
    expect(found.id).toBe('guideline');
  });
});
