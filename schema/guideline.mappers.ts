import type { Guideline } from '#domain/guideline.ts';
import type { Known } from '#domain/reference.ts';

export type GuidelineMapper = Known<Guideline>;
