import { decideObservation } from '#domain/observeAdoption.ts';
import { adoptionPayload } from '../../adoptionPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const observeAdoption: NonNullable<MutationResolvers['observeAdoption']> = async (
  _parent,
  { input },
  context,
) => {
  const { regionCode } = input;
  const written = await writeToRegion(
    context,
    { action: 'observeAdoption' },
    input,
    regionCode,
    ({ records }, moment) => decideObservation(input, records, moment),
  );
  return adoptionPayload(written, context);
};
