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
  /** The document itself; null while none was seen. */
  document: GuidelineDocument | null;
  source: Source;
}

/** A guideline's document as a link: the registry never fetches it, so that the digest is what the registrar saw. */
export interface GuidelineDocument {
  /** http or https. */
  url: string;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  sha256: string;
  /** Size in bytes, at least 1. */
  bytes: number;
  /** IANA media type: `application/pdf`. */
  mediaType: string;
}

/** The first day in force; null while its issue was not seen. */
export function guidelineFirstDay(guideline: Guideline): Day | null {
  return guideline.issuedOn === null ? null : (guideline.effectiveFrom ?? guideline.issuedOn);
}
