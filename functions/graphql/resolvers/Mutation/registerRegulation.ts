import { known } from '#domain/reference.ts';
import { decideRegulation } from '#domain/registerRegulation.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const registerRegulation: NonNullable<MutationResolvers['registerRegulation']> = async (
  _parent,
  { input },
  context,
) => {
  const { loaders } = context;
  const regionCode = input.regionCode ?? null;
  const written = await write(context, { action: 'registerRegulation', regionCode }, input, async (moment) => {
    const [catalogue, { version }] = await Promise.all([loaders.catalogue(), loaders.reference()]);
    const region = regionCode === null ? undefined : await loaders.region(regionCode);
    return {
      decision: decideRegulation(input, catalogue, region, moment),
      expected: { reference: version, region: null },
    };
  });
  const { record, userErrors } = await recordPayload('REGULATION', written, context);
  return { regulation: record === null ? null : known(record, await loaders.catalogue()), userErrors };
};
