import { regulationOf } from '../catalogue.ts';
import { globalId } from '../ids.ts';
import type { ReportFormResolvers } from '../types.generated.ts';

export const ReportForm: ReportFormResolvers = {
  id: ({ id }) => globalId('ReportForm', id),
  key: ({ id }) => id,
  regulation: ({ regulationSlug, catalogue }) => regulationOf(regulationSlug, catalogue),
};
