import { parseAgencyKey } from '#domain/agency.ts';
import { decideAssessment } from '#domain/assessAgency.ts';
import { agencyKeyOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const assessAgency: NonNullable<MutationResolvers['assessAgency']> = async (_parent, { input }, context) => {
  const agencyKey = agencyKeyOf(input.agency);
  const regionCode = parseAgencyKey(agencyKey)?.regionCode ?? '';
  const written = await writeToRegion(
    context,
    { action: 'assessAgency', regionCode },
    input,
    regionCode,
    ({ agencies }, moment) =>
      decideAssessment({ ...input, agencyKey }, agencies.find((agency) => agency.key === agencyKey) ?? null, moment),
  );
  const { record, userErrors } = await recordPayload('ASSESSMENT', written, context);
  return { assessment: record, userErrors };
};
