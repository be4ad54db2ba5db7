import { known } from '#domain/reference.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const regulation: NonNullable<QueryResolvers['regulation']> = async (
  _parent,
  { slug, recordedAt = null },
  { loaders },
) => {
  const catalogue = await loaders.catalogue(recordedAt);
  const found = catalogue.regulations.get(slug);
  return found === undefined ? null : known(found, catalogue);
};
