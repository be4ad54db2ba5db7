import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADOPTION_STATUSES, type AdoptionEvent, type AdoptionStatus } from '#domain/adoption.ts';
import { ELIGIBILITIES } from '#domain/assessment.ts';
import { type Declaration, decideDeclaration } from '#domain/declareAdoption.ts';
import { blocking, readiness, shortfallOf } from '#domain/readiness.ts';
import type { Reference } from '#domain/reference.ts';
import { factsFor, type RegionRecords } from '#domain/regionRecords.ts';
import type { Requirement } from '#domain/requirement.ts';
import {
  assessment,
  catalogue,
  event,
  guideline,
  MOMENT,
  NOTHING_KEPT,
  regulation,
  requirement,
  SOURCE_GIVEN,
  SOUTH_JAKARTA,
  SUKABUMI,
  study,
  waiver,
} from './records.ts';
import { accepted, refusals } from './refusals.ts';

const INSTRUMENT = { number: ' SE 1/2026 ', issuedOn: '2026-01-02', signer: 'Wali Kota' };
const ASKED: Declaration = { regionCode: '32.72', basis: 'rule', status: 'DISCUSSED', effectiveOn: '2026-02-10' };
const FULL: Declaration = {
  ...ASKED,
  effectiveUntil: '2026-03-31',
  scheme: { weekdays: ['FRI', 'THU', 'FRI'], daysPerWeek: 2, maxSharePercent: 50, excludedServices: ' RSUD ' },
  localInstrument: INSTRUMENT,
  reason: ' Uji coba ',
  sources: [SOURCE_GIVEN],
};

function records(given: Partial<RegionRecords> = {}, known: Partial<Reference> = {}): RegionRecords {
  return { ...NOTHING_KEPT, catalogue: catalogue(known), ...given };
}

const decide = (given: Partial<Declaration>, kept = records()) =>
  decideDeclaration({ ...ASKED, ...given }, kept, MOMENT);

describe('a declaration', () => {
  it('becomes an event of the region’s own, in its kept form', () => {
    const decision = decide({ ...FULL, status: 'PILOT' });
    expect(accepted(decision)).toEqual({
      kind: 'ADOPTION_EVENT',
      before: null,
      record: {
        id: 'new',
        regionCode: '32.72',
        basis: 'rule',
        status: 'PILOT',
        effectiveOn: '2026-02-10',
        effectiveUntil: '2026-03-31',
        reportedOn: null,
        origin: 'DECLARED',
        recordedAt: MOMENT.recordedAt,
        ordinal: 0,
        supersedes: null,
        scheme: { weekdays: ['THU', 'FRI'], daysPerWeek: 2, maxSharePercent: 50, excludedServices: 'RSUD' },
        localInstrument: { name: 'SE 1/2026', number: 'SE 1/2026', issuedOn: '2026-01-02', signer: 'Wali Kota' },
        reason: 'Uji coba',
        sources: [{ ...SOURCE_GIVEN, title: null }],
        shortfall: [],
        correctionReason: null,
        load: null,
      },
    });
    expect(decision).toMatchObject({ also: [] });
  });

  it('needs nothing but a day for a talk, a study or nothing adopted', () => {
    for (const status of ['NOT_ADOPTED', 'DISCUSSED', 'UNDER_STUDY'] as const)
      expect(refusals(decide({ status }))).toEqual([]);
  });

  it.each([
    ['DECREED', ['localInstrument']],
    ['PILOT', ['effectiveUntil', 'scheme']],
    ['IMPLEMENTED', ['scheme']],
    ['SUSPENDED', ['reason']],
    ['ENDED', ['reason']],
    ['DECLINED', ['reason']],
  ] as const)('of %s needs its evidence: %j', (status, fields) => {
    expect(refusals(decide({ status }))).toEqual(fields.map((field) => `MISSING_VALUE input.${field}`));
    expect(refusals(decide({ ...FULL, status }))).toEqual([]);
  });

  it('takes a reason of nothing but spaces as none', () => {
    expect(refusals(decide({ status: 'ENDED', reason: '   ' }))).toEqual(['MISSING_VALUE input.reason']);
  });

  it('is refused for every wrong field at once', () => {
    const wrong = {
      regionCode: '99.99',
      basis: 'ghost',
      status: 'PILOT' as const,
      effectiveOn: '2026-02-30',
      effectiveUntil: '1944-12-31',
      scheme: { daysPerWeek: 8, maxSharePercent: 101 },
      localInstrument: { number: '', issuedOn: 'soon', signer: 'x' },
      reason: 'a'.repeat(1_001),
      sources: [{ url: 'ftp://x', kind: 'REGISTRY' as const }],
      expectedVersion: 7,
    };
    expect(refusals(decide(wrong, records({ region: undefined })))).toEqual([
      'UNKNOWN_REGION input.regionCode',
      'UNKNOWN_REGULATION input.basis',
      'IMPOSSIBLE_DATE input.effectiveOn',
      'IMPOSSIBLE_DATE input.effectiveUntil',
      'IMPOSSIBLE_DATE input.effectiveUntil',
      'INVALID_VALUE input.scheme.daysPerWeek',
      'INVALID_VALUE input.scheme.maxSharePercent',
      'INVALID_VALUE input.localInstrument.number',
      'IMPOSSIBLE_DATE input.localInstrument.issuedOn',
      'INVALID_VALUE input.localInstrument.signer',
      'INVALID_VALUE input.reason',
      'INVALID_VALUE input.sources.0.url',
      'INVALID_VALUE input.sources.0.kind',
      'EDIT_CONFLICT input.expectedVersion',
    ]);
  });

  it('may last one day, but not end before it begins', () => {
    expect(refusals(decide({ effectiveUntil: '2026-02-10' }))).toEqual([]);
    expect(refusals(decide({ effectiveUntil: '2026-02-09' }))).toEqual(['IMPOSSIBLE_DATE input.effectiveUntil']);
  });

  it('is for a region that governs itself', () => {
    expect(refusals(decide({}, records({ region: SOUTH_JAKARTA })))).toEqual(['NOT_SELF_GOVERNING input.regionCode']);
  });

  it('stands towards a national regulation or on the region’s own initiative', () => {
    const perkada = regulation({ slug: 'perkada', level: 'CITY', regionCode: '32.72' });
    const kept = records({}, { regulations: [perkada] });
    expect(refusals(decide({ basis: 'local' }, kept))).toEqual([]);
    expect(refusals(decide({ basis: 'perkada' }, kept))).toEqual(['UNKNOWN_REGULATION input.basis']);
    expect(refusals(decide({ basis: '*' }, kept))).toEqual(['UNKNOWN_REGULATION input.basis']);
  });

  it('is refused when the adoption was changed since it was read', () => {
    const kept = records({
      events: [event({}), event({ id: 'b', supersedes: 'event' }), event({ id: 'c', basis: 'local' })],
    });
    expect(refusals(decide({ expectedVersion: 2 }, kept))).toEqual([]);
    expect(refusals(decide({ expectedVersion: null }, kept))).toEqual([]);
    expect(decide({ expectedVersion: 1 }, kept)).toMatchObject({
      refusals: [
        {
          tag: 'EDIT_CONFLICT',
          expectedVersion: 1,
          actualVersion: 2,
          current: { kind: 'ADOPTION', regionCode: '32.72', basis: 'rule' },
        },
      ],
    });
  });
});

