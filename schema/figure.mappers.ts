import type { RegionAdoption } from '#domain/adoptionMap.ts';
import type { GroupFigure } from '#domain/figureView.ts';
import type { Provenance } from '#domain/provenance.ts';

/** A figure with where it comes from. */
export type FigureMapper = Omit<Provenance, 'lines' | 'digest'> & {
  computedFrom: { count: number; digest: string | null };
  /** Null for a count of adoption. */
  aggregate: GroupFigure | null;
  /** Null for a figure of reports. */
  count: number | null;
  /** The governments that are counted, in order of code; null for a figure of reports. */
  counted: readonly RegionAdoption[] | null;
};
