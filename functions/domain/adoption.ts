import { compareText, type Day, dayAfter, type Instant, jakartaDay } from './day.ts';
import type { RequirementShortfall } from './requirement.ts';
import type { LocalInstrument, Scheme } from './scheme.ts';
import type { Source } from './source.ts';

/** Where a region can stand, with the ordinal that analysts use. */
export const ADOPTION_ORDINALS = {
  NOT_ADOPTED: 0,
  DISCUSSED: 1,
  UNDER_STUDY: 2,
  DECREED: 3,
  PILOT: 4,
  IMPLEMENTED: 5,
  SUSPENDED: 0,
  ENDED: 0,
  DECLINED: 0,
} as const;
export type AdoptionStatus = keyof typeof ADOPTION_ORDINALS;
export const ADOPTION_STATUSES = Object.keys(ADOPTION_ORDINALS) as AdoptionStatus[];

/** The basis of what a region does on its own initiative. */
export const LOCAL_BASIS = 'local';

export const ADOPTION_ORIGINS = ['OBSERVED', 'DECLARED'] as const;
export type AdoptionOrigin = (typeof ADOPTION_ORIGINS)[number];

/** What the fold needs of an adoption event. */
export interface AdoptionStep {
  id: string;
  regionCode: string;
  /** A national regulation's slug, or `local`. */
  basis: string;
  /** EVALUATED and WITHDRAWN change no status; WITHDRAWN only takes another event back. */
  status: AdoptionStatus | 'EVALUATED' | 'WITHDRAWN';
  effectiveOn: Day | null;
  effectiveUntil: Day | null;
  reportedOn: Day | null;
  origin: AdoptionOrigin;
  recordedAt: Instant;
  /** Orders the events of one load, which records at one instant. */
  ordinal: number;
  /** The event that this one takes the place of. */
  supersedes: string | null;
}

/** One dated step of an adoption; never changed, never deleted. */
export interface AdoptionEvent extends AdoptionStep {
  scheme: Scheme | null;
  localInstrument: LocalInstrument | null;
  reason: string | null;
  sources: Source[];
  /** What was UNMET or UNKNOWN at its day, as then known. */
  shortfall: RequirementShortfall[];
  /** Why it takes the place of the event that it supersedes; null where it supersedes none. */
  correctionReason: string | null;
  load: string | null;
}

/** A day and an instant: what held on the day, as known at the instant. */
export interface AsOf {
  effectiveOn: Day;
  /** Null: everything recorded. */
  recordedAt: Instant | null;
}

/** Where one region stands towards one basis. */
export interface Standing {
  status: AdoptionStatus;
  since: Day | null;
  /** Derived from an own end, or from the regulation's. */
  lapsed: boolean;
  /** The event whose end and scheme hold; null where nothing is recorded. */
  eventId: string | null;
  /** The event that began the status; null where nothing is recorded. */
  beganWith: string | null;
}

/** A region's standing with the basis that it is on; null basis where nothing is recorded. */
export interface BasisStanding extends Standing {
  basis: string | null;
}

const NOT_ADOPTED: Standing = { status: 'NOT_ADOPTED', since: null, lapsed: false, eventId: null, beganWith: null };

export const NOTHING_RECORDED: BasisStanding = { basis: null, ...NOT_ADOPTED };

/** Whether an event sets a status. */
export const isStatus = (status: AdoptionStep['status']): status is AdoptionStatus =>
  status !== 'EVALUATED' && status !== 'WITHDRAWN';

/** The day that orders an event: the first day it holds, else the day of its report. */
export function stepDay(step: AdoptionStep): Day {
  return step.effectiveOn ?? step.reportedOn ?? jakartaDay(new Date(step.recordedAt));
}

/** By day, then OBSERVED before DECLARED, then by instant of recording, then by ordinal. */
export function compareSteps(one: AdoptionStep, other: AdoptionStep): number {
  return (
    compareText(stepDay(one), stepDay(other)) ||
    (one.origin === other.origin ? 0 : one.origin === 'OBSERVED' ? -1 : 1) ||
    compareText(one.recordedAt, other.recordedAt) ||
    one.ordinal - other.ordinal ||
    compareText(one.id, other.id)
  );
}

/** The IDs that were superseded by an instant. */
export function supersededBy(steps: readonly AdoptionStep[], recordedAt: Instant | null): Set<string> {
  const superseded = new Set<string>();
  for (const step of steps) {
    if (step.supersedes !== null && (recordedAt === null || step.recordedAt <= recordedAt))
      superseded.add(step.supersedes);
  }
  return superseded;
}

const ENDS_BY_ITSELF: ReadonlySet<string> = new Set(['DECREED', 'PILOT', 'IMPLEMENTED', 'SUSPENDED']);
const PREPARES: ReadonlySet<string> = new Set(['DISCUSSED', 'UNDER_STUDY', 'DECREED']);
const RUNS: ReadonlySet<string> = new Set(['PILOT', 'IMPLEMENTED']);
const LAPSES_TO_NOTHING: ReadonlySet<string> = new Set(['DISCUSSED', 'UNDER_STUDY', 'DECLINED']);

