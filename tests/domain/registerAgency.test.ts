import { describe, expect, it } from 'vitest';
import { type AgencyGiven, agencyKeyOf, decideAgency } from '#domain/registerAgency.ts';
import { AGENCY, AGENCY_TYPE, catalogue, MOMENT, SOUTH_JAKARTA, SUKABUMI } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const ASKED: AgencyGiven = { regionCode: '32.72', type: 'bkpsdm', name: ' BKPSDM Kota Sukabumi ' };
const RECORDS = { region: SUKABUMI, catalogue: catalogue({ agencyTypes: [AGENCY_TYPE] }), existing: null };
const decide = (given: Partial<AgencyGiven>, records: Partial<Parameters<typeof decideAgency>[1]> = {}) =>
  decideAgency({ ...ASKED, ...given }, { ...RECORDS, ...records }, MOMENT);

describe('the registration of an agency', () => {
  it('keeps it with the slug and the class of its type', () => {
    const decision = decide({});
    expect(decision).toMatchObject({ also: [] });
    expect(accepted(decision)).toEqual({
      kind: 'AGENCY',
      before: null,
      record: { ...AGENCY, recordedAt: MOMENT.recordedAt },
    });
  });

  it('prefers a slug and a class of its own', () => {
    expect(accepted(decide({ slug: 'sdn-1', serviceClass: 'DIRECT' })).record).toMatchObject({
      key: '32.72-sdn-1',
      typeCode: 'bkpsdm',
      serviceClass: 'DIRECT',
    });
  });

  it('takes one without a type when it brings a slug and a class', () => {
    const record = accepted(decide({ type: null, slug: 'kantor', serviceClass: 'MIXED' })).record;
    expect(record).toMatchObject({ key: '32.72-kantor', typeCode: null, serviceClass: 'MIXED' });
    expect(refusals(decide({ type: undefined }))).toEqual([
      'MISSING_VALUE input.slug',
      'MISSING_VALUE input.serviceClass',
    ]);
  });

  it('is refused for a type that is not registered, even with a slug and a class', () => {
    expect(refusals(decide({ type: 'ghost' }))).toEqual([
      'UNKNOWN_AGENCY_TYPE input.type',
      'MISSING_VALUE input.serviceClass',
    ]);
    expect(refusals(decide({ type: 'ghost', slug: 'kantor', serviceClass: 'MIXED' }))).toEqual([
      'UNKNOWN_AGENCY_TYPE input.type',
    ]);
  });

  it('is refused when the key is taken, and names the agency that has it', () => {
    expect(decide({}, { existing: AGENCY })).toMatchObject({
      refusals: [{ tag: 'ALREADY_EXISTS', path: ['input', 'slug'], existing: { kind: 'AGENCY', key: '32.72-bkpsdm' } }],
    });
  });

  it('is refused for a synthetic agency, with the reason', () => {
    expect(decide({ slug: 'sintetis-bkpsdm' })).toEqual({
      tag: 'refused',
      refusals: [
        {
          tag: 'INVALID_INPUT',
          code: 'INVALID_VALUE',
          path: ['input', 'slug'],
          message:
            'A slug that begins with sintetis- names a synthetic agency, which is for tests and benchmarks alone: the registry publishes no synthetic data.',
        },
      ],
    });
    expect(refusals(decide({ slug: 'dinas-sintetis-1' }))).toEqual([]);
  });

  it('is for a region that governs itself', () => {
    expect(refusals(decide({}, { region: SOUTH_JAKARTA }))).toEqual(['NOT_SELF_GOVERNING input.regionCode']);
    expect(refusals(decide({}, { region: undefined }))).toEqual(['UNKNOWN_REGION input.regionCode']);
  });

  it('is refused for every wrong field at once', () => {
    expect(refusals(decide({ slug: 'X', type: null, name: 'ab' }))).toEqual([
      'INVALID_VALUE input.slug',
      'MISSING_VALUE input.serviceClass',
      'INVALID_VALUE input.name',
    ]);
  });

  it('takes a name of 3 to 200 characters', () => {
    for (const name of ['abc', 'a'.repeat(200)]) expect(refusals(decide({ name }))).toEqual([]);
    for (const name of ['ab', 'a'.repeat(201)])
      expect(refusals(decide({ name }))).toEqual(['INVALID_VALUE input.name']);
  });

  it('has a key of the region’s code and its slug, else its type’s code, else none', () => {
    expect(agencyKeyOf({ ...ASKED, slug: 'kantor' })).toBe('32.72-kantor');
    expect(agencyKeyOf(ASKED)).toBe('32.72-bkpsdm');
    expect(agencyKeyOf({ ...ASKED, type: null })).toBeNull();
  });
});
