import { BASELINE } from '#domain/requirement.ts';
import { regulationOf } from '../catalogue.ts';
import { globalId } from '../ids.ts';
import type { RequirementResolvers } from '../types.generated.ts';

export const Requirement: RequirementResolvers = {
  id: ({ id }) => globalId('Requirement', id),
  regulation: ({ regulationSlug, catalogue }) =>
    regulationSlug === BASELINE ? null : regulationOf(regulationSlug, catalogue),
};
