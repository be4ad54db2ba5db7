import { describe, expect, it } from 'vitest';
import { decideGuideline, type GuidelineGiven } from '#domain/publishGuideline.ts';
import { catalogue, guideline, MOMENT, regulation, SOURCE_GIVEN } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const ASKED: GuidelineGiven = {
  guidelineId: null,
  regulationSlug: 'rule',
  kind: 'JUKNIS',
  title: ' Petunjuk teknis ',
  issuer: 'Kementerian',
  issuedOn: '2026-01-10',
  source: SOURCE_GIVEN,
};
const held = guideline({ id: 'held', version: 2 });
const known = catalogue({
  guidelines: [held],
  regulations: [
    regulation({}),
    regulation({ slug: 'other' }),
    regulation({ slug: 'perkada', level: 'CITY', regionCode: '32.72' }),
  ],
});
const decide = (given: Partial<GuidelineGiven>) => decideGuideline({ ...ASKED, ...given }, known, MOMENT);

describe('the publication of a guideline', () => {
  it('keeps a new one in its first version', () => {
    const decision = decide({ effectiveFrom: '2026-01-12', effectiveUntil: '2026-12-31' });
    expect(decision).toMatchObject({ also: [] });
    expect(accepted(decision)).toEqual({
      kind: 'GUIDELINE',
      before: null,
      record: {
        id: 'new',
        regulationSlug: 'rule',
        kind: 'JUKNIS',
        title: 'Petunjuk teknis',
        issuer: 'Kementerian',
        issuedOn: '2026-01-10',
        effectiveFrom: '2026-01-12',
        effectiveUntil: '2026-12-31',
        document: null,
        source: { ...SOURCE_GIVEN, title: null },
        version: 1,
        recordedAt: MOMENT.recordedAt,
        load: null,
      },
    });
  });

  it('keeps the document as a link with its digest, size and media type', () => {
    const document = {
      url: 'https://example.go.id/juknis.pdf',
      sha256: 'A1'.repeat(32),
      bytes: 1,
      mediaType: 'application/pdf',
    };
    expect(accepted(decide({ document })).record.document).toEqual({ ...document, sha256: 'a1'.repeat(32) });
    expect(accepted(decide({ document: null })).record.document).toBeNull();
    const wrong = { url: 'file:///a', sha256: 'a1'.repeat(31), bytes: 0, mediaType: 'PDF' };
    expect(new Set(refusals(decide({ document: wrong })))).toEqual(
      new Set(['url', 'sha256', 'bytes', 'mediaType'].map((field) => `INVALID_VALUE input.document.${field}`)),
    );
    for (const bytes of [-1, 1.5, 2_147_483_648]) {
      expect(refusals(decide({ document: { ...document, bytes } }))).toEqual(['INVALID_VALUE input.document.bytes']);
    }
    for (const mediaType of ['application/', '/pdf', 'application/pdf; a=b', 'text/html\n', 'a/b/c']) {
      expect(refusals(decide({ document: { ...document, mediaType } }))).toEqual([
        'INVALID_VALUE input.document.mediaType',
      ]);
    }
  });

  it('keeps a draft without a day of issue', () => {
    expect(accepted(decide({ issuedOn: null })).record).toMatchObject({ issuedOn: null, effectiveFrom: null });
  });

  it('keeps a new version beside the one that was read', () => {
    const change = accepted(decide({ guidelineId: 'held', expectedVersion: 2 }));
    expect(change.record).toMatchObject({ id: 'held', version: 3 });
    expect(change.before).toBe(held);
  });

  it('is refused for another version than was read, and names the guideline', () => {
    expect(decide({ guidelineId: 'held', expectedVersion: 1 })).toMatchObject({
      refusals: [
        { tag: 'EDIT_CONFLICT', expectedVersion: 1, actualVersion: 2, current: { kind: 'GUIDELINE', id: 'held' } },
      ],
    });
    expect(refusals(decide({ guidelineId: 'held' }))).toEqual(['MISSING_VALUE input.expectedVersion']);
    expect(refusals(decide({ guidelineId: 'held', expectedVersion: null }))).toEqual([
      'MISSING_VALUE input.expectedVersion',
    ]);
  });

  it('is refused for a guideline that is not there', () => {
    expect(refusals(decide({ guidelineId: 'ghost', expectedVersion: 1 }))).toEqual(['INVALID_VALUE input.guidelineId']);
  });

  it('keeps a guideline with its regulation', () => {
    const moved = decide({ guidelineId: 'held', expectedVersion: 2, regulationSlug: 'other' });
    expect(refusals(moved)).toEqual(['INVALID_VALUE input.regulationSlug']);
  });

  it('is for a national regulation', () => {
    expect(refusals(decide({ regulationSlug: 'ghost' }))).toEqual(['UNKNOWN_REGULATION input.regulationSlug']);
    expect(refusals(decide({ regulationSlug: 'perkada' }))).toEqual(['UNKNOWN_REGULATION input.regulationSlug']);
  });

  it('may be in force for one day, but not end before it begins', () => {
    expect(refusals(decide({ effectiveUntil: '2026-01-10' }))).toEqual([]);
    expect(refusals(decide({ effectiveUntil: '2026-01-09' }))).toEqual(['IMPOSSIBLE_DATE input.effectiveUntil']);
    expect(refusals(decide({ effectiveFrom: '2026-02-01', effectiveUntil: '2026-01-31' }))).toEqual([
      'IMPOSSIBLE_DATE input.effectiveUntil',
    ]);
  });

  it('has no first day in force without a day of issue', () => {
    expect(refusals(decide({ issuedOn: null, effectiveFrom: '2026-01-10' }))).toEqual(['MISSING_VALUE input.issuedOn']);
  });

  it('is refused for every wrong field at once', () => {
    const wrong: Partial<GuidelineGiven> = {
      regulationSlug: 'ghost',
      title: 'ab',
      issuer: 'a',
      issuedOn: 'x',
      effectiveFrom: 'y',
      effectiveUntil: 'z',
      source: { url: '', kind: 'UNVERIFIED' },
    };
    expect(refusals(decide(wrong))).toEqual([
      'UNKNOWN_REGULATION input.regulationSlug',
      'IMPOSSIBLE_DATE input.issuedOn',
      'IMPOSSIBLE_DATE input.effectiveFrom',
      'IMPOSSIBLE_DATE input.effectiveUntil',
      'INVALID_VALUE input.title',
      'INVALID_VALUE input.issuer',
      'INVALID_VALUE input.source.url',
      'INVALID_VALUE input.source.kind',
    ]);
  });

  it.each([
    ['title', ['abc', 'a'.repeat(500)], ['ab', 'a'.repeat(501)]],
    ['issuer', ['ab', 'a'.repeat(200)], ['a', 'a'.repeat(201)]],
  ])('takes a %s within its length', (field, right, wrong) => {
    for (const text of right) expect(refusals(decide({ [field]: text }))).toEqual([]);
    for (const text of wrong) expect(refusals(decide({ [field]: text }))).toEqual([`INVALID_VALUE input.${field}`]);
  });
});
