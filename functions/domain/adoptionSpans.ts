import {
  type AdoptionOrigin,
  type AdoptionStatus,
  type AdoptionStep,
  type BasisStanding,
  compareStandings,
  compareSteps,
  isStatus,
  LOCAL_BASIS,
  ownEnd,
  type Run,
  type Standing,
  stepDay,
  supersededBy,
  take,
  unsuperseded,
  withRegulation,
} from './adoption.ts';
import { compareText, type Day, dayAfter, type Instant } from './day.ts';

/** The event whose end and scheme hold, by the name that it is kept under. */
export interface GoverningEvent {
  id: string;
  regionCode: string;
  basis: string;
  /** The day that orders it. */
  day: Day;
  origin: AdoptionOrigin;
}

/** Where a region stands from a day on, until the next span begins; before the first span nothing is recorded. */
export interface AdoptionSpan {
  from: Day;
  basis: string;
  status: AdoptionStatus;
  since: Day | null;
  lapsed: boolean;
  step: GoverningEvent;
}

/** The name of an event. */
export function governingEventOf(step: AdoptionStep): GoverningEvent {
  return { id: step.id, regionCode: step.regionCode, basis: step.basis, day: stepDay(step), origin: step.origin };
}

/** The span that holds on a day; null before the first. `spans` are in order of day. */
export function spanOn(spans: readonly AdoptionSpan[], day: Day): AdoptionSpan | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.from ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? null;
}

/** Whether two spans say the same, whenever they begin. */
export function saysTheSame(one: AdoptionSpan, other: AdoptionSpan): boolean {
  return (
    one.status === other.status &&
    one.since === other.since &&
    one.lapsed === other.lapsed &&
    one.basis === other.basis &&
    one.step.id === other.step.id
  );
}

/**
 * Where one region stands on every day, as known at an instant: the fold of docs/domain.md, "Status, exactly", over all days
 * at once. `steps` are all events of the region (of one basis, when `basis` is given); own ends and the regulations' last
 * days that are still to come are spans like any other, so nothing needs to be recorded when they arrive.
 */
export function regionSpans(
  steps: readonly AdoptionStep[],
  basis: string | null,
  recordedAt: Instant | null,
  lastDay: (basis: string) => Day | null,
): AdoptionSpan[] {
  const known = unsuperseded(steps, recordedAt).filter((step) => recordedAt === null || step.recordedAt <= recordedAt);
  const bases = Map.groupBy(known, (step) => step.basis);
  const spansOf = (one: string) => basisSpans(bases.get(one) ?? [], one === LOCAL_BASIS ? null : lastDay(one));
  return basis === null ? mostAdvanced([...bases.keys()].map(spansOf)) : spansOf(basis);
}

/** The spans of one region and basis; `steps` are known and not superseded. */
function basisSpans(steps: readonly AdoptionStep[], lastDay: Day | null): AdoptionSpan[] {
  const ordered = steps.filter((step) => isStatus(step.status)).sort(compareSteps);
  const byId = new Map(ordered.map((step) => [step.id, step]));
  const spans: AdoptionSpan[] = [];
  const afterLast = dayAfterEnd(lastDay);
  let run = NOTHING;
  ordered.forEach((step, place) => {
    const day = stepDay(step);
    run = take(ownEnd(run, day), step);
    const next = ordered[place + 1];
    const until = next === undefined ? null : stepDay(next);
    // Several events of one day make one status: the last one's.
    if (until === day) return;
    const days = [day, ...[dayAfterEnd(run.until), afterLast].filter((one) => one !== null && one > day)].sort();
    for (const from of days) {
      if (from === null || (until !== null && from >= until)) continue;
      append(spans, spanFrom(from, withRegulation(ownEnd(run, from), from, lastDay), byId));
    }
  });
  return spans;
}

/** Some write an end that never comes as the calendar's last day; the day after is in no calendar. */
const LAST_OF_CALENDAR: Day = '9999-12-31';
const dayAfterEnd = (end: Day | null): Day | null => (end === null || end >= LAST_OF_CALENDAR ? null : dayAfter(end));

const NOTHING: Run = {
  status: 'NOT_ADOPTED',
  since: null,
  lapsed: false,
  eventId: null,
  beganWith: null,
  until: null,
  recorded: false,
};

function spanFrom(from: Day, standing: Standing, byId: ReadonlyMap<string, AdoptionStep>): AdoptionSpan | null {
  const step = standing.eventId === null ? undefined : byId.get(standing.eventId);
  if (step === undefined) return null;
  const { status, since, lapsed } = standing;
  return { from, basis: step.basis, status, since, lapsed, step: governingEventOf(step) };
}

function append(spans: AdoptionSpan[], span: AdoptionSpan | null): void {
  const last = spans.at(-1);
  if (span !== null && (last === undefined || !saysTheSame(last, span))) spans.push(span);
}

/** Of the spans of several bases, those that rule without a basis. */
function mostAdvanced(bases: readonly (readonly AdoptionSpan[])[]): AdoptionSpan[] {
  const changes = bases.flatMap((spans, place) => spans.map((span) => ({ span, place })));
  changes.sort((one, other) => compareText(one.span.from, other.span.from));
  const current = new Map<number, AdoptionSpan>();
  const spans: AdoptionSpan[] = [];
  changes.forEach(({ span, place }, index) => {
    current.set(place, span);
    if (changes[index + 1]?.span.from === span.from) return;
    const [first] = [...current.values()].sort((one, other) => compareStandings(asStanding(one), asStanding(other)));
    if (first !== undefined) append(spans, { ...first, from: span.from });
  });
  return spans;
}

const asStanding = ({ basis, status, since, lapsed, step }: AdoptionSpan): BasisStanding => ({
  basis,
  status,
  since,
  lapsed,
  eventId: step.id,
  beganWith: null,
});

/** The spans of every region of which something is recorded, by its code. */
export function spansByRegion(
  steps: readonly AdoptionStep[],
  basis: string | null,
  recordedAt: Instant | null,
  lastDay: (basis: string) => Day | null,
): Map<string, AdoptionSpan[]> {
  const superseded = supersededBy(steps, recordedAt);
  const live = steps.filter((step) => !superseded.has(step.id));
  const regions = new Map<string, AdoptionSpan[]>();
  for (const [code, own] of Map.groupBy(live, (step) => step.regionCode)) {
    const spans = regionSpans(own, basis, recordedAt, lastDay);
    if (spans.length > 0) regions.set(code, spans);
  }
  return regions;
}
