import { known } from '#domain/reference.ts';
import { decideRegulation } from '#domain/registerRegulation.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { userErrors } from '../../userErrors.ts';
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
  if (written.tag === 'refused') return { regulation: null, userErrors: await userErrors(written.refusals, context) };
  const { answer } = written;
  const regulation = answer.kind === 'REGULATION' ? known(answer.record, await loaders.catalogue()) : null;
  return { regulation, userErrors: [] };
};
