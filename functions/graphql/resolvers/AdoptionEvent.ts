import { stepDay } from '#domain/adoption.ts';
import { recalledShortfall, regulationOfBasis } from '#domain/adoptionView.ts';
import { known } from '#domain/reference.ts';
import { globalId } from '../ids.ts';
import type { AdoptionEventResolvers } from '../types.generated.ts';

export const AdoptionEvent: AdoptionEventResolvers = {
  id: (event) => globalId('AdoptionEvent', event.regionCode, event.basis, stepDay(event), event.id),
  region: async ({ regionCode }, _arguments, { loaders }) => {
    const region = await loaders.region(regionCode);
    if (region === undefined) throw new Error('An adoption event names a region that is not kept.');
    return region;
  },
  regulation: ({ basis, catalogue }) => {
    const regulation = catalogue.regulations.get(regulationOfBasis(basis) ?? '');
    return regulation === undefined ? null : known(regulation, catalogue);
  },
  kind: ({ status }) => (status === 'EVALUATED' ? 'EVALUATED' : 'STATUS'),
  status: ({ status }) => (status === 'EVALUATED' ? null : status),
  shortfall: ({ shortfall, catalogue }) =>
    recalledShortfall(shortfall, catalogue).map((status) => known(status, catalogue)),
};
