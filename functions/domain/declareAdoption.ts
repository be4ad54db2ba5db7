import type { AdoptionEvent, AdoptionStatus } from './adoption.ts';
import {
  checkAdopting,
  checkBasis,
  type LocalInstrumentGiven,
  readLocalInstrument,
  readScheme,
  type SchemeGiven,
} from './adoptionInput.ts';
import { InputReader, type SourceGiven, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import { blocking, readiness, shortfallOf } from './readiness.ts';
import { factsFor, type RegionRecords } from './regionRecords.ts';
import type { RequirementKind, RequirementStatus } from './requirement.ts';

/** A declaration as a client gives it. */
export interface Declaration {
  regionCode: string;
  basis: string;
  status: AdoptionStatus;
  effectiveOn: string;
  effectiveUntil?: string | null | undefined;
  scheme?: SchemeGiven | null | undefined;
  localInstrument?: LocalInstrumentGiven | null | undefined;
  reason?: string | null | undefined;
  sources?: readonly SourceGiven[] | null | undefined;
  expectedVersion?: number | null | undefined;
}

/**
 * Decides a region's own declaration: refused for every wrong field at once, for another version than expected, or while a
 * blocking requirement is neither met nor waived on its first day. Evidence by status: docs/domain.md, "Adoption".
 */
export function decideDeclaration(
  given: Declaration,
  records: RegionRecords,
  moment: Moment,
): Decision<Change & { kind: 'ADOPTION_EVENT' }> {
  const { catalogue } = records;
  const reader = new InputReader();
  const effectiveOn = reader.day(['effectiveOn'], given.effectiveOn);
  const effectiveUntil = reader.day(['effectiveUntil'], given.effectiveUntil);
  reader.order(['effectiveUntil'], effectiveOn, effectiveUntil);
  const scheme = readScheme(reader, ['scheme'], given.scheme);
  const localInstrument = readLocalInstrument(reader, ['localInstrument'], given.localInstrument);
  if (given.status === 'DECREED' && effectiveOn !== null && (localInstrument?.issuedOn ?? effectiveOn) > effectiveOn) {
    const message = `The instrument was issued on ${localInstrument?.issuedOn}, after ${effectiveOn}.`;
    reader.refuse('IMPOSSIBLE_DATE', ['localInstrument', 'issuedOn'], message);
  }
  const reason = reader.optionalText(['reason'], given.reason, 1_000);
  const sources = reader.sources(['sources'], given.sources, 0);
  askEvidence(reader, given.status, { effectiveUntil, scheme, localInstrument, reason });
  const refusals = [
    ...checkAdopting(given.regionCode, records.region),
    ...checkBasis(given.basis, catalogue),
    ...reader.refusals,
    ...adoptionConflict(given, records),
  ];
  if (refusals.length > 0 || effectiveOn === null || records.region === undefined) return refused(...refusals);
  const facts = factsFor(records, records.region, { basis: given.basis, on: effectiveOn, scheme, localInstrument });
  const { requirements } = readiness(facts, given.status);
  const missing = blocking(requirements);
  if (missing.length > 0) return refused(notReady(missing), ...missing.flatMap(beyondLimit));
  const event: AdoptionEvent = {
    id: moment.newId,
    regionCode: given.regionCode,
    basis: given.basis,
    status: given.status,
    effectiveOn,
    effectiveUntil,
    reportedOn: null,
    origin: 'DECLARED',
    recordedAt: moment.recordedAt,
    ordinal: 0,
    supersedes: null,
    scheme,
    localInstrument,
    reason,
    sources,
    shortfall: shortfallOf(requirements),
    correctionReason: null,
    load: null,
  };
  return { tag: 'accepted', change: { kind: 'ADOPTION_EVENT', record: event, before: null }, also: [] };
}

interface Evidence {
  effectiveUntil: unknown;
  scheme: unknown;
  localInstrument: unknown;
  reason: unknown;
}

/** What a region must bring with each status. */
const EVIDENCE: Readonly<Partial<Record<AdoptionStatus, readonly (keyof Evidence)[]>>> = {
  DECREED: ['localInstrument'],
  PILOT: ['effectiveUntil', 'scheme'],
  IMPLEMENTED: ['scheme'],
  SUSPENDED: ['reason'],
  DECLINED: ['reason'],
};

function askEvidence(reader: InputReader, status: AdoptionStatus, evidence: Evidence): void {
  for (const field of EVIDENCE[status] ?? []) {
    if (evidence[field] === null) reader.refuse('MISSING_VALUE', [field], `A declaration of ${status} needs ${field}.`);
  }
  if (status === 'ENDED' && evidence.reason === null && evidence.effectiveUntil === null) {
    reader.refuse('MISSING_VALUE', ['reason'], 'A declaration of ENDED needs a reason or a last day.');
  }
}

/** Refuses when the adoption was changed since the caller read it. */
export function adoptionConflict(
  given: { regionCode: string; basis: string; expectedVersion?: number | null | undefined },
  records: RegionRecords,
): Refusal[] {
  const { regionCode, basis, expectedVersion } = given;
  if (expectedVersion === null || expectedVersion === undefined) return [];
  const actualVersion = records.events.filter((event) => event.basis === basis).length;
  return versionConflict('the adoption', expectedVersion, actualVersion, { kind: 'ADOPTION', regionCode, basis });
}

/** The field of a scheme that each limit speaks of. */
const LIMITED_FIELD: Readonly<Partial<Record<RequirementKind, string>>> = {
  MAX_DAYS_PER_WEEK: 'daysPerWeek',
  WEEKDAY: 'weekdays',
  MAX_SHARE: 'maxSharePercent',
};

/** A scheme that goes beyond a limit is named once more by its own field, with the clause. */
function beyondLimit(limit: RequirementStatus): Refusal[] {
  const { kind, parameters, clause, regulationSlug } = limit.requirement;
  const field = LIMITED_FIELD[kind];
  if (field === undefined || limit.state !== 'UNMET') return [];
  const basis = clause ?? regulationSlug;
  const message =
    `The scheme goes beyond ${kind} ${parameters.join(', ')} (${basis}). ${limit.nextStep?.en ?? ''}`.trim();
  return [{ tag: 'SCHEME_BEYOND_LIMIT', path: ['input', 'scheme', field], message, limit }];
}

function notReady(missing: ReturnType<typeof blocking>): Refusal {
  const names = missing.map(({ requirement, state }) => `${requirement.code} (${state})`).join(', ');
  return {
    tag: 'REQUIREMENTS_NOT_MET',
    path: ['input', 'status'],
    message: `Blocking requirements are not met: ${names}.`,
    shortfall: missing,
  };
}
