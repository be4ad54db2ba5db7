import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADOPTION_STATUSES } from '#domain/adoption.ts';
import { decideObservation, type Observation, observedShortfall } from '#domain/observeAdoption.ts';
import type { Reference } from '#domain/reference.ts';
import type { RegionRecords } from '#domain/regionRecords.ts';
import { REQUIREMENT_KINDS } from '#domain/requirement.ts';
import { catalogue, event, MOMENT, NOTHING_KEPT, requirement, SOURCE_GIVEN, SOUTH_JAKARTA } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const ASKED: Observation = {
  regionCode: '32.72',
  basis: 'rule',
  kind: 'STATUS',
  status: 'IMPLEMENTED',
  effectiveOn: '2026-02-10',
  sources: [SOURCE_GIVEN],
};

function records(given: Partial<RegionRecords> = {}, known: Partial<Reference> = {}): RegionRecords {
  return { ...NOTHING_KEPT, catalogue: catalogue(known), ...given };
}

const decide = (given: Partial<Observation>, kept = records()) =>
  decideObservation({ ...ASKED, ...given }, kept, MOMENT);

describe('an observation', () => {
  it('becomes an event that the ministry observed, in its kept form', () => {
    const given: Partial<Observation> = {
      effectiveUntil: '2026-03-31',
      reportedOn: '2026-02-12',
      scheme: { weekdays: ['FRI'] },
      localInstrument: ' SE Wali Kota ',
      reason: ' Setiap Jumat ',
    };
    const decision = decide(given);
    expect(accepted(decision)).toEqual({
      kind: 'ADOPTION_EVENT',
      before: null,
      record: {
        id: 'new',
        regionCode: '32.72',
        basis: 'rule',
        status: 'IMPLEMENTED',
        effectiveOn: '2026-02-10',
        effectiveUntil: '2026-03-31',
        reportedOn: '2026-02-12',
        origin: 'OBSERVED',
        recordedAt: MOMENT.recordedAt,
        ordinal: 0,
        supersedes: null,
        scheme: { weekdays: ['FRI'], daysPerWeek: null, maxSharePercent: null, excludedServices: null },
        localInstrument: { name: 'SE Wali Kota', number: null, issuedOn: null, signer: null },
        reason: 'Setiap Jumat',
        sources: [{ ...SOURCE_GIVEN, title: null }],
        shortfall: [],
        correctionReason: null,
        load: null,
      },
    });
    expect(decision).toMatchObject({ also: [] });
  });

  it('may have only the day of its report, and must have one of the two', () => {
    expect(refusals(decide({ effectiveOn: null, reportedOn: '2026-02-12' }))).toEqual([]);
    expect(refusals(decide({ effectiveOn: null }))).toEqual(['MISSING_VALUE input.effectiveOn']);
  });

  it('may last one day, but not end before it begins, or before its report where no first day is known', () => {
    expect(refusals(decide({ effectiveUntil: '2026-02-10' }))).toEqual([]);
    expect(refusals(decide({ effectiveUntil: '2026-02-09' }))).toEqual(['IMPOSSIBLE_DATE input.effectiveUntil']);
    expect(refusals(decide({ effectiveOn: null, reportedOn: '2026-02-12', effectiveUntil: '2026-02-11' }))).toEqual([
      'IMPOSSIBLE_DATE input.effectiveUntil',
    ]);
  });

  it('of a status needs one, and of an evaluation has none', () => {
    expect(refusals(decide({ status: null }))).toEqual(['MISSING_VALUE input.status']);
    expect(refusals(decide({ kind: 'EVALUATED' }))).toEqual(['INVALID_VALUE input.status']);
    expect(accepted(decide({ kind: 'EVALUATED', status: null })).record.status).toBe('EVALUATED');
    expect(accepted(decide({ kind: 'EVALUATED', status: undefined })).record.status).toBe('EVALUATED');
  });

  it('needs a public source of a kind that can be given', () => {
    expect(refusals(decide({ sources: [] }))).toEqual(['MISSING_VALUE input.sources']);
    for (const kind of ['OFFICIAL', 'PRESS', 'SECONDARY'] as const) {
      expect(refusals(decide({ sources: [{ ...SOURCE_GIVEN, kind }] }))).toEqual([]);
    }
    for (const kind of ['UNVERIFIED', 'REGISTRY'] as const) {
      expect(refusals(decide({ sources: [{ ...SOURCE_GIVEN, kind }] }))).toEqual([
        'INVALID_VALUE input.sources.0.kind',
      ]);
    }
  });

  it('is refused for every wrong field at once', () => {
    const wrong = {
      basis: 'ghost',
      effectiveOn: 'soon',
      reportedOn: '2026-02-30',
      scheme: { daysPerWeek: -1 },
      localInstrument: 'a'.repeat(301),
      reason: 'a\u0000b',
      expectedVersion: 1,
    };
    expect(refusals(decide(wrong, records({ region: SOUTH_JAKARTA })))).toEqual([
      'NOT_SELF_GOVERNING input.regionCode',
      'UNKNOWN_REGULATION input.basis',
      'IMPOSSIBLE_DATE input.effectiveOn',
      'IMPOSSIBLE_DATE input.reportedOn',
      'INVALID_VALUE input.scheme.daysPerWeek',
      'INVALID_VALUE input.localInstrument',
      'INVALID_VALUE input.reason',
      'EDIT_CONFLICT input.expectedVersion',
    ]);
  });

  it('has a reason of at most 1,000 characters', () => {
    expect(refusals(decide({ reason: 'a'.repeat(1_000) }))).toEqual([]);
    expect(refusals(decide({ reason: 'a'.repeat(1_001) }))).toEqual(['INVALID_VALUE input.reason']);
  });

  it('is refused when the adoption was changed since it was read', () => {
    const kept = records({ events: [event({})] });
    expect(refusals(decide({ expectedVersion: 1 }, kept))).toEqual([]);
    expect(refusals(decide({ expectedVersion: 0 }, kept))).toEqual(['EDIT_CONFLICT input.expectedVersion']);
  });
});

