import type { Guideline } from '#domain/guideline.ts';
import type { Known } from '#domain/reference.ts';
import type { Regulation, Relation } from '#domain/regulation.ts';

export type RegulationMapper = Known<Regulation>;
export type RelationMapper = Known<Relation>;
export type GuidelineMapper = Known<Guideline>;
