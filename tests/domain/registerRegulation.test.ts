import { describe, expect, it } from 'vitest';
import { decideRegulation, type RegulationGiven } from '#domain/registerRegulation.ts';
import { catalogue, MOMENT, SOURCE_GIVEN, SUKABUMI } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const ASKED: RegulationGiven = {
  slug: 'permenpanrb-4-2025',
  type: 'PERMEN',
  number: ' 800.1.5/3349/SJ ',
  title: 'Kerja fleksibel',
  issuer: 'Menteri',
  issuedOn: '2025-04-16',
  source: SOURCE_GIVEN,
};
const decide = (given: Partial<RegulationGiven>, region: typeof SUKABUMI | undefined = undefined) =>
  decideRegulation({ ...ASKED, ...given }, catalogue(), region, MOMENT);

describe('the registration of a regulation', () => {
  it('keeps a national one in its first version', () => {
    const given = {
      year: 2025,
      effectiveFrom: '2025-04-21',
      effectiveUntil: '2026-04-21',
      maxDaysPerWeek: 2,
      weekdays: ['FRI', 'MON', 'FRI'] as const,
      locationFlexible: true,
      timeFlexible: false,
      summary: ' Pasal 8 ',
    };
    const decision = decide(given);
    expect(decision).toMatchObject({ also: [] });
    expect(accepted(decision)).toEqual({
      kind: 'REGULATION',
      before: null,
      record: {
        ...given,
        slug: 'permenpanrb-4-2025',
        level: 'NATIONAL',
        regionCode: null,
        type: 'PERMEN',
        number: '800.1.5/3349/SJ',
        title: 'Kerja fleksibel',
        issuer: 'Menteri',
        issuedOn: '2025-04-16',
        weekdays: ['MON', 'FRI'],
        summary: 'Pasal 8',
        metadata: null,
        source: { ...SOURCE_GIVEN, title: null },
        version: 1,
        recordedAt: MOMENT.recordedAt,
        load: null,
      },
    });
  });

  it('keeps what was not given as not known', () => {
    expect(accepted(decide({})).record).toMatchObject({
      year: null,
      effectiveFrom: null,
      effectiveUntil: null,
      maxDaysPerWeek: null,
      weekdays: [],
      locationFlexible: null,
      timeFlexible: null,
      summary: null,
    });
  });

  it('keeps a region’s own at the level of the region', () => {
    const record = accepted(decide({ regionCode: '32.72' }, SUKABUMI)).record;
    expect(record).toMatchObject({ level: 'CITY', regionCode: '32.72' });
  });

  it('is refused for a region that is not there', () => {
    expect(refusals(decide({ regionCode: '99.99' }))).toEqual(['UNKNOWN_REGION input.regionCode']);
  });

  it('is refused when the slug is taken, and names the regulation that has it', () => {
    expect(decide({ slug: 'rule' })).toMatchObject({
      refusals: [{ tag: 'ALREADY_EXISTS', path: ['input', 'slug'], existing: { kind: 'REGULATION', slug: 'rule' } }],
    });
  });

  it('is refused for the slug that stands for a region’s own initiative', () => {
    expect(refusals(decide({ slug: 'local' }))).toEqual(['INVALID_VALUE input.slug']);
  });

  it('takes a slug of 3 to 80 lower-case letters, digits, dots and hyphens', () => {
    for (const slug of ['a-1', 'se.1-2025', 'a'.repeat(80)]) expect(refusals(decide({ slug }))).toEqual([]);
    for (const slug of ['ab', '-ab', 'ab-', 'A-1', 'a b', '*', 'a#b', 'a'.repeat(81), 'a-1\n']) {
      expect([slug, refusals(decide({ slug }))]).toEqual([slug, ['INVALID_VALUE input.slug']]);
    }
  });

  it('may be of one day, but not end before it begins', () => {
    expect(refusals(decide({ effectiveUntil: '2025-04-16' }))).toEqual([]);
    expect(refusals(decide({ effectiveUntil: '2025-04-15' }))).toEqual(['IMPOSSIBLE_DATE input.effectiveUntil']);
    expect(refusals(decide({ effectiveFrom: '2025-05-01', effectiveUntil: '2025-04-30' }))).toEqual([
      'IMPOSSIBLE_DATE input.effectiveUntil',
    ]);
  });

  it('takes from no to seven days a week', () => {
    for (const maxDaysPerWeek of [0, 7]) expect(refusals(decide({ maxDaysPerWeek }))).toEqual([]);
    for (const maxDaysPerWeek of [-1, 8]) {
      expect(refusals(decide({ maxDaysPerWeek }))).toEqual(['INVALID_VALUE input.maxDaysPerWeek']);
    }
  });

  it('takes a year from 1945 to the next', () => {
    for (const year of [1945, 2027]) expect(refusals(decide({ year }))).toEqual([]);
    for (const year of [1944, 2028, 2025.5]) expect(refusals(decide({ year }))).toEqual(['INVALID_VALUE input.year']);
  });

  it('keeps what JDIHN asks of a document, and nothing for what was not seen', () => {
    const metadata = { place: ' Jakarta ', promulgatedOn: '2025-04-21', gazette: 'BN 2025 (305)', subject: '' };
    expect(accepted(decide({ metadata })).record.metadata).toEqual({
      place: 'Jakarta',
      promulgatedOn: '2025-04-21',
      gazette: 'BN 2025 (305)',
      subject: null,
      location: null,
      legalField: null,
      attachment: null,
      fileUrl: null,
    });
    expect(refusals(decide({ metadata: { promulgatedOn: '2025-04-15', fileUrl: 'ftp://a' } }))).toEqual([
      'IMPOSSIBLE_DATE input.metadata.promulgatedOn',
      'INVALID_VALUE input.metadata.fileUrl',
    ]);
  });

  it('is refused for every wrong field at once', () => {
    const wrong: Partial<RegulationGiven> = {
      slug: 'X',
      regionCode: '99',
      type: 'permen',
      number: '',
      title: 'ab',
      issuer: 'a',
      issuedOn: '1944-12-31',
      effectiveFrom: 'x',
      effectiveUntil: '2025-02-29',
      maxDaysPerWeek: 8,
      year: 1,
      summary: 'a'.repeat(501),
      source: { url: 'http://', kind: 'PRESS' },
    };
    expect(refusals(decide(wrong)).sort()).toEqual(
      [
        'UNKNOWN_REGION input.regionCode',
        'INVALID_VALUE input.slug',
        'IMPOSSIBLE_DATE input.issuedOn',
        'IMPOSSIBLE_DATE input.effectiveFrom',
        'IMPOSSIBLE_DATE input.effectiveUntil',
        'IMPOSSIBLE_DATE input.effectiveUntil',
        'INVALID_VALUE input.type',
        'INVALID_VALUE input.number',
        'INVALID_VALUE input.year',
        'INVALID_VALUE input.title',
        'INVALID_VALUE input.issuer',
        'INVALID_VALUE input.maxDaysPerWeek',
        'INVALID_VALUE input.summary',
        'INVALID_VALUE input.source.url',
      ].sort(),
    );
  });

  it.each([
    ['type', ['AB', 'A'.repeat(20)], ['A', 'A'.repeat(21)]],
    ['number', ['1', '1'.repeat(80)], ['  ', '1'.repeat(81)]],
    ['title', ['abc', 'a'.repeat(500)], ['ab', 'a'.repeat(501)]],
    ['issuer', ['ab', 'a'.repeat(200)], ['a', 'a'.repeat(201)]],
    ['summary', ['', 'a'.repeat(500)], ['a'.repeat(501)]],
  ])('takes a %s within its length', (field, right, wrong) => {
    for (const text of right) expect(refusals(decide({ [field]: text }))).toEqual([]);
    for (const text of wrong) expect(refusals(decide({ [field]: text }))).toEqual([`INVALID_VALUE input.${field}`]);
  });
});
