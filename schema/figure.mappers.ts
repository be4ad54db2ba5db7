import type { RegionAdoption } from '#domain/adoptionMap.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { IndicatorAggregateMapper } from './indicatorSummary.mappers.ts';

/** A figure with where it comes from. */
export type FigureMapper = Omit<Provenance, 'lines' | 'digest'> & {
  computedFrom: { count: number; digest: string | null };
  /** Null for a count of adoption. */
  aggregate: IndicatorAggregateMapper | null;
  /** Null for a figure of reports. */
  count: number | null;
  /** The governments that are counted, in order of code; null for a figure of reports. */
  counted: readonly RegionAdoption[] | null;
};
