import { compareText, type Day, type Instant } from './day.ts';

/** Whether an agency may apply flexible work. */
export const ELIGIBILITIES = ['ELIGIBLE', 'PARTLY', 'NOT_ELIGIBLE'] as const;
export type Eligibility = (typeof ELIGIBILITIES)[number];

/** What a region found of one of its agencies, from a day on, until it finds otherwise; never overwritten. */
export interface Assessment {
  id: string;
  agencyKey: string;
  regionCode: string;
  eligibility: Eligibility;
  reason: string;
  effectiveFrom: Day;
  recordedAt: Instant;
}

/** By first day, then by instant of recording: the last one that has begun holds. */
export function compareAssessments(one: Assessment, other: Assessment): number {
  return (
    compareText(one.effectiveFrom, other.effectiveFrom) ||
    compareText(one.recordedAt, other.recordedAt) ||
    compareText(one.id, other.id)
  );
}

/** The assessment of each agency that holds on a day, as known at an instant; null instant: as known now. */
export function assessmentsOn(
  assessments: readonly Assessment[],
  on: Day,
  recordedAt: Instant | null = null,
): Map<string, Assessment> {
  const holding = new Map<string, Assessment>();
  for (const one of [...assessments].sort(compareAssessments)) {
    if (one.effectiveFrom <= on && (recordedAt === null || one.recordedAt <= recordedAt))
      holding.set(one.agencyKey, one);
  }
  return holding;
}

/** Whether an agency with this assessment may apply flexible work, at least in part. */
export const isEligible = (assessment: Assessment): boolean => assessment.eligibility !== 'NOT_ELIGIBLE';
