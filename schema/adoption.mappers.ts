import type { RegionAdoption } from '#domain/adoptionMap.ts';
import type { AdoptionView } from '#domain/adoptionView.ts';

export type AdoptionMapper = AdoptionView;
export type RegionAdoptionMapper = RegionAdoption;
