import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duty } from '#domain/duty.ts';
import { lawOf } from '#domain/duty.ts';
import { heldSince } from '#domain/learned.ts';
import { type OwedFacts, owedIn } from '#domain/owed.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import { AGENCY, assessment, event, form, LEARNED, period, reference, regulation } from './records.ts';

const JANUARY = period('2026-01');
const OTHER = { ...AGENCY, key: '32.72-disdik', recordedAt: '2026-02-20T00:00:00.000Z' };
const NOTHING: OwedFacts = { agencies: [AGENCY], steps: [], assessments: [], reopenings: [] };
const at = (day: string): string => `${day}T05:00:00.000Z`;

function owed(facts: Partial<OwedFacts>, given: Partial<ReportForm> = {}) {
  const asked = form(given);
  const law = lawOf(reference({ regulations: [regulation({ effectiveUntil: '2026-06-30' })], forms: [asked] }));
  const duty: Duty = { form: asked, period: JANUARY, learnedAt: LEARNED };
  return owedIn({ ...NOTHING, ...facts }, [duty], law).map(({ agency, obligation }) => ({
    key: agency.key,
    ...obligation,
  }));
}
const ADOPTED = { trigger: 'ADOPTED' } as const;
const ELIGIBLE = { reporter: 'ELIGIBLE_AGENCY' } as const;

it('is due on the day that the form says, and closed so many days later', () => {
  expect(owed({})).toEqual([
    { key: AGENCY.key, learnedAt: LEARNED, dueOn: '2026-02-10', closesOn: '2026-03-12', reopenedUntil: null },
  ]);
});

it('is due 14 days after it was learned, if that is later', () => {
  expect(owed({ agencies: [OTHER] })).toEqual([
    expect.objectContaining({ learnedAt: OTHER.recordedAt, dueOn: '2026-03-06', closesOn: '2026-04-05' }),
  ]);
});

describe('a form that is owed where its regulation was adopted', () => {
  const ran = (given: Parameters<typeof event>[0]) =>
    owed({ steps: [event(given)] }, ADOPTED).map(({ learnedAt }) => learnedAt);

  it('is owed when the region ran PILOT or IMPLEMENTED on any day of the period', () => {
    expect(ran({ status: 'PILOT', effectiveOn: '2026-01-31' })).toEqual([LEARNED]);
    expect(ran({ status: 'IMPLEMENTED', effectiveOn: '2025-12-01', effectiveUntil: '2026-01-01' })).toEqual([LEARNED]);
  });

  it('is not owed when it ran only before or after, or stood otherwise', () => {
    expect(ran({ effectiveOn: '2026-02-01' })).toEqual([]);
    expect(ran({ effectiveOn: '2025-12-01', effectiveUntil: '2025-12-31' })).toEqual([]);
    expect(ran({ status: 'DECREED', effectiveOn: '2026-01-05' })).toEqual([]);
    expect(ran({ basis: 'local' })).toEqual([]);
  });

  it('was learned when the adoption was recorded', () => {
    expect(ran({ recordedAt: at('2026-04-02') })).toEqual([at('2026-04-02')]);
  });

  it('is not owed any more when the observation was superseded', () => {
    const steps = [
      event({ id: 'one' }),
      event({ id: 'two', supersedes: 'one', status: 'DISCUSSED', recordedAt: at('2026-02-02') }),
    ];
    expect(owed({ steps }, ADOPTED)).toEqual([]);
  });

  it('was learned again when a correction took it away and another brought it back', () => {
    const steps = [
      event({ id: 'one' }),
      event({ id: 'two', supersedes: 'one', status: 'DISCUSSED', recordedAt: at('2026-02-02') }),
      event({ id: 'three', supersedes: 'two', status: 'PILOT', recordedAt: at('2026-02-09') }),
    ];
    expect(owed({ steps }, ADOPTED)).toEqual([expect.objectContaining({ learnedAt: at('2026-02-09') })]);
  });
});

describe('a form that eligible agencies owe', () => {
  const found = (...assessments: Parameters<typeof assessment>[0][]) =>
    owed({ assessments: assessments.map((one, place) => assessment({ id: `a${place}`, ...one })) }, ELIGIBLE);

  it('is owed by those found ELIGIBLE or PARTLY on the last day of the period', () => {
    expect(found({})).toHaveLength(1);
    expect(found({ eligibility: 'PARTLY', effectiveFrom: '2026-01-31' })).toHaveLength(1);
  });

  it('is not owed by those found NOT_ELIGIBLE, found later, or not found', () => {
    expect(found({ eligibility: 'NOT_ELIGIBLE' })).toEqual([]);
    expect(found({ effectiveFrom: '2026-02-01' })).toEqual([]);
    expect(found()).toEqual([]);
    expect(found({}, { eligibility: 'NOT_ELIGIBLE', effectiveFrom: '2026-01-10' })).toEqual([]);
  });

  it('was learned when the assessment was recorded', () => {
    expect(found({ recordedAt: at('2026-03-01') })).toEqual([
      expect.objectContaining({ learnedAt: at('2026-03-01'), dueOn: '2026-03-15' }),
    ]);
  });

  it('stays learned since the first of several that say the same', () => {
    const [one] = found({ recordedAt: at('2026-01-10') }, { eligibility: 'PARTLY', recordedAt: at('2026-03-01') });
    expect(one?.learnedAt).toBe(at('2026-01-10'));
  });
});

describe('a reopening', () => {
  const reopening = {
    id: 'r',
    regionCode: '32.72',
    agencyKey: null,
    formId: 'form',
    period: '2026-01',
    reason: 'Banjir',
    until: '2026-05-01',
    recordedAt: at('2026-04-20'),
  };

  it('is for the whole region, or for the one agency that it names', () => {
    const agencies = [AGENCY, { ...OTHER, recordedAt: LEARNED }];
    const until = (agencyKey: string | null) =>
      owed({ agencies, reopenings: [{ ...reopening, agencyKey }] }).map(({ reopenedUntil }) => reopenedUntil);
    expect(until(null)).toEqual(['2026-05-01', '2026-05-01']);
    expect(until(OTHER.key)).toEqual([null, '2026-05-01']);
  });

  it('changes nothing for another form or period, or when it ends before the closing day', () => {
    const until = (given: object) => owed({ reopenings: [{ ...reopening, ...given }] })[0]?.reopenedUntil;
    expect(until({ formId: 'other' })).toBeNull();
    expect(until({ period: '2026-02' })).toBeNull();
    expect(until({ until: '2026-03-12' })).toBeNull();
    expect(until({ until: '2026-03-13' })).toBe('2026-03-13');
  });
});

it('holds since the first instant of the last run', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (held) => {
      const instants = held.map((_, place) => at(`2026-01-${String(place + 1).padStart(2, '0')}`));
      const since = heldSince([...instants, ...instants], (one) => held[instants.indexOf(one)] === true);
      const first = held.lastIndexOf(false) + 1;
      expect(since).toBe(instants[first] ?? null);
    }),
  );
});
