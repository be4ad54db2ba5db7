import type { RegionLevel, TrendQuery } from '#client/operations.generated.ts';
import type { Order, Standing } from '../../words/standing.ts';
import type { Look } from '../../words/states.ts';

/** A region's standing with its level. */
export interface Placed extends Standing {
  readonly level: RegionLevel;
}

/** What is asked of the nation's page, as its address says it. */
export interface NationAsked {
  readonly on: string;
  /** Null: of any basis. */
  readonly basis: string | null;
  /** What the table is filtered by; empty shows all. */
  readonly text: string;
  readonly look: Look | '';
  readonly order: Order;
}

/** What the nation's page shows. */
export interface Nation {
  readonly asked: NationAsked;
  readonly today: string;
  /** The regulations that may be a basis, by slug. */
  readonly regulations: readonly { slug: string; label: string }[];
  /** In order of code. */
  readonly standings: readonly Placed[];
  /** Null where it could not be read. */
  readonly trend: TrendQuery['adoptionTrend'] | null;
}

/** The first day that the slider reaches: before it no region spoke of flexible work. */
export const FIRST_DAY = '2019-01-01';

/** The order of the table unless another is asked for. */
export const USUAL_ORDER: Order = { column: 'code', isDown: false };
