import { known } from '#domain/reference.ts';
import { globalId } from '../ids.ts';
import type { ReopeningResolvers } from '../types.generated.ts';
import { regionOf } from '../viewedRegion.ts';

export const Reopening: ReopeningResolvers = {
  id: ({ regionCode, id }) => globalId('Reopening', regionCode, id),
  region: ({ regionCode }, _arguments, context) => regionOf(regionCode, context),
  agency: ({ agencyKey }, _arguments, { loaders }) => (agencyKey === null ? null : loaders.agency(agencyKey)),
  form: async ({ formId }, _arguments, { loaders }) => {
    const catalogue = await loaders.catalogue();
    const form = catalogue.forms.get(formId);
    if (form === undefined) throw new Error('A reopening names a form that is not kept.');
    return known(form, catalogue);
  },
};
