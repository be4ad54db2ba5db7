import type { AdoptionEvent, AdoptionStatus, AdoptionStep } from './adoption.ts';
import { type AdoptionSpan, regionSpans, spanOn } from './adoptionSpans.ts';
import { type Day, dayBefore, type Instant } from './day.ts';
import type { Report } from './report.ts';
import { revisionLine } from './revisionSum.ts';

/*
 * What was published and is corrected later (ralat). A restatement is a change that says of a public record that it was wrong: a verified
 * revision of a report that had a verified one, or an adoption event that takes the place of another or withdraws it. A new version of the
 * law, and an event that was learned of late, are news, not corrections. Rule: docs/decisions/0036-provenance.md.
 */

/** What a change corrects. */
export interface Correction {
  /** The revision that had counted, named as its line is (`revisionSum.ts`); or the identity of the superseded event. */
  of: string;
  /** When what is corrected had become public. */
  publishedAt: Instant;
  reason: string | null;
}

/** What the verification of a revision corrects, given every revision of the report; null where none was verified before it. */
export function correctionByRevision(revisions: readonly Report[], revision: number): Correction | null {
  const before = revisions
    .filter((one) => one.revision < revision && one.verifiedAt !== null)
    .sort((one, other) => one.revision - other.revision)
    .at(-1);
  if (before === undefined || before.verifiedAt === null) return null;
  const reasons = revisions
    .filter((one) => one.revision > before.revision && one.revision <= revision && one.correctionReason !== null)
    .sort((one, other) => one.revision - other.revision);
  return {
    of: revisionLine(before),
    publishedAt: before.verifiedAt,
    reason: reasons.at(-1)?.correctionReason ?? null,
  };
}

/** What an adoption event corrects, given the region's events; null where it supersedes none that had been public before it. */
export function correctionByEvent(
  events: readonly Pick<AdoptionEvent, 'id' | 'recordedAt' | 'supersedes' | 'correctionReason'>[],
  id: string,
): Correction | null {
  const by = events.find((one) => one.id === id);
  const before = events.find((one) => one.id === by?.supersedes);
  // One load records at one instant: what it supersedes of its own was never seen alone.
  if (by === undefined || before === undefined || before.recordedAt >= by.recordedAt) return null;
  return { of: before.id, publishedAt: before.recordedAt, reason: by.correctionReason };
}

/**
 * The snapshots that show what was corrected later: those whose instant of knowledge is at or after the moment when the corrected record
 * became public, and before the correction. `snapshots` are in order of that instant. A snapshot never changes, so these stay as they are.
 */
export function affectedSnapshots<S extends { recordedAt: Instant }>(
  snapshots: readonly S[],
  { publishedAt }: Pick<Correction, 'publishedAt'>,
  correctedAt: Instant,
): S[] {
  const first = placeOf(snapshots, publishedAt);
  return snapshots.slice(first, Math.max(first, placeOf(snapshots, correctedAt)));
}

/** The place of the first one at or after an instant. */
function placeOf(snapshots: readonly { recordedAt: Instant }[], instant: Instant): number {
  let low = 0;
  let high = snapshots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((snapshots[middle]?.recordedAt ?? '') < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days on which a region stands elsewhere by a correction: one government less is counted as `before`, and one more as `after`. */
export interface RestatedStatus {
  /** A regulation's slug or `local`; null: among the most advanced adoptions. */
  basis: string | null;
  from: Day;
  /** The last day; null: without an end. */
  until: Day | null;
  before: AdoptionStatus;
  after: AdoptionStatus;
}

/**
 * How an adoption event that supersedes another moved the status of its region: by each basis that is concerned, then without a basis, in
 * order of day. `steps` are all events of the region; those that were recorded after the correction are left out of both sides. `lastDay`
 * is the law as known at the correction.
 */
export function restatedStatuses(
  steps: readonly AdoptionStep[],
  id: string,
  lastDay: (basis: string) => Day | null,
): RestatedStatus[] {
  const by = steps.find((one) => one.id === id);
  if (by === undefined) return [];
  const after = steps.filter(({ recordedAt }) => recordedAt <= by.recordedAt);
  const before = after.filter((one) => one.id !== id);
  const corrected = steps.find((one) => one.id === by.supersedes);
  const bases = new Set([corrected?.basis ?? by.basis, by.basis]);
  return [...[...bases].sort(), null].flatMap((basis) => {
    const [one, other] = [before, after].map((known) => regionSpans(known, basis, null, lastDay));
    return movedDays(one ?? [], other ?? []).map((moved) => ({ basis, ...moved }));
  });
}

function movedDays(one: readonly AdoptionSpan[], other: readonly AdoptionSpan[]): Omit<RestatedStatus, 'basis'>[] {
  const days = [...new Set([...one, ...other].map(({ from }) => from))].sort();
  const parts = days
    .map((from) => ({ from, before: statusOn(one, from), after: statusOn(other, from) }))
    .filter(({ before, after }, place, all) => {
      const last = all[place - 1];
      return last?.before !== before || last.after !== after;
    });
  return parts
    .map((part, place) => {
      const next = parts[place + 1];
      return { ...part, until: next === undefined ? null : dayBefore(next.from) };
    })
    .filter(({ before, after }) => before !== after);
}

const statusOn = (spans: readonly AdoptionSpan[], day: Day): AdoptionStatus =>
  spanOn(spans, day)?.status ?? 'NOT_ADOPTED';
