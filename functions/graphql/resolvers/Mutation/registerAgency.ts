import { agencyKeyOf, decideAgency } from '#domain/registerAgency.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { userErrors } from '../../userErrors.ts';
import { write } from '../../write.ts';

export const registerAgency: NonNullable<MutationResolvers['registerAgency']> = async (_parent, { input }, context) => {
  const { regionCode } = input;
  const written = await write(context, { action: 'registerAgency', regionCode }, input, async (moment) => {
    const { records, agencies, referenceVersion, version } = await context.loaders.regionRecords(regionCode);
    const existing = agencies.find((agency) => agency.key === agencyKeyOf(input)) ?? null;
    const expected = { reference: referenceVersion, region: { code: regionCode, version } };
    return { decision: decideAgency(input, { ...records, existing }, moment), expected };
  });
  if (written.tag === 'refused') return { agency: null, userErrors: await userErrors(written.refusals, context) };
  return { agency: written.answer.kind === 'AGENCY' ? written.answer.record : null, userErrors: [] };
};
