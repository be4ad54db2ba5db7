import { share } from '#domain/exactSum.ts';
import { OBLIGATION_STATES } from '#domain/ledger.ts';
import type { ReportingProgressResolvers } from '../types.generated.ts';

export const ReportingProgress: ReportingProgressResolvers = {
  owed: ({ view }) => view.owed,
  submitted: ({ view }) => view.handedIn,
  onTime: ({ view }) => view.onTime,
  late: ({ view }) => view.late,
  verified: ({ view }) => view.states.VERIFIED,
  overdue: ({ view }) => view.states.OVERDUE,
  returned: ({ view, seesReturned }) => (seesReturned ? view.states.RETURNED : null),
  states: ({ view, seesReturned }) =>
    OBLIGATION_STATES.filter((state) => seesReturned || state !== 'RETURNED').map((state) => ({
      state,
      count: view.states[state],
    })),
  completeness: ({ view }) => share(view.handedIn, view.owed),
  timeliness: ({ view }) => share(view.onTime, view.owed),
  unowed: ({ view }) => view.unowed,
};
