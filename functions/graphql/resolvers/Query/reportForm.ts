import { known } from '#domain/reference.ts';
import { formInForce } from '#domain/reportForm.ts';
import { periodOf } from '../../period.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const reportForm: NonNullable<QueryResolvers['reportForm']> = async (_parent, { id, period }, { loaders }) => {
  const catalogue = await loaders.catalogue();
  const latest = catalogue.forms.get(id);
  if (latest === undefined) return null;
  if (period === null || period === undefined) return known(latest, catalogue);
  const form = formInForce(catalogue.formVersions, id, periodOf(latest, period, 'period').lastDay);
  return form === undefined ? null : known(form, catalogue);
};