describe('an observation and its requirements', () => {
  const days = requirement({ id: '* days', kind: 'MAX_DAYS_PER_WEEK', parameters: ['2'] });
  const study = requirement({ id: '* study', kind: 'STUDY_COMPLETED', gates: 'DECREED' });
  const late = requirement({ id: '* late', kind: 'STUDY_COMPLETED', effectiveFrom: '2026-02-11' });
  const known = { requirements: [days, study, late] };

  it('keeps what was unmet and what was unknown at its day apart', () => {
    const event = accepted(decide({ scheme: { daysPerWeek: 3 } }, records({}, known))).record;
    expect(event.shortfall).toEqual([
      { requirementId: '* study', version: 1, state: 'UNKNOWN', waived: false },
      { requirementId: '* days', version: 1, state: 'UNMET', waived: false },
    ]);
  });

  it('looks at the requirements of the day of its report where no first day is known', () => {
    const reported = decide({ effectiveOn: null, reportedOn: '2026-02-11' }, records({}, known));
    expect(accepted(reported).record.shortfall.map((one) => one.requirementId)).toContain('* late');
  });

  it('takes the instrument as the source names it', () => {
    const asked = records({}, { requirements: [requirement({ kind: 'LOCAL_INSTRUMENT_ISSUED' })] });
    expect(accepted(decide({ localInstrument: 'SE 1' }, asked)).record.shortfall).toEqual([]);
    expect(accepted(decide({}, asked)).record.shortfall).toHaveLength(1);
  });

  it('keeps nothing with an evaluation, nor for a region that is not there', () => {
    expect(accepted(decide({ kind: 'EVALUATED', status: null }, records({}, known))).record.shortfall).toEqual([]);
    const seen = { basis: 'rule', status: 'PILOT' as const, on: '2026-02-10', scheme: null, localInstrument: null };
    expect(observedShortfall(records({ region: undefined }, known), seen)).toEqual([]);
    expect(observedShortfall(records({}, known), seen)).toHaveLength(2);
  });

  it('is never refused for requirements, since it happened', () => {
    const all = REQUIREMENT_KINDS.map((kind) =>
      requirement({ id: `* ${kind}`, kind, gates: 'DISCUSSED', parameters: ['1'] }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ADOPTION_STATUSES), fc.constantFrom('rule', 'local'), (status, basis) => {
        expect(refusals(decide({ status, basis }, records({}, { requirements: all })))).toEqual([]);
      }),
    );
  });
});
