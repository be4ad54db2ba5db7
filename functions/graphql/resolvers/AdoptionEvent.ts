import { isStatus, stepDay } from '#domain/adoption.ts';
import { recalledShortfall, regulationOfBasis } from '#domain/adoptionView.ts';
import { compareText } from '#domain/day.ts';
import { known } from '#domain/reference.ts';
import { globalId } from '../ids.ts';
import type { AdoptionEventResolvers } from '../types.generated.ts';
import { eventIn, regionOf } from '../viewedRegion.ts';

export const AdoptionEvent: AdoptionEventResolvers = {
  id: (event) => globalId('AdoptionEvent', event.regionCode, event.basis, stepDay(event), event.id),
  region: ({ regionCode }, _arguments, context) => regionOf(regionCode, context),
  regulation: ({ basis, catalogue }) => {
    const regulation = catalogue.regulations.get(regulationOfBasis(basis) ?? '');
    return regulation === undefined ? null : known(regulation, catalogue);
  },
  kind: ({ status }) => (isStatus(status) ? 'STATUS' : status),
  status: ({ status }) => (isStatus(status) ? status : null),
  supersedes: async ({ regionCode, supersedes }, _arguments, context) =>
    supersedes === null ? null : eventIn(await regionOf(regionCode, context), supersedes, context),
  disputes: async ({ regionCode, id }, _arguments, { loaders }) =>
    (await loaders.regionPartition(regionCode)).disputes
      .filter((one) => one.eventId === id)
      .sort((one, other) => compareText(one.recordedAt, other.recordedAt)),
  shortfall: ({ shortfall, catalogue }) =>
    recalledShortfall(shortfall, catalogue).map((status) => known(status, catalogue)),
};
