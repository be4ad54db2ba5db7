import type { Day } from '#domain/day.ts';
import { type LedgerEntry, type ObligationState, openState } from '#domain/ledger.ts';
import type { Progress } from '#domain/progress.ts';
import type { LedgerPart, OwedPart } from '#store/ledger.ts';

/** The states that are asked for, and how the asker sees them. */
export interface StatesView {
  /** Null: all. */
  states: readonly ObligationState[] | null;
  today: Day;
  /** Which returned reports the asker sees as such; to whom one is not shown, its obligation is open. */
  returned: 'ALL' | 'SOME' | 'NONE';
  /** Whether one entry is in one of the states, as the asker sees it. */
  isAsked(entry: LedgerEntry): boolean;
}

type Waiting = 'NOT_DUE' | 'DUE' | 'OVERDUE';

const asks = ({ states }: StatesView, state: ObligationState): boolean => states === null || states.includes(state);

/**
 * The parts of the index of a form and period where entries in the states asked for stand. The due day tells the state, so a part holds
 * nothing else; but for returned ones of which the asker sees some as such, which are few.
 */
export function periodParts({ open, returned }: Progress, view: StatesView, lastDay: Day): LedgerPart[] {
  const isOpen = (dueOn: Day): boolean => asks(view, openState({ dueOn }, lastDay, view.today));
  return [
    ...Object.keys(open)
      .filter(isOpen)
      .map((dueOn): LedgerPart => ({ state: 'OPEN', dueOn })),
    ...Object.keys(returned).flatMap((dueOn): LedgerPart[] => {
      const [asReturned, asOpen] = [asks(view, 'RETURNED'), isOpen(dueOn)];
      const isIn = { ALL: asReturned, NONE: asOpen, SOME: asReturned || asOpen }[view.returned];
      const isMixed = view.returned === 'SOME' && asReturned !== asOpen;
      return isIn ? [{ state: 'RETURNED', dueOn, only: isMixed ? view.isAsked : undefined }] : [];
    }),
    ...handedInParts(view),
  ];
}

/**
 * The parts of the index of a region where entries in the states asked for stand. Whether one that is not overdue is due depends on its
 * period as well: where only one of the two is asked for, both are read, which are one or two periods of each form.
 */
export function regionParts(view: StatesView): OwedPart[] {
  const waiting = (['NOT_DUE', 'DUE', 'OVERDUE'] as const).filter((state) => asks(view, state));
  const asReturned = asks(view, 'RETURNED');
  return [
    ...waitingParts('OPEN', waiting, view),
    ...{
      ALL: asReturned ? [{ state: 'RETURNED' } as const] : [],
      NONE: waitingParts('RETURNED', waiting, view),
      SOME: asReturned || waiting.length > 0 ? [{ state: 'RETURNED', only: view.isAsked } as const] : [],
    }[view.returned],
    ...handedInParts(view),
  ];
}

function waitingParts(state: 'OPEN' | 'RETURNED', waiting: readonly Waiting[], view: StatesView): OwedPart[] {
  const { today } = view;
  const overdue: OwedPart[] = waiting.includes('OVERDUE') ? [{ state, dueBefore: today }] : [];
  const others = waiting.filter((one) => one !== 'OVERDUE');
  if (others.length === 0) return overdue;
  if (others.length === 1) return [...overdue, { state, dueFrom: today, only: view.isAsked }];
  return overdue.length === 0 ? [{ state, dueFrom: today }] : [{ state }];
}

const handedInParts = (view: StatesView): { state: 'SUBMITTED' | 'LATE' | 'VERIFIED' }[] =>
  (['SUBMITTED', 'LATE', 'VERIFIED'] as const).filter((state) => asks(view, state)).map((state) => ({ state }));
