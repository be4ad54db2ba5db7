import { decideDeclaration } from '#domain/declareAdoption.ts';
import { adoptionPayload } from '../../adoptionPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const declareAdoption: NonNullable<MutationResolvers['declareAdoption']> = async (
  _parent,
  { input },
  context,
) => {
  const { regionCode } = input;
  const written = await writeToRegion(
    context,
    { action: 'declareAdoption', regionCode },
    input,
    regionCode,
    ({ records }, moment) => decideDeclaration(input, records, moment),
  );
  return adoptionPayload(written, context);
};
