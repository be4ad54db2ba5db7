import { known } from '#domain/reference.ts';
import type { ReadinessResolvers } from '../types.generated.ts';

export const Readiness: ReadinessResolvers = {
  requirements: ({ requirements, catalogue }) => requirements.map((status) => known(status, catalogue)),
};
