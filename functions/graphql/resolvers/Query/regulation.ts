import { known } from '#domain/reference.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const regulation: NonNullable<QueryResolvers['regulation']> = async (_parent, { slug }, { loaders }) => {
  const catalogue = await loaders.catalogue();
  const found = catalogue.regulations.get(slug);
  return found === undefined ? null : known(found, catalogue);
};
