import { compareText } from '#domain/day.ts';
import { requirementsOfRegulation } from '#domain/readiness.ts';
import { known } from '#domain/reference.ts';
import { requirementSet } from '#domain/setRequirements.ts';
import { globalId } from '../ids.ts';
import type { RegulationResolvers } from '../types.generated.ts';

export const Regulation: RegulationResolvers = {
  id: ({ slug }) => globalId('Regulation', slug),
  region: async ({ regionCode }, _arguments, { loaders }) =>
    regionCode === null ? null : ((await loaders.region(regionCode)) ?? null),
  lastDay: ({ slug, catalogue }) => catalogue.lastDay(slug),
  relations: ({ slug, catalogue }) =>
    catalogue.relations.filter((one) => one.from === slug).map((one) => known(one, catalogue)),
  relatedFrom: ({ slug, catalogue }) =>
    catalogue.relations.filter((one) => one.to === slug).map((one) => known(one, catalogue)),
  guidelines: ({ slug, catalogue }) =>
    [...catalogue.guidelines.values()]
      .filter((one) => one.regulationSlug === slug)
      .sort((one, other) => compareText(one.kind, other.kind) || compareText(one.title, other.title))
      .map((one) => known(one, catalogue)),
  ownRequirements: ({ slug, catalogue }) => known(requirementSet(slug, catalogue), catalogue),
  requirements: (regulation) =>
    requirementsOfRegulation(regulation, regulation.catalogue).map((one) => known(one, regulation.catalogue)),
};
