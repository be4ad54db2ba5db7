import type { Day } from './day.ts';
import { type LedgerEntry, type ObligationState, openState } from './ledger.ts';
import { isLate } from './obligation.ts';

/** How many ledger entries of a group stand where. Those that wait are counted by due day: which are overdue depends on the day asked. */
export interface Progress {
  /** Owed, nothing handed in. */
  open: Readonly<Record<Day, number>>;
  /** Owed, sent back. */
  returned: Readonly<Record<Day, number>>;
  /** Owed, handed in on time, to be verified. */
  submitted: number;
  /** Owed, handed in after the due day, to be verified. */
  late: number;
  /** Owed, handed in on time, verified. */
  verified: number;
  /** Owed, handed in after the due day, verified. */
  verifiedLate: number;
  /** Verified without being owed. */
  unowed: number;
  /** How many verified reports are counted in each revision. */
  revisions: Readonly<Record<string, number>>;
}

export const NO_PROGRESS: Progress = {
  open: {},
  returned: {},
  submitted: 0,
  late: 0,
  verified: 0,
  verifiedLate: 0,
  unowed: 0,
  revisions: {},
};

/** What one entry adds to its groups. */
export function progressOf({ obligation, handedIn }: LedgerEntry): Progress {
  const revision = handedIn?.verifiedRevision ?? null;
  const revisions = revision === null ? {} : { [revision]: 1 };
  if (obligation === null) return { ...NO_PROGRESS, revisions, unowed: revision === null ? 0 : 1 };
  if (handedIn === null) return { ...NO_PROGRESS, open: { [obligation.dueOn]: 1 } };
  if (handedIn.state === 'RETURNED') return { ...NO_PROGRESS, returned: { [obligation.dueOn]: 1 } };
  const late = isLate(obligation, handedIn.firstSubmittedAt);
  if (handedIn.state === 'SUBMITTED') return { ...NO_PROGRESS, [late ? 'late' : 'submitted']: 1 };
  return { ...NO_PROGRESS, revisions, [late ? 'verifiedLate' : 'verified']: 1 };
}

/** Counts with others added or taken out; what comes to nothing is left out. */
export function withProgress(one: Progress, other: Progress, sign: 1 | -1): Progress {
  return {
    open: withCounts(one.open, other.open, sign),
    returned: withCounts(one.returned, other.returned, sign),
    submitted: one.submitted + sign * other.submitted,
    late: one.late + sign * other.late,
    verified: one.verified + sign * other.verified,
    verifiedLate: one.verifiedLate + sign * other.verifiedLate,
    unowed: one.unowed + sign * other.unowed,
    revisions: withCounts(one.revisions, other.revisions, sign),
  };
}

function withCounts(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
  sign: 1 | -1,
): Record<string, number> {
  const made: Record<string, number> = { ...one };
  for (const [name, count] of Object.entries(other)) {
    const left = (made[name] ?? 0) + sign * count;
    if (left === 0) delete made[name];
    else made[name] = left;
  }
  return made;
}

/** How many obligations of a group are in each state on a day; they sum to `owed`. */
export type StateCounts = Readonly<Record<ObligationState, number>>;

/** How far the reports of a group have come on a day. */
export interface ProgressView {
  owed: number;
  states: StateCounts;
  /** Submitted or verified. */
  handedIn: number;
  /** Of those, handed in by the due day. */
  onTime: number;
  /** Of those, handed in after it. */
  late: number;
  /** Verified reports that nobody owed. */
  unowed: number;
}

/**
 * Where the obligations of a group stand on a day, `lastDay` being that of their period. To whom returned reports are not shown they
 * count as open, as they do in lists.
 */
export function progressOn(progress: Progress, lastDay: Day, today: Day, seesReturned: boolean): ProgressView {
  const states: Record<ObligationState, number> = {
    NOT_DUE: 0,
    DUE: 0,
    OVERDUE: 0,
    SUBMITTED: progress.submitted,
    LATE: progress.late,
    RETURNED: 0,
    VERIFIED: progress.verified + progress.verifiedLate,
  };
  const count = (waiting: Readonly<Record<Day, number>>, state: (dueOn: Day) => ObligationState): void => {
    for (const [dueOn, number] of Object.entries(waiting)) states[state(dueOn)] += number;
  };
  const openOn = (dueOn: Day): ObligationState => openState({ dueOn }, lastDay, today);
  count(progress.open, openOn);
  count(progress.returned, seesReturned ? () => 'RETURNED' : openOn);
  const onTime = progress.submitted + progress.verified;
  const late = progress.late + progress.verifiedLate;
  return {
    owed: Object.values(states).reduce((sum, one) => sum + one, 0),
    states,
    handedIn: onTime + late,
    onTime,
    late,
    unowed: progress.unowed,
  };
}
