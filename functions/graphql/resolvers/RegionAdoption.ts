import { ADOPTION_ORDINALS } from '#domain/adoption.ts';
import { globalId } from '../ids.ts';
import type { RegionAdoptionResolvers } from '../types.generated.ts';

export const RegionAdoption: RegionAdoptionResolvers = {
  ordinal: ({ status }) => ADOPTION_ORDINALS[status],
  eventId: ({ step }) =>
    step === null ? null : globalId('AdoptionEvent', step.regionCode, step.basis, step.day, step.id),
  origin: ({ step }) => step?.origin ?? null,
  scheme: ({ step, lapsed }, _arguments, { loaders }) =>
    step === null || lapsed ? null : loaders.event(step).then((event) => event?.scheme ?? null),
  sources: ({ step }, _arguments, { loaders }) =>
    step === null ? [] : loaders.event(step).then((event) => event?.sources ?? []),
};
