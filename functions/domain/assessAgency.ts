import type { Agency } from './agency.ts';
import type { Assessment, Eligibility } from './assessment.ts';
import { InputReader, notFound } from './input.ts';
import { type Change, type Decision, type Moment, refused } from './outcome.ts';

/** An assessment as a region gives it. */
export interface AssessmentGiven {
  agencyKey: string;
  eligibility: Eligibility;
  reason: string;
  effectiveFrom: string;
}

/** Decides the assessment of an agency: refused for every wrong field at once, or when no such agency is registered. */
export function decideAssessment(
  given: AssessmentGiven,
  agency: Agency | null,
  moment: Moment,
): Decision<Change & { kind: 'ASSESSMENT' }> {
  const reader = new InputReader();
  const effectiveFrom = reader.day(['effectiveFrom'], given.effectiveFrom);
  const reason = reader.text(['reason'], given.reason, 3, 1_000);
  if (agency === null) {
    return refused(notFound('UNKNOWN_AGENCY', ['agency'], 'No such agency is registered.'), ...reader.refusals);
  }
  if (reader.refusals.length > 0 || effectiveFrom === null) return refused(...reader.refusals);
  const record: Assessment = {
    id: moment.newId,
    agencyKey: agency.key,
    regionCode: agency.regionCode,
    eligibility: given.eligibility,
    reason,
    effectiveFrom,
    recordedAt: moment.recordedAt,
  };
  return { tag: 'accepted', change: { kind: 'ASSESSMENT', record, before: null }, also: [] };
}
