import type { AdoptionEvent } from '#domain/adoption.ts';
import type { RegionAdoption } from '#domain/adoptionMap.ts';
import type { AdoptionView } from '#domain/adoptionView.ts';
import type { Known } from '#domain/reference.ts';

export type AdoptionMapper = AdoptionView;
export type RegionAdoptionMapper = RegionAdoption;
/** An event with whether it was superseded by the instant asked. */
export type AdoptionEventMapper = Known<AdoptionEvent> & { superseded: boolean };
export type { Dispute as DisputeMapper } from '#domain/dispute.ts';
