import { decideObservation } from '#domain/observeAdoption.ts';
import { adoptionPayload } from '../../adoptionPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const observeAdoption: NonNullable<MutationResolvers['observeAdoption']> = async (
  _parent,
  { input },
  context,
) => {
  const { regionCode } = input;
  const written = await write(context, { action: 'observeAdoption' }, input, async (moment) => {
    const { records, referenceVersion, version } = await context.loaders.regionRecords(regionCode);
    const expected = { reference: referenceVersion, region: { code: regionCode, version } };
    return { decision: decideObservation(input, records, moment), expected };
  });
  return adoptionPayload(written, context);
};
