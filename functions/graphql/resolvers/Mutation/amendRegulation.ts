import { decideAmendment } from '#domain/amendRegulation.ts';
import { known } from '#domain/reference.ts';
import { instrumentRegion } from '../../instrumentRegion.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const amendRegulation: NonNullable<MutationResolvers['amendRegulation']> = async (
  _parent,
  { input },
  context,
) => {
  const { loaders } = context;
  const regionCode = await instrumentRegion(input.slug, context);
  const written = await write(context, { action: 'amendRegulation', regionCode }, input, async (moment) => {
    const [catalogue, { version }] = await Promise.all([loaders.catalogue(), loaders.reference()]);
    return { decision: decideAmendment(input, catalogue, moment), expected: { reference: version, region: null } };
  });
  const { record, userErrors } = await recordPayload('REGULATION', written, context);
  return { regulation: record === null ? null : known(record, await loaders.catalogue()), userErrors };
};
