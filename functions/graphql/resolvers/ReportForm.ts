import { known } from '#domain/reference.ts';
import { versionsOf } from '#domain/reportForm.ts';
import { regulationOf } from '../catalogue.ts';
import { globalId } from '../ids.ts';
import type { ReportFormResolvers } from '../types.generated.ts';

export const ReportForm: ReportFormResolvers = {
  id: ({ id }) => globalId('ReportForm', id),
  key: ({ id }) => id,
  versions: ({ id, catalogue }) => versionsOf(catalogue.formVersions, id).map((one) => known(one, catalogue)),
  regulation: ({ regulationSlug, catalogue }) => regulationOf(regulationSlug, catalogue),
};
