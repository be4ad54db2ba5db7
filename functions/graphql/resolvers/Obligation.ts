import { agencyOf, seenHandedIn } from '#domain/ledger.ts';
import { closedSince, isLate } from '#domain/obligation.ts';
import { known } from '#domain/reference.ts';
import { visibleReport } from '../nodes.ts';
import { seesReturned, stateOf } from '../obligations.ts';
import { formPeriod } from '../period.ts';
import type { ObligationResolvers } from '../types.generated.ts';
import { whenThere } from '../whenThere.ts';

export const Obligation: ObligationResolvers = {
  agency: (entry) => agencyOf(entry),
  form: ({ formId, period }, _arguments, { loaders }) =>
    whenThere(loaders.catalogue(), (catalogue) => known(formPeriod(catalogue, formId, period).form, catalogue)),
  state: (entry, _arguments, context) => stateOf(entry, context),
  dueOn: ({ obligation }) => obligation.dueOn,
  closesOn: ({ obligation }) => obligation.closesOn,
  reopenedUntil: ({ obligation }) => obligation.reopenedUntil,
  learnedAt: ({ obligation }) => obligation.learnedAt,
  closedSince: (entry, _arguments, context) =>
    seen(entry, context) === null ? closedSince(entry.obligation, context.today) : null,
  firstSubmittedAt: (entry, _arguments, context) => seen(entry, context)?.firstSubmittedAt ?? null,
  late: (entry, _arguments, context) => {
    const handed = seen(entry, context);
    return handed === null ? null : isLate(entry.obligation, handed.firstSubmittedAt);
  },
  report: ({ agencyKey, formId, period }, _arguments, context) => visibleReport([agencyKey, formId, period], context),
};

const seen = (entry: Parameters<typeof stateOf>[0], context: Parameters<typeof stateOf>[1]) =>
  seenHandedIn(entry.handedIn, seesReturned(context, entry));
