import { decideStudy } from '#domain/studyDecisions.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const planStudy: NonNullable<MutationResolvers['planStudy']> = async (_parent, { input }, context) => {
  const { regionCode } = input;
  const written = await writeToRegion(
    context,
    { action: 'planStudy', regionCode },
    input,
    regionCode,
    ({ records }, moment) => decideStudy(input, records, moment),
  );
  const { record, userErrors } = await recordPayload('STUDY', written, context);
  return { study: record, userErrors };
};
