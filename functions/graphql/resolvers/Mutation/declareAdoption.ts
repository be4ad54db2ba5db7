import { decideDeclaration } from '#domain/declareAdoption.ts';
import { adoptionPayload } from '../../adoptionPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const declareAdoption: NonNullable<MutationResolvers['declareAdoption']> = async (
  _parent,
  { input },
  context,
) => {
  const { regionCode } = input;
  const written = await write(context, { action: 'declareAdoption', regionCode }, input, async (moment) => {
    const { records, referenceVersion, version } = await context.loaders.regionRecords(regionCode);
    const expected = { reference: referenceVersion, region: { code: regionCode, version } };
    return { decision: decideDeclaration(input, records, moment), expected };
  });
  return adoptionPayload(written, context);
};
