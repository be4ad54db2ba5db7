import { ADOPTION_ORDINALS } from '#domain/adoption.ts';
import type { RegionAdoptionResolvers } from '../types.generated.ts';

export const RegionAdoption: RegionAdoptionResolvers = {
  ordinal: ({ status }) => ADOPTION_ORDINALS[status],
  origin: ({ step }) => step?.origin ?? null,
  scheme: async ({ step, lapsed }, _arguments, { loaders }) =>
    step === null || lapsed ? null : ((await loaders.event(step))?.scheme ?? null),
  sources: async ({ step }, _arguments, { loaders }) =>
    step === null ? [] : ((await loaders.event(step))?.sources ?? []),
};
