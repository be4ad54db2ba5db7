import { regulationOf } from '../catalogue.ts';
import { globalId } from '../ids.ts';
import type { GuidelineResolvers } from '../types.generated.ts';

export const Guideline: GuidelineResolvers = {
  id: ({ id }) => globalId('Guideline', id),
  regulation: ({ regulationSlug, catalogue }) => regulationOf(regulationSlug, catalogue),
};
