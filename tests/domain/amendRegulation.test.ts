import { describe, expect, it } from 'vitest';
import { type AmendmentGiven, decideAmendment } from '#domain/amendRegulation.ts';
import { catalogueAt } from '#domain/reference.ts';
import { catalogue, MOMENT, reference, regulation, relation, SOURCE_GIVEN } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const held = regulation({
  version: 3,
  effectiveUntil: '2025-12-31',
  weekdays: ['FRI'],
  summary: 'Old',
  level: 'CITY',
  regionCode: '32.72',
});
const later = regulation({ slug: 'later', issuedOn: '2025-06-01' });
const ASKED: AmendmentGiven = { slug: 'rule', expectedVersion: 3, source: SOURCE_GIVEN };
const decide = (given: Partial<AmendmentGiven> = {}, relations = [relation('later', 'AMENDS', 'rule')]) =>
  decideAmendment({ ...ASKED, ...given }, catalogue({ regulations: [held, later], relations }), MOMENT);

describe('the amendment of a regulation’s record', () => {
  it('writes a new version beside the old, with what is left out as it was', () => {
    const change = accepted(decide({ effectiveUntil: '2026-03-31' }));
    expect(change.before).toEqual(held);
    expect(change.record).toEqual({
      ...held,
      effectiveUntil: '2026-03-31',
      source: { ...SOURCE_GIVEN, title: null },
      version: 4,
      recordedAt: MOMENT.recordedAt,
    });
  });

  it('takes null for what was not seen in a source', () => {
    const nothing = { title: null, issuer: null, issuedOn: null, effectiveUntil: null, weekdays: null, summary: null };
    expect(accepted(decide(nothing)).record).toMatchObject({ ...nothing, weekdays: [] });
    expect(refusals(decide({ type: null, number: null }))).toEqual([
      'MISSING_VALUE input.type',
      'MISSING_VALUE input.number',
    ]);
  });

  it('never changes slug, level and region, whatever is given', () => {
    const given = { level: 'NATIONAL', regionCode: null } as object;
    expect(accepted(decide(given)).record).toMatchObject({ slug: 'rule', level: 'CITY', regionCode: '32.72' });
  });

  it('is refused by the rules of registration, for every wrong field at once', () => {
    const wrong = { type: 'x', issuedOn: '1944-12-31', effectiveUntil: '1944-01-01', maxDaysPerWeek: 8 };
    expect(new Set(refusals(decide(wrong, [])))).toEqual(
      new Set([
        'INVALID_VALUE input.type',
        'IMPOSSIBLE_DATE input.issuedOn',
        'IMPOSSIBLE_DATE input.effectiveUntil',
        'INVALID_VALUE input.maxDaysPerWeek',
      ]),
    );
    // The end that is kept lies before the first day that is given.
    expect(refusals(decide({ effectiveFrom: '2026-01-01' }, []))).toEqual(['IMPOSSIBLE_DATE input.effectiveUntil']);
  });

  it('is refused for a regulation that is not there, and for another version than was read', () => {
    expect(refusals(decide({ slug: 'none' }))).toEqual(['UNKNOWN_REGULATION input.slug']);
    expect(decide({ expectedVersion: 2 })).toMatchObject({
      refusals: [{ tag: 'EDIT_CONFLICT', expectedVersion: 2, actualVersion: 3, path: ['input', 'expectedVersion'] }],
    });
  });

  it('is refused where the first day would no longer fit a relation', () => {
    expect(refusals(decide({ effectiveFrom: '2025-06-02' }))).toEqual(['IMPOSSIBLE_DATE input.effectiveFrom']);
    expect(refusals(decide({ issuedOn: '2025-06-02' }))).toEqual(['IMPOSSIBLE_DATE input.issuedOn']);
    expect(refusals(decide({ effectiveFrom: '2025-06-01' }))).toEqual([]);
  });

  it('is not refused for a relation that did not fit before', () => {
    expect(refusals(decide({ summary: 'New' }, [relation('rule', 'AMENDS', 'later')]))).toEqual([]);
  });

  it('leaves what was known at an earlier instant as it was', () => {
    const { record } = accepted(decide({ effectiveUntil: '2026-03-31' }, []));
    const all = reference({ regulations: [held, later, record] });
    expect(catalogueAt(all, held.recordedAt).lastDay('rule')).toBe('2025-12-31');
    expect(catalogueAt(all, MOMENT.recordedAt).lastDay('rule')).toBe('2026-03-31');
  });
});
