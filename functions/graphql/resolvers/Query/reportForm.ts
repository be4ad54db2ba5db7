import { known } from '#domain/reference.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const reportForm: NonNullable<QueryResolvers['reportForm']> = async (_parent, { id }, { loaders }) => {
  const catalogue = await loaders.catalogue();
  const form = catalogue.forms.get(id);
  return form === undefined ? null : known(form, catalogue);
};
