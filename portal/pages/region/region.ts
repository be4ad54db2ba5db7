import type {
  ObligationsQuery,
  RegionAgenciesQuery,
  RegionHistoryQuery,
  RegionPageQuery,
  RegionReadinessQuery,
  RegionRecordsQuery,
} from '#client/operations.generated.ts';
import type { Standing } from '../../words/standing.ts';

type Found<Answered extends { readonly region: unknown }> = NonNullable<Answered['region']>;

/** A change of the region's records in the registry's own words, in the language of the page. */
export interface ToldChange {
  readonly words: string;
  /** When the registry learned of it. */
  readonly recordedAt: string;
}

/** Reports that are owed or handed in, the first by due day. */
export interface Obligations {
  readonly list: ObligationsQuery['obligations']['nodes'];
  readonly hasMore: boolean;
}

export type Step = NonNullable<Found<RegionHistoryQuery>['adoption']>['history']['nodes'][number];
export type RegulationNamed = Found<RegionPageQuery>['adoptions'][number]['regulation'];

/** Every step on one basis, in the order in which the status is derived. */
export interface History {
  readonly basis: string;
  /** Null: the region's own initiative. */
  readonly regulation: RegulationNamed;
  readonly steps: readonly Step[];
}

export type Agencies = Found<RegionAgenciesQuery>['agencies']['nodes'];
export type Records = Found<RegionRecordsQuery>;
export type Readiness = Found<RegionReadinessQuery>['readiness'];
export type RequirementState = Readiness['requirements'][number];

/** What a region's page shows; a part is null where it could not be read. */
export interface RegionParts {
  readonly region: Found<RegionPageQuery>;
  readonly today: string;
  /** The day that is shown. */
  readonly on: string;
  /** The basis that readiness is told of, and what else may be chosen: slugs with their citations. */
  readonly basis: string;
  readonly choices: readonly { slug: string; label: string }[] | null;
  readonly readiness: Readiness | null;
  readonly histories: readonly History[] | null;
  readonly records: Records | null;
  readonly agencies: Agencies | null;
  readonly owed: Obligations | null;
  readonly handedIn: Obligations | null;
  /** The newest first. */
  readonly changes: readonly ToldChange[] | null;
  /** The regencies and cities of a province; empty for others. */
  readonly below: readonly Standing[] | null;
}
