import { ADOPTION_ORDINALS } from '#domain/adoption.ts';
import type { RegionAdoptionResolvers } from '../types.generated.ts';

export const RegionAdoption: RegionAdoptionResolvers = {
  ordinal: ({ status }) => ADOPTION_ORDINALS[status],
  origin: ({ step }) => step?.origin ?? null,
  scheme: ({ step, lapsed }, _arguments, { loaders }) =>
    step === null || lapsed ? null : loaders.event(step).then((event) => event?.scheme ?? null),
  sources: ({ step }, _arguments, { loaders }) =>
    step === null ? [] : loaders.event(step).then((event) => event?.sources ?? []),
};
