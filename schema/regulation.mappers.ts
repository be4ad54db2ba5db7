import type { Known } from '#domain/reference.ts';
import type { Regulation } from '#domain/regulation.ts';
import type { RegulationStanding } from '#domain/regulationStatus.ts';

export type RegulationMapper = Known<Regulation>;
export type RegulationStatusMapper = Known<RegulationStanding>;
