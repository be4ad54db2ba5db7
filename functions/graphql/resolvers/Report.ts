import { isOwed } from '#domain/ledger.ts';
import { visibleWarnings } from '#domain/permission.ts';
import { known } from '#domain/reference.ts';
import { globalId } from '../ids.ts';
import { visibleRevisions } from '../nodes.ts';
import { formOf, reportValue } from '../reports.ts';
import type { ReportResolvers } from '../types.generated.ts';
import { whenThere } from '../whenThere.ts';

export const Report: ReportResolvers = {
  id: ({ agencyKey, formId, period }) => globalId('Report', agencyKey, formId, period),
  agency: async ({ agencyKey }, _arguments, { loaders }) => {
    const agency = await loaders.agency(agencyKey);
    if (agency === null) throw new Error('A report names an agency that is not kept.');
    return agency;
  },
  form: (report, _arguments, { loaders }) =>
    whenThere(formOf(report, loaders), (form) => whenThere(loaders.catalogue(), (catalogue) => known(form, catalogue))),
  values: (report, _arguments, { actor, loaders }) =>
    whenThere(formOf(report, loaders), ({ indicators }) =>
      indicators.flatMap((indicator) => reportValue(report, indicator, actor) ?? []),
    ),
  warnings: (report, _arguments, { actor, loaders }) =>
    whenThere(formOf(report, loaders), (form) => visibleWarnings(actor, report, form)),
  revisions: ({ agencyKey, formId, period }, _arguments, context) =>
    visibleRevisions([agencyKey, formId, period], context),
  obligation: async (report, _arguments, { loaders }) => {
    const entry = await loaders.ledgerEntry(report);
    return entry !== null && isOwed(entry) ? entry : null;
  },
};
