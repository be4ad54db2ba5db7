import type { Guideline } from '#domain/guideline.ts';
import type { Known } from '#domain/reference.ts';
import type { Regulation, Relation } from '#domain/regulation.ts';
import type { RegulationStanding } from '#domain/regulationStatus.ts';

export type RegulationMapper = Known<Regulation>;
export type RelationMapper = Known<Relation>;
export type RegulationStatusMapper = Known<RegulationStanding>;
export type GuidelineMapper = Known<Guideline>;
