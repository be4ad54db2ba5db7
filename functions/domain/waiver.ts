import type { Day, Instant } from './day.ts';

/** The ministry's word that one region need not meet one requirement, from a day to a day; it ends by itself. */
export interface Waiver {
  id: string;
  regionCode: string;
  requirementId: string;
  reason: string;
  effectiveFrom: Day;
  effectiveUntil: Day;
  recordedAt: Instant;
}

/** Whether a requirement is waived on a day. */
export function isWaived(waivers: readonly Waiver[], requirementId: string, on: Day): boolean {
  return waivers.some(
    (waiver) => waiver.requirementId === requirementId && waiver.effectiveFrom <= on && on <= waiver.effectiveUntil,
  );
}
