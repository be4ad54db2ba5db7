import { describe, expect, it } from 'vitest';
import { type Guideline, guidelineFirstDay } from '#domain/guideline.ts';
import { guidelineInForce } from '#domain/requirements/guidelineInForce.ts';
import type { Source } from '#domain/source.ts';
import { catalogue, facts, guideline, regulation, requirement } from '../records.ts';

const source = (title: string): Source => ({ url: null, kind: 'OFFICIAL', title });
const asked = requirement({ kind: 'GUIDELINE_IN_FORCE', parameters: ['JUKNIS'] });
const juknis = guideline({ issuedOn: '2026-01-05', effectiveUntil: '2026-06-30', source: source('juknis') });

function found(on: string, guidelines: Guideline[], given: Parameters<typeof regulation>[0] = {}) {
  const known = catalogue({ guidelines, regulations: [regulation(given)] });
  return guidelineInForce(asked, facts({ on, catalogue: known }));
}

describe('the requirement of a guideline', () => {
  it('is met from the first day of the guideline to its last', () => {
    const inForce = { state: 'MET', since: '2026-01-05', evidence: [source('juknis')], nextStep: null };
    expect(found('2026-01-05', [juknis])).toEqual(inForce);
    expect(found('2026-06-30', [juknis])).toEqual(inForce);
  });

  it('is unmet before the first day, which the next step names', () => {
    expect(found('2026-01-04', [juknis])).toMatchObject({ state: 'UNMET', since: null, evidence: [source('juknis')] });
    expect(found('2026-01-04', [juknis]).nextStep?.en).toContain('in force on 2026-01-05');
  });

  it('is unmet since the day after the guideline ended', () => {
    expect(found('2026-08-01', [juknis])).toMatchObject({
      state: 'UNMET',
      since: '2026-07-01',
      evidence: [source('juknis')],
    });
  });

  it('is unmet when a guideline without an end of its own has lapsed with its regulation', () => {
    const open = { ...juknis, effectiveUntil: null };
    expect(found('2026-03-31', [open], { effectiveUntil: '2026-03-31' }).state).toBe('MET');
    expect(found('2026-04-02', [open], { effectiveUntil: '2026-03-31' })).toMatchObject({
      state: 'UNMET',
      since: '2026-04-01',
    });
  });

  it('is unknown when none is kept, or only of another kind or regulation', () => {
    const others = [guideline({ kind: 'JUKLAK' }), guideline({ id: 'other', regulationSlug: 'other' })];
    expect(found('2026-01-05', [])).toMatchObject({ state: 'UNKNOWN', evidence: [] });
    expect(found('2026-01-05', others)).toMatchObject({ state: 'UNKNOWN', evidence: [] });
  });

  it('is unknown while the guideline is only drafted, with the draft as evidence', () => {
    const draft = guideline({ issuedOn: null, effectiveFrom: '2026-01-01', source: source('draft') });
    expect(found('2026-01-05', [draft])).toMatchObject({ state: 'UNKNOWN', evidence: [source('draft')] });
  });

  it('is met since the first of several in force', () => {
    for (const id of ['a', 'z']) {
      const earlier = guideline({ id, issuedOn: '2025-12-01', source: source('earlier') });
      expect(found('2026-02-01', [juknis, earlier])).toMatchObject({
        since: '2025-12-01',
        evidence: [source('earlier')],
      });
    }
  });

  it('is unmet since the last of several ended, even while another is to come', () => {
    for (const id of ['a', 'z']) {
      const first = guideline({ id, effectiveUntil: '2025-12-31', source: source('first') });
      const coming = guideline({ id: `${id}-coming`, issuedOn: '2027-01-01', source: source('coming') });
      expect(found('2026-08-01', [coming, first, juknis])).toMatchObject({
        since: '2026-07-01',
        evidence: [source('juknis')],
      });
    }
  });

  it('names the first of several to come', () => {
    const later = guideline({ id: 'later', issuedOn: '2027-01-01' });
    const sooner = guideline({ id: 'sooner', issuedOn: '2026-12-01' });
    expect(found('2026-08-01', [later, sooner]).nextStep?.en).toContain('2026-12-01');
  });
});

describe('the first day of a guideline', () => {
  it('is the one given, else its day of issue; none while its issue was not seen', () => {
    expect(guidelineFirstDay(guideline({ effectiveFrom: '2026-03-01' }))).toBe('2026-03-01');
    expect(guidelineFirstDay(guideline({ issuedOn: '2026-02-01' }))).toBe('2026-02-01');
    expect(guidelineFirstDay(guideline({ issuedOn: null, effectiveFrom: '2026-03-01' }))).toBeNull();
  });
});
