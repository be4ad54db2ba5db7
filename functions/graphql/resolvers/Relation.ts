import { regulationOf } from '../catalogue.ts';
import type { RelationResolvers } from '../types.generated.ts';

export const Relation: RelationResolvers = {
  from: ({ from, catalogue }) => regulationOf(from, catalogue),
  to: ({ to, catalogue }) => regulationOf(to, catalogue),
};
