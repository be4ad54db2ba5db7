import { asOfAsked, viewAdoption, viewAdoptions } from '#domain/adoptionView.ts';
import { compareText } from '#domain/day.ts';
import { known } from '#domain/reference.ts';
import { Cursors, pageOf } from '../connection.ts';
import { globalId } from '../ids.ts';
import { answerReadiness } from '../readiness.ts';
import type { RegionResolvers } from '../types.generated.ts';
import { checkBasisArgument, viewedRegion } from '../viewedRegion.ts';
import { whenThere } from '../whenThere.ts';

export const Region: RegionResolvers = {
  id: ({ code }) => globalId('Region', code),
  codeCompact: ({ code }) => code.replace('.', ''),
  parent: ({ parentCode }, _arguments, { loaders }) =>
    parentCode === null ? null : whenThere(loaders.region(parentCode), (region) => region ?? null),
  children: async ({ code }, asked, context) => {
    const { regions } = await context.loaders.reference();
    const below = regions.filter((region) => region.parentCode === code);
    return pageOf(below, asked, new Cursors(context, 'children', code), (region) => region.code);
  },
  adoption: async (region, { basis = null, asOf }, context) => {
    const [viewed] = await Promise.all([
      viewedRegion(region, asOfAsked(asOf, context.today), context),
      checkBasisArgument(basis, context),
    ]);
    return viewAdoption(viewed, basis);
  },
  adoptions: async (region, { asOf }, context) =>
    viewAdoptions(await viewedRegion(region, asOfAsked(asOf, context.today), context)),
  readiness: async (region, asked, context) => {
    const { readiness, catalogue } = await answerReadiness(region, asked, context);
    return known(readiness, catalogue);
  },
  studies: async ({ code }, _arguments, { loaders }) =>
    (await loaders.regionPartition(code)).studies.toSorted(
      (one, other) => compareText(other.plannedOn, one.plannedOn) || compareText(other.id, one.id),
    ),
  waivers: async ({ code }, _arguments, { loaders }) =>
    (await loaders.regionPartition(code)).waivers.toSorted(
      (one, other) => compareText(one.effectiveFrom, other.effectiveFrom) || compareText(one.id, other.id),
    ),
  reopenings: async ({ code }, _arguments, { loaders }) =>
    (await loaders.regionPartition(code)).reopenings.toSorted(
      (one, other) => compareText(one.recordedAt, other.recordedAt) || compareText(one.id, other.id),
    ),
  agencies: async ({ code }, asked, context) => {
    const { type, serviceClass } = asked.filter ?? {};
    const own = (await context.loaders.agencies(code)).filter(
      (agency) =>
        (type ?? agency.typeCode) === agency.typeCode && (serviceClass ?? agency.serviceClass) === agency.serviceClass,
    );
    return pageOf(
      own,
      asked,
      new Cursors(context, 'agencies', code, type ?? null, serviceClass ?? null),
      (agency) => agency.key,
    );
  },
};