describe('a declaration and its requirements', () => {
  const juknis = requirement({
    id: '* juknis',
    code: 'juknis_in_force',
    kind: 'GUIDELINE_IN_FORCE',
    parameters: ['JUKNIS'],
  });
  const pilot: Partial<Declaration> = { ...FULL, status: 'PILOT' };

  it('refuses a pilot while the juknis is not in force, and shows what is missing', () => {
    const coming = records({}, { requirements: [juknis], guidelines: [guideline({ issuedOn: '2026-02-11' })] });
    const decision = decide(pilot, coming);
    expect(refusals(decision)).toEqual(['REQUIREMENTS_NOT_MET input.status']);
    expect(decision).toMatchObject({
      refusals: [
        {
          message: 'Blocking requirements are not met: juknis_in_force (UNMET).',
          shortfall: [{ requirement: juknis, state: 'UNMET', waived: false }],
        },
      ],
    });
  });

  it('accepts the pilot from the day on which the juknis is in force', () => {
    const kept = records({}, { requirements: [juknis], guidelines: [guideline({ issuedOn: '2026-02-10' })] });
    expect(accepted(decide(pilot, kept)).record.shortfall).toEqual([]);
  });

  it('refuses what is unknown as it does what is unmet', () => {
    expect(refusals(decide(pilot, records({}, { requirements: [juknis] })))).toEqual([
      'REQUIREMENTS_NOT_MET input.status',
    ]);
  });

  it('accepts a study before any requirement is met', () => {
    expect(refusals(decide({ status: 'UNDER_STUDY' }, records({}, { requirements: [juknis] })))).toEqual([]);
  });

  it('keeps an advisory requirement that is not met with the event', () => {
    const kept = records({}, { requirements: [{ ...juknis, enforcement: 'ADVISORY', version: 3 }] });
    expect(accepted(decide(pilot, kept)).record.shortfall).toEqual([
      { requirementId: '* juknis', version: 3, state: 'UNKNOWN', waived: false },
    ]);
  });

  it('takes the instrument and the scheme that the declaration brings', () => {
    const asked = [
      requirement({ id: '* instrument', kind: 'LOCAL_INSTRUMENT_ISSUED' }),
      requirement({ id: '* days', kind: 'MAX_DAYS_PER_WEEK', parameters: ['2'] }),
    ];
    const kept = records({}, { requirements: asked });
    expect(refusals(decide(pilot, kept))).toEqual([]);
    expect(refusals(decide({ ...pilot, localInstrument: null }, kept))).toEqual(['REQUIREMENTS_NOT_MET input.status']);
    expect(refusals(decide({ ...pilot, scheme: { daysPerWeek: 3 } }, kept))).toEqual([
      'REQUIREMENTS_NOT_MET input.status',
      'SCHEME_BEYOND_LIMIT input.scheme.daysPerWeek',
    ]);
  });

  it('does not rest on an instrument of an event that was superseded', () => {
    const asked = requirement({ kind: 'LOCAL_INSTRUMENT_ISSUED' });
    const named: AdoptionEvent = event({
      localInstrument: { name: 'SE 1', number: null, issuedOn: null, signer: null },
    });
    const correction = event({ id: 'correction', supersedes: 'event' });
    const given = { ...pilot, localInstrument: null };
    const kept = (events: AdoptionEvent[]) => records({ events }, { requirements: [asked] });
    expect(refusals(decide(given, kept([named])))).toEqual([]);
    expect(refusals(decide(given, kept([named, correction])))).toEqual(['REQUIREMENTS_NOT_MET input.status']);
  });

  it('is refused exactly when readiness shows a blocking requirement neither met nor waived', () => {
    const someRequirement = fc.record({
      kind: fc.constantFrom(
        'REGULATION_IN_FORCE',
        'GUIDELINE_IN_FORCE',
        'MAX_DAYS_PER_WEEK',
        'AGENCIES_ASSESSED',
        'WEEKDAY',
      ),
      gates: fc.constantFrom<AdoptionStatus>('DISCUSSED', 'DECREED', 'PILOT', 'IMPLEMENTED'),
      enforcement: fc.constantFrom('BLOCKING', 'ADVISORY'),
      regulationSlug: fc.constantFrom('*', 'rule'),
      effectiveFrom: fc.option(fc.constantFrom('2026-02-10', '2026-02-11')),
    });
    const parameters: Record<string, string[]> = {
      GUIDELINE_IN_FORCE: ['JUKNIS'],
      MAX_DAYS_PER_WEEK: ['2'],
      WEEKDAY: ['FRI'],
    };
    const someReference = fc
      .tuple(
        fc.array(someRequirement, { maxLength: 3 }),
        fc.constantFrom('2025-01-01', '2026-02-10', '2026-02-11'),
        fc.boolean(),
      )
      .map(([drawn, issuedOn, lapsed]) => ({
        regulations: [regulation({ effectiveUntil: lapsed ? '2026-02-09' : null })],
        guidelines: [guideline({ issuedOn })],
        requirements: drawn.map(
          (one, place): Requirement =>
            requirement({ ...one, id: `${one.regulationSlug} ${place}`, parameters: parameters[one.kind] ?? [] }),
        ),
      }));
    const someGiven = fc.record({
      status: fc.constantFrom(...ADOPTION_STATUSES),
      basis: fc.constantFrom('rule', 'local'),
      scheme: fc.record({
        daysPerWeek: fc.constantFrom(1, 2, 3),
        weekdays: fc.constantFrom([], ['FRI'], ['THU']) as fc.Arbitrary<('THU' | 'FRI')[]>,
      }),
    });
    const day = fc.constantFrom('2026-01-01', '2026-02-10', '2026-03-01');
    const someRecords = fc.record({
      studies: fc.array(
        fc.record({ completedOn: fc.option(day, { nil: null }), basis: fc.constantFrom('rule', 'local') }).map(study),
        { maxLength: 2 },
      ),
      assessments: fc.array(
        fc.record({ eligibility: fc.constantFrom(...ELIGIBILITIES), effectiveFrom: day }).map(assessment),
        { maxLength: 3 },
      ),
      waivers: fc.array(
        fc.record({ requirementId: fc.constantFrom('* 0', '* 1', 'rule 2'), effectiveUntil: day }).map(waiver),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(someReference, someGiven, someRecords, (known, given, own) => {
        const kept = records(own, known);
        const scheme = { ...given.scheme, maxSharePercent: null, excludedServices: null };
        const instrument = { name: 'SE 1/2026', number: 'SE 1/2026', issuedOn: '2026-01-02', signer: 'Wali Kota' };
        const asked = { basis: given.basis, on: '2026-02-10', scheme, localInstrument: instrument };
        const { ready, requirements } = readiness(factsFor(kept, SUKABUMI, asked), given.status);
        const decision = decide({ ...FULL, ...given }, kept);
        expect(decision.tag).toBe(ready ? 'accepted' : 'refused');
        if (decision.tag === 'accepted') expect(decision.change.record.shortfall).toEqual(shortfallOf(requirements));
        else
          expect(decision.refusals[0]).toMatchObject({
            tag: 'REQUIREMENTS_NOT_MET',
            shortfall: blocking(requirements),
          });
      }),
      { numRuns: 500 },
    );
  });
});
