import { known } from '#domain/reference.ts';
import { regulationOf } from '../catalogue.ts';
import { globalId } from '../ids.ts';
import type { ReportFormResolvers } from '../types.generated.ts';

export const ReportForm: ReportFormResolvers = {
  id: ({ id }) => globalId('ReportForm', id),
  key: ({ id }) => id,
  regulation: ({ regulationSlug, catalogue }) => regulationOf(regulationSlug, catalogue),
  versions: ({ id, catalogue }) =>
    catalogue.formVersions
      .filter((one) => one.id === id)
      .sort((one, other) => one.version - other.version)
      .map((one) => known(one, catalogue)),
};
