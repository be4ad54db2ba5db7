import type { AdoptionStatus } from './adoption.ts';
import type { Day } from './day.ts';
import type { LocalizedText } from './reportForm.ts';
import type { Source } from './source.ts';
import type { Versioned } from './versioned.ts';

/** Kinds of requirements; each has its rule in `requirements/`. */
export const REQUIREMENT_KINDS = [
  'REGULATION_IN_FORCE',
  'STUDY_COMPLETED',
  'GUIDELINE_IN_FORCE',
  'LOCAL_INSTRUMENT_ISSUED',
  'AGENCIES_ASSESSED',
  'MAX_DAYS_PER_WEEK',
  'WEEKDAY',
  'MAX_SHARE',
  'BASELINE_REPORTED',
] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

export const ENFORCEMENTS = ['BLOCKING', 'ADVISORY'] as const;
export type Enforcement = (typeof ENFORCEMENTS)[number];

/** Stands for every regulation: the registry's baseline. */
export const BASELINE = '*';

/** A condition that a regulation sets before a region may reach a status. */
export interface Requirement extends Versioned {
  /** The regulation's slug or `*`, a space, and the code. */
  id: string;
  regulationSlug: string;
  code: string;
  gates: AdoptionStatus;
  kind: RequirementKind;
  parameters: string[];
  enforcement: Enforcement;
  clause: string | null;
  effectiveFrom: Day | null;
  effectiveUntil: Day | null;
  source: Source;
  /** Whether it is asked no longer; its versions stay. */
  withdrawn: boolean;
}

/** MET: a record shows it. UNMET: a record says otherwise. UNKNOWN: no record tells. */
export type RequirementState = 'MET' | 'UNMET' | 'UNKNOWN';

/** How one requirement stands, before waivers. */
export interface Finding {
  state: RequirementState;
  /** Since when it is in this state; null when no record tells. */
  since: Day | null;
  evidence: Source[];
  /** Null when it is met. */
  nextStep: LocalizedText | null;
}

/** One requirement as it stands for one region on one day. */
export interface RequirementStatus extends Finding {
  requirement: Requirement;
  waived: boolean;
}

/** What an event keeps of a requirement that was not met when it was recorded. */
export interface RequirementShortfall {
  requirementId: string;
  version: number;
  state: 'UNMET' | 'UNKNOWN';
  waived: boolean;
}

/** Names a requirement among its versions. */
export const requirementId = (regulationSlug: string, code: string): string => `${regulationSlug} ${code}`;
