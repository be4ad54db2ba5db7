import { agencyKeyOf, decideAgency } from '#domain/registerAgency.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const registerAgency: NonNullable<MutationResolvers['registerAgency']> = async (_parent, { input }, context) => {
  const { regionCode } = input;
  const action = { action: 'registerAgency', regionCode } as const;
  const written = await writeToRegion(context, action, input, regionCode, ({ records, agencies }, moment) => {
    const existing = agencies.find((agency) => agency.key === agencyKeyOf(input)) ?? null;
    return decideAgency(input, { ...records, existing }, moment);
  });
  const { record, userErrors } = await recordPayload('AGENCY', written, context);
  return { agency: record, userErrors };
};
