import { type AdoptionEvent, type AdoptionStatus, isStatus } from './adoption.ts';
import { checkAdopting, checkBasis, readScheme, type SchemeGiven } from './adoptionInput.ts';
import { adoptionConflict } from './declareAdoption.ts';
import { InputReader, type SourceGiven } from './input.ts';
import { type Change, type Decision, type Moment, refused } from './outcome.ts';
import { readiness, shortfallOf } from './readiness.ts';
import { factsFor, type RegionRecords } from './regionRecords.ts';
import type { LocalInstrument, Scheme } from './scheme.ts';

/** An observation as the registrar gives it. */
export interface Observation {
  regionCode: string;
  basis: string;
  /** Null or left out: STATUS. */
  kind?: 'STATUS' | 'EVALUATED' | 'WITHDRAWN' | null | undefined;
  status?: AdoptionStatus | null | undefined;
  effectiveOn?: string | null | undefined;
  effectiveUntil?: string | null | undefined;
  reportedOn?: string | null | undefined;
  scheme?: SchemeGiven | null | undefined;
  localInstrument?: string | null | undefined;
  reason?: string | null | undefined;
  sources: readonly SourceGiven[];
  expectedVersion?: number | null | undefined;
}

/**
 * Decides what the ministry observed: never refused for requirements, since it happened; what was UNMET and what was UNKNOWN
 * on its day is kept with it. Refused for every wrong field at once, or for another version than expected.
 */
export function decideObservation(
  given: Observation,
  records: RegionRecords,
  moment: Moment,
): Decision<Change & { kind: 'ADOPTION_EVENT' }> {
  const reader = new InputReader();
  const effectiveOn = reader.day(['effectiveOn'], given.effectiveOn);
  const effectiveUntil = reader.day(['effectiveUntil'], given.effectiveUntil);
  const reportedOn = reader.day(['reportedOn'], given.reportedOn);
  reader.order(['effectiveUntil'], effectiveOn ?? reportedOn, effectiveUntil);
  const on = effectiveOn ?? reportedOn;
  if (on === null) reader.refuse('MISSING_VALUE', ['effectiveOn'], 'Either effectiveOn or reportedOn is needed.');
  const status = given.kind === 'EVALUATED' ? 'EVALUATED' : (given.status ?? null);
  if (status === null) reader.refuse('MISSING_VALUE', ['status'], 'An observation of kind STATUS needs a status.');
  if (given.kind === 'EVALUATED' && given.status !== null && given.status !== undefined) {
    reader.refuse('INVALID_VALUE', ['status'], 'An evaluation changes no status; leave it out.');
  }
  if (given.kind === 'WITHDRAWN') {
    reader.refuse('INVALID_VALUE', ['kind'], 'A withdrawal is made by supersedeAdoptionEvent without a replacement.');
  }
  const scheme = readScheme(reader, ['scheme'], given.scheme);
  const name = reader.optionalText(['localInstrument'], given.localInstrument, 300);
  const localInstrument = name === null ? null : { name, number: null, issuedOn: null, signer: null };
  const reason = reader.optionalText(['reason'], given.reason, 1_000);
  const sources = reader.sources(['sources'], given.sources, 1);
  const refusals = [
    ...checkAdopting(given.regionCode, records.region),
    ...checkBasis(given.basis, records.catalogue),
    ...reader.refusals,
    ...adoptionConflict(given, records),
  ];
  if (refusals.length > 0 || status === null || on === null) return refused(...refusals);
  const event: AdoptionEvent = {
    id: moment.newId,
    regionCode: given.regionCode,
    basis: given.basis,
    status,
    effectiveOn,
    effectiveUntil,
    reportedOn,
    origin: 'OBSERVED',
    recordedAt: moment.recordedAt,
    ordinal: 0,
    supersedes: null,
    scheme,
    localInstrument,
    reason,
    sources,
    shortfall: observedShortfall(records, { basis: given.basis, status, on, scheme, localInstrument }),
    correctionReason: null,
    load: null,
  };
  return { tag: 'accepted', change: { kind: 'ADOPTION_EVENT', record: event, before: null }, also: [] };
}

/** What was UNMET or UNKNOWN on the day of an observation; an evaluation reaches no status and has none. */
export function observedShortfall(
  records: RegionRecords,
  seen: {
    basis: string;
    status: AdoptionEvent['status'];
    on: string;
    scheme: Scheme | null;
    localInstrument: LocalInstrument | null;
  },
): AdoptionEvent['shortfall'] {
  if (records.region === undefined || !isStatus(seen.status)) return [];
  return shortfallOf(readiness(factsFor(records, records.region, seen), seen.status).requirements);
}
