import { known } from '#domain/reference.ts';
import { decideRelation } from '#domain/relateRegulations.ts';
import { instrumentRegion } from '../../instrumentRegion.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const relateRegulations: NonNullable<MutationResolvers['relateRegulations']> = async (
  _parent,
  { input },
  context,
) => {
  const { loaders } = context;
  const regionCode = await instrumentRegion(input.from, context);
  const written = await write(context, { action: 'relateRegulations', regionCode }, input, async (moment) => {
    const [catalogue, { version }] = await Promise.all([loaders.catalogue(), loaders.reference()]);
    return { decision: decideRelation(input, catalogue, moment), expected: { reference: version, region: null } };
  });
  const { record, userErrors } = await recordPayload('RELATION', written, context);
  return { relation: record === null ? null : known(record, await loaders.catalogue()), userErrors };
};
