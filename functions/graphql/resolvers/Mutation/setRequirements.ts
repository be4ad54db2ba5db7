import { known } from '#domain/reference.ts';
import { decideRequirements } from '#domain/setRequirements.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const setRequirements: NonNullable<MutationResolvers['setRequirements']> = async (
  _parent,
  { input },
  context,
) => {
  const { loaders } = context;
  const given = { ...input, regulationSlug: input.regulationSlug ?? null };
  const written = await write(context, { action: 'setRequirements' }, input, async (moment) => {
    const [catalogue, { version }] = await Promise.all([loaders.catalogue(), loaders.reference()]);
    return { decision: decideRequirements(given, catalogue, moment), expected: { reference: version, region: null } };
  });
  const { record, userErrors } = await recordPayload('REQUIREMENTS', written, context);
  return { requirementSet: record === null ? null : known(record, await loaders.catalogue()), userErrors };
};
