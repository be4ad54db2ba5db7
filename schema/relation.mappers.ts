import type { Known } from '#domain/reference.ts';
import type { Relation } from '#domain/regulation.ts';

export type RelationMapper = Known<Relation>;
