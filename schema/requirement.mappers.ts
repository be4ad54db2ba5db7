import type { Readiness } from '#domain/readiness.ts';
import type { Known } from '#domain/reference.ts';
import type { Requirement, RequirementStatus } from '#domain/requirement.ts';
import type { RequirementSet } from '#domain/setRequirements.ts';

/** The requirements of one regulation with the catalogue that they are known in. */
export type RequirementSetMapper = Known<RequirementSet>;
export type RequirementMapper = Known<Requirement>;
export type RequirementStatusMapper = Known<RequirementStatus>;
export type ReadinessMapper = Known<Readiness>;
