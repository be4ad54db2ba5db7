import type { Readiness } from '#domain/readiness.ts';
import type { Known } from '#domain/reference.ts';
import type { Requirement, RequirementStatus } from '#domain/requirement.ts';

export type RequirementMapper = Known<Requirement>;
export type RequirementStatusMapper = Known<RequirementStatus>;
export type ReadinessMapper = Known<Readiness>;
