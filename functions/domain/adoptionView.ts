import {
  type AdoptionEvent,
  type AsOf,
  type BasisStanding,
  compareSteps,
  LOCAL_BASIS,
  regionStanding,
  standings,
  supersededBy,
} from './adoption.ts';
import type { Day, Instant } from './day.ts';
import { type Catalogue, requirementVersion } from './reference.ts';
import type { Region } from './region.ts';
import type { RequirementShortfall, RequirementStatus } from './requirement.ts';

/** One region's adoption with everything that it was derived from. */
export interface AdoptionView extends BasisStanding {
  /** The region asked about; the events are its province's where it inherits. */
  region: Region;
  inherited: boolean;
  asOf: AsOf;
  catalogue: Catalogue;
  /** Every event of the adopting region, on every basis. */
  events: readonly AdoptionEvent[];
}

/** What a view is made of: `events` are those of the region that adopts for this one. */
export interface ViewedRegion {
  region: Region;
  events: readonly AdoptionEvent[];
  asOf: AsOf;
  catalogue: Catalogue;
}

/** A region's adoption towards a basis, or the most advanced one when `basis` is null. */
export function viewAdoption(viewed: ViewedRegion, basis: string | null): AdoptionView {
  const { region, events, asOf, catalogue } = viewed;
  return { ...viewed, inherited: !region.selfGoverning, ...regionStanding(events, basis, asOf, catalogue.lastDay) };
}

/** A region's adoptions towards every basis on which a status is recorded, in order of basis. */
export function viewAdoptions(viewed: ViewedRegion): AdoptionView[] {
  const { region, events, asOf, catalogue } = viewed;
  return standings(events, asOf, catalogue.lastDay).map((one) => ({
    ...viewed,
    inherited: !region.selfGoverning,
    ...one,
  }));
}

/** The event whose end and scheme hold; null where nothing is recorded. */
export function governingEvent({ eventId, events }: AdoptionView): AdoptionEvent | null {
  return events.find((event) => event.id === eventId) ?? null;
}

/** What was UNMET or UNKNOWN when the status was reached; nothing for a status that is derived from an end. */
export function shortfallOfView({ beganWith, lapsed, events, catalogue }: AdoptionView): RequirementStatus[] {
  const began = events.find((event) => event.id === beganWith);
  return began === undefined || lapsed ? [] : recalledShortfall(began.shortfall, catalogue);
}

/** What an event kept, with the requirements in the versions that it was held against; one not known yet is left out. */
export function recalledShortfall(kept: readonly RequirementShortfall[], catalogue: Catalogue): RequirementStatus[] {
  return kept.flatMap(({ requirementId, version, state, waived }) => {
    const requirement = catalogue.requirementVersions.get(requirementVersion(requirementId, version));
    return requirement === undefined ? [] : [{ requirement, state, waived, since: null, evidence: [], nextStep: null }];
  });
}

/** An event in a history, with whether it was superseded by the instant asked. */
export interface HistoryEntry {
  event: AdoptionEvent;
  superseded: boolean;
}

/** Every event of an adoption recorded by an instant, in the order in which the status is derived. */
export function history(view: AdoptionView, recordedAt: Instant | null): HistoryEntry[] {
  const known = view.events.filter(
    (event) => event.basis === view.basis && (recordedAt === null || event.recordedAt <= recordedAt),
  );
  const superseded = supersededBy(view.events, recordedAt);
  return known.sort(compareSteps).map((event) => ({ event, superseded: superseded.has(event.id) }));
}

/** How many events are recorded towards the adoption's basis by the instant asked. */
export function versionOf({ events, basis, asOf }: AdoptionView): number {
  return events.filter(
    (event) => event.basis === basis && (asOf.recordedAt === null || event.recordedAt <= asOf.recordedAt),
  ).length;
}

/** The slug of the regulation that a basis names; null for `local` and where nothing is recorded. */
export function regulationOfBasis(basis: string | null): string | null {
  return basis === LOCAL_BASIS ? null : basis;
}

/** The instant and day asked about, with today and everything recorded where nothing is asked. */
export function asOfAsked(
  asked: { effectiveOn?: Day | null | undefined; recordedAt?: Instant | null | undefined } | null | undefined,
  today: Day,
): AsOf {
  return { effectiveOn: asked?.effectiveOn ?? today, recordedAt: asked?.recordedAt ?? null };
}
