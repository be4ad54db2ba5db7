import { compareText, type Day } from './day.ts';
import type { Source } from './source.ts';
import type { Versioned } from './versioned.ts';

/** What a study of flexible work must look at. Rule: docs/domain.md, "Words", dimension. */
export const STUDY_DIMENSIONS = ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'] as const;
export type StudyDimension = (typeof STUDY_DIMENSIONS)[number];

/** What a study found in one dimension. */
export const STUDY_FINDINGS = ['SUPPORTS', 'CONDITIONAL', 'AGAINST'] as const;
export type StudyFinding = (typeof STUDY_FINDINGS)[number];

/** The finding of a study in one dimension. */
export interface DimensionFinding {
  dimension: StudyDimension;
  finding: StudyFinding;
  text: string;
  evidence: Source[];
}

/** A region's study towards a regulation, or on its own initiative. */
export interface Study extends Versioned {
  /** Unique in the registry; part of the key, never shown bare. */
  id: string;
  regionCode: string;
  /** A national regulation's slug, or `local`. */
  basis: string;
  title: string;
  /** Who carries it out. */
  conductedBy: string;
  plannedOn: Day;
  /** Null while it is under way; then `findings` is empty. */
  completedOn: Day | null;
  findings: DimensionFinding[];
  document: Source | null;
}

/** The studies completed by a day that have a finding in each of these dimensions, the latest first. */
export function completedStudies(
  studies: readonly Study[],
  basis: string,
  dimensions: readonly string[],
  on: Day,
): Study[] {
  return studies
    .filter((study) => study.basis === basis && study.completedOn !== null && study.completedOn <= on)
    .filter((study) => dimensions.every((dimension) => study.findings.some((one) => one.dimension === dimension)))
    .sort((one, other) => compareText(other.completedOn ?? '', one.completedOn ?? '') || compareText(other.id, one.id));
}
