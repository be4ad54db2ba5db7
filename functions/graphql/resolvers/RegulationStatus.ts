import { known } from '#domain/reference.ts';
import type { RegulationStatusResolvers } from '../types.generated.ts';

export const RegulationStatus: RegulationStatusResolvers = {
  by: ({ by, catalogue }) => by.map((one) => known(one, catalogue)),
};
