import { checkAdopting } from './adoptionInput.ts';
import { InputReader, notFound } from './input.ts';
import { type Change, type Decision, type Moment, refused } from './outcome.ts';
import type { Region } from './region.ts';
import type { Requirement } from './requirement.ts';
import type { Waiver } from './waiver.ts';

/** A waiver as the registrar gives it. */
export interface WaiverGiven {
  regionCode: string;
  reason: string;
  effectiveFrom?: string | null | undefined;
  effectiveUntil: string;
}

/** Decides the grant of a waiver: refused for every wrong field at once. */
export function decideWaiver(
  given: WaiverGiven,
  records: { region: Region | undefined; requirement: Requirement | undefined },
  moment: Moment,
): Decision<Change & { kind: 'WAIVER' }> {
  const reader = new InputReader();
  const effectiveFrom = reader.day(['effectiveFrom'], given.effectiveFrom) ?? moment.today;
  const effectiveUntil = reader.day(['effectiveUntil'], given.effectiveUntil);
  reader.order(['effectiveUntil'], effectiveFrom, effectiveUntil);
  const reason = reader.text(['reason'], given.reason, 3, 1_000);
  const { requirement } = records;
  const refusals = [
    ...checkAdopting(given.regionCode, records.region),
    ...(requirement === undefined || requirement.withdrawn
      ? [notFound('UNKNOWN_REQUIREMENT', ['requirementId'], 'No such requirement is asked.')]
      : []),
    ...reader.refusals,
  ];
  if (refusals.length > 0 || effectiveUntil === null || requirement === undefined) return refused(...refusals);
  const record: Waiver = {
    id: moment.newId,
    regionCode: given.regionCode,
    requirementId: requirement.id,
    reason,
    effectiveFrom,
    effectiveUntil,
    recordedAt: moment.recordedAt,
  };
  return { tag: 'accepted', change: { kind: 'WAIVER', record, before: null }, also: [] };
}
