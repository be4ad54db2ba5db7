import { readAdoptionMap } from '../../adoptionMap.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const adoptionMap: NonNullable<QueryResolvers['adoptionMap']> = async (
  _parent,
  { basis = null, asOf },
  context,
) => [...(await readAdoptionMap(basis, asOf, context))];
