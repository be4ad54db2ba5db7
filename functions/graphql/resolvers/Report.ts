import { isOwed } from '#domain/ledger.ts';
import { visibleWarnings } from '#domain/permission.ts';
import { known } from '#domain/reference.ts';
import { globalId } from '../ids.ts';
import { visibleRevisions } from '../nodes.ts';
import { formOf, reportValue } from '../reports.ts';
import type { ReportResolvers } from '../types.generated.ts';

export const Report: ReportResolvers = {
  id: ({ agencyKey, formId, period }) => globalId('Report', agencyKey, formId, period),
  agency: async ({ agencyKey }, _arguments, { loaders }) => {
    const agency = await loaders.agency(agencyKey);
    if (agency === null) throw new Error('A report names an agency that is not kept.');
    return agency;
  },
  form: async (report, _arguments, { loaders }) => known(await formOf(report, loaders), await loaders.catalogue()),
  values: async (report, _arguments, { actor, loaders }) => {
    const form = await formOf(report, loaders);
    return form.indicators.flatMap((indicator) => reportValue(report, indicator, actor) ?? []);
  },
  warnings: async (report, _arguments, { actor, loaders }) =>
    visibleWarnings(actor, report, await formOf(report, loaders)),
  revisions: ({ agencyKey, formId, period }, _arguments, context) =>
    visibleRevisions([agencyKey, formId, period], context),
  obligation: async (report, _arguments, { loaders }) => {
    const entry = await loaders.ledgerEntry(report);
    return entry !== null && isOwed(entry) ? entry : null;
  },
};
