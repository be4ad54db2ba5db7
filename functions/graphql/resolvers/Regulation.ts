import { compareText } from '#domain/day.ts';
import { eliOf } from '#domain/eli.ts';
import { jdihnDocument, jdihnFeedItem } from '#domain/jdihn.ts';
import { legislationOf } from '#domain/legislation.ts';
import { requirementsOfRegulation } from '#domain/readiness.ts';
import { known } from '#domain/reference.ts';
import { regulationStatus } from '#domain/regulationStatus.ts';
import { requirementSet } from '#domain/setRequirements.ts';
import { globalId } from '../ids.ts';
import { jdihnFacts, regionNameOf } from '../jdihn.ts';
import type { RegulationResolvers } from '../types.generated.ts';
import { whenThere } from '../whenThere.ts';

export const Regulation: RegulationResolvers = {
  id: ({ slug }) => globalId('Regulation', slug),
  region: ({ regionCode }, _arguments, { loaders }) =>
    regionCode === null ? null : whenThere(loaders.region(regionCode), (region) => region ?? null),
  lastDay: ({ slug, catalogue }) => catalogue.lastDay(slug),
  status: ({ slug, catalogue }, { on, recordedAt = null }, { loaders, today }) =>
    whenThere(recordedAt === null ? catalogue : loaders.catalogue(recordedAt), (asKnown) =>
      known(regulationStatus(slug, on ?? today, asKnown), asKnown),
    ),
  eli: eliOf,
  jdihn: async (regulation, { on }, context) => jdihnDocument(await jdihnFacts(regulation, on, context)),
  jdihnFeed: async (regulation, { on }, context) =>
    JSON.stringify(jdihnFeedItem(await jdihnFacts(regulation, on, context))),
  legislation: async (regulation, { on }, context) => {
    const regionName = await regionNameOf(regulation, context);
    return JSON.stringify(legislationOf(regulation, regionName, on ?? context.today, regulation.catalogue));
  },
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
