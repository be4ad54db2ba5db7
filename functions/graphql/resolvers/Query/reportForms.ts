import { compareText } from '#domain/day.ts';
import { known } from '#domain/reference.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const reportForms: NonNullable<QueryResolvers['reportForms']> = async (_parent, _args, { loaders }) => {
  const catalogue = await loaders.catalogue();
  return [...catalogue.forms.values()]
    .sort((one, other) => compareText(one.id, other.id))
    .map((form) => known(form, catalogue));
};
