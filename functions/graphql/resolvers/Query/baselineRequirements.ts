import { known } from '#domain/reference.ts';
import { BASELINE } from '#domain/requirement.ts';
import { requirementSet } from '#domain/setRequirements.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const baselineRequirements: NonNullable<QueryResolvers['baselineRequirements']> = async (
  _parent,
  _arguments,
  { loaders },
) => {
  const catalogue = await loaders.catalogue();
  return known(requirementSet(BASELINE, catalogue), catalogue);
};
