import type { Day } from './day.ts';
import type { Source } from './source.ts';
import type { Versioned } from './versioned.ts';

/** Kinds of guidelines. */
export const GUIDELINE_KINDS = ['JUKLAK', 'JUKNIS', 'FORM', 'OTHER'] as const;
export type GuidelineKind = (typeof GUIDELINE_KINDS)[number];

/** A document that says how to carry a regulation out. */
export interface Guideline extends Versioned {
  /** Unique in the registry; part of the key, never shown bare. */
  id: string;
  regulationSlug: string;
  kind: GuidelineKind;
  title: string;
  issuer: string | null;
  /** Null while its issue was not seen: in force nowhere. */
  issuedOn: Day | null;
  effectiveFrom: Day | null;
  effectiveUntil: Day | null;
  source: Source;
}

/** The first day in force; null while its issue was not seen. */
export function guidelineFirstDay(guideline: Guideline): Day | null {
  return guideline.issuedOn === null ? null : (guideline.effectiveFrom ?? guideline.issuedOn);
}
