import { known } from '#domain/reference.ts';
import type { RequirementSetResolvers } from '../types.generated.ts';

export const RequirementSet: RequirementSetResolvers = {
  requirements: ({ requirements, catalogue }) => requirements.map((one) => known(one, catalogue)),
};
