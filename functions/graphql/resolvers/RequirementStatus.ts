import { known } from '#domain/reference.ts';
import type { RequirementStatusResolvers } from '../types.generated.ts';

export const RequirementStatus: RequirementStatusResolvers = {
  requirement: ({ requirement, catalogue }) => known(requirement, catalogue),
};