/** Whether flexible work is being done: a PILOT or IMPLEMENTED. */
export const isRunning = (status: AdoptionStatus): boolean => RUNS.has(status);

interface Run extends Standing {
  until: Day | null;
  recorded: boolean;
}

/**
 * Where a region stands towards one basis: the fold of docs/domain.md, "Status, exactly".
 * `steps` are those of one region and basis, in any order; `lastDay` is the regulation's last day in law as known at
 * `asOf.recordedAt`, null for none and for basis `local`.
 */
export function standing(steps: readonly AdoptionStep[], asOf: AsOf, lastDay: Day | null): Standing {
  const superseded = supersededBy(steps, asOf.recordedAt);
  const seen = steps
    .filter((step) => isStatus(step.status) && stepDay(step) <= asOf.effectiveOn && !superseded.has(step.id))
    .filter((step) => asOf.recordedAt === null || step.recordedAt <= asOf.recordedAt)
    .sort(compareSteps);
  let run: Run = { ...NOT_ADOPTED, until: null, recorded: false };
  for (const step of seen) run = take(ownEnd(run, stepDay(step)), step);
  return withRegulation(ownEnd(run, asOf.effectiveOn), asOf.effectiveOn, lastDay);
}

function ownEnd(run: Run, day: Day): Run {
  if (run.until === null || run.until >= day || !ENDS_BY_ITSELF.has(run.status)) return run;
  return { ...run, status: 'ENDED', since: dayAfter(run.until), lapsed: true, recorded: false };
}

function take(run: Run, step: AdoptionStep): Run {
  const { status } = step;
  if (!isStatus(status)) return run;
  if (PREPARES.has(status) && RUNS.has(run.status)) return run;
  if (run.recorded && run.status === status) return { ...run, until: step.effectiveUntil, eventId: step.id };
  return {
    status,
    since: stepDay(step),
    lapsed: false,
    until: step.effectiveUntil,
    recorded: true,
    eventId: step.id,
    beganWith: step.id,
  };
}

function withRegulation(run: Run, day: Day, lastDay: Day | null): Standing {
  const { until, recorded, ...standing } = run;
  if (lastDay === null || day <= lastDay || until !== null || !recorded) return standing;
  if (standing.since !== null && standing.since > lastDay) return standing;
  if (ENDS_BY_ITSELF.has(standing.status))
    return { ...standing, status: 'ENDED', since: dayAfter(lastDay), lapsed: true };
  if (LAPSES_TO_NOTHING.has(standing.status)) {
    return { ...standing, status: 'NOT_ADOPTED', since: dayAfter(lastDay), lapsed: true };
  }
  return standing;
}

/**
 * Orders standings, most advanced first: highest ordinal; then any status before NOT_ADOPTED; then the latest `since`
 * (null is earliest); then the basis in code-point order.
 */
export function compareStandings(one: BasisStanding, other: BasisStanding): number {
  return (
    ADOPTION_ORDINALS[other.status] - ADOPTION_ORDINALS[one.status] ||
    Number(one.status === 'NOT_ADOPTED') - Number(other.status === 'NOT_ADOPTED') ||
    compareText(other.since ?? '', one.since ?? '') ||
    compareText(one.basis ?? '', other.basis ?? '')
  );
}

/** The events that no event known at an instant supersedes; one may supersede an event of another basis, to correct it. */
export function unsuperseded<T extends AdoptionStep>(steps: readonly T[], recordedAt: Instant | null): T[] {
  const superseded = supersededBy(steps, recordedAt);
  return steps.filter((step) => !superseded.has(step.id));
}

/** Where one region stands towards every basis on which a status is recorded for the day, in order of basis. */
export function standings(
  steps: readonly AdoptionStep[],
  asOf: AsOf,
  lastDay: (basis: string) => Day | null,
): (Standing & { basis: string })[] {
  const bases = [...Map.groupBy(unsuperseded(steps, asOf.recordedAt), (step) => step.basis)].sort(([one], [other]) =>
    compareText(one, other),
  );
  return bases
    .map(([basis, own]) => ({ basis, ...standing(own, asOf, basis === LOCAL_BASIS ? null : lastDay(basis)) }))
    .filter((one) => one.eventId !== null);
}

/**
 * One region's standing: towards a basis, or, when `basis` is null, the most advanced of all.
 * `steps` are all events of the region.
 */
export function regionStanding(
  steps: readonly AdoptionStep[],
  basis: string | null,
  asOf: AsOf,
  lastDay: (basis: string) => Day | null,
): BasisStanding {
  if (basis !== null) {
    const own = unsuperseded(steps, asOf.recordedAt).filter((step) => step.basis === basis);
    return { basis, ...standing(own, asOf, basis === LOCAL_BASIS ? null : lastDay(basis)) };
  }
  return standings(steps, asOf, lastDay).sort(compareStandings)[0] ?? NOTHING_RECORDED;
}

export type { Run };
// The steps of the fold, for those who fold over all days at once (adoptionSpans.ts).
export { ownEnd, take, withRegulation };
