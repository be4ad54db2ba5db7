import { known } from '#domain/reference.ts';
import { formPeriod } from '../../period.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const reportForm: NonNullable<QueryResolvers['reportForm']> = async (_parent, { id, period }, { loaders }) => {
  const catalogue = await loaders.catalogue();
  const latest = catalogue.forms.get(id);
  if (latest === undefined) return null;
  return known(period == null ? latest : formPeriod(catalogue, id, period).form, catalogue);
};
