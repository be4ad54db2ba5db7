import { readAdoptionMap } from '../../adoptionMap.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const adoptionMap: NonNullable<QueryResolvers['adoptionMap']> = (_parent, { basis = null, asOf }, context) =>
  readAdoptionMap(basis, asOf, context);
