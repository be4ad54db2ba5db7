import type { AdoptionEvent } from '#domain/adoption.ts';
import type { Regulation } from '#domain/regulation.ts';

/** An adoption event with what a test says of it. */
export function adoptionEvent(over: Partial<AdoptionEvent> = {}): AdoptionEvent {
  return {
    id: 'event-1',
    regionCode: '32.72',
    basis: 'local',
    status: 'DISCUSSED',
    effectiveOn: '2026-05-01',
    effectiveUntil: null,
    reportedOn: null,
    origin: 'DECLARED',
    recordedAt: '2026-05-02T00:00:00.000Z',
    ordinal: 0,
    supersedes: null,
    scheme: { weekdays: ['FRI'], daysPerWeek: 1, maxSharePercent: null, excludedServices: null },
    localInstrument: null,
    reason: null,
    sources: [{ url: 'https://example.go.id', kind: 'OFFICIAL', title: null }],
    shortfall: [{ requirementId: '* study_completed', version: 1, state: 'UNKNOWN', waived: false }],
    correctionReason: null,
    load: null,
    ...over,
  };
}

/** A national regulation with what a test says of it. */
export function regulation(over: Partial<Regulation> = {}): Regulation {
  return {
    slug: 'permen-1-2026',
    level: 'NATIONAL',
    regionCode: null,
    type: 'PERMEN',
    number: '1',
    year: 2026,
    title: 'Judul',
    issuer: 'Menteri',
    issuedOn: '2026-01-01',
    effectiveFrom: null,
    effectiveUntil: null,
    maxDaysPerWeek: null,
    weekdays: [],
    locationFlexible: null,
    timeFlexible: null,
    summary: null,
    metadata: null,
    source: { url: null, kind: 'UNVERIFIED', title: null },
    version: 1,
    recordedAt: '2026-05-02T00:00:00.000Z',
    load: null,
    ...over,
  };
}
