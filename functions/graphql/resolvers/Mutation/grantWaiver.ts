import { decideWaiver } from '#domain/grantWaiver.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const grantWaiver: NonNullable<MutationResolvers['grantWaiver']> = async (_parent, { input }, context) => {
  const [requirementId] = idOf('Requirement', input.requirementId, 'input.requirementId');
  const written = await writeToRegion(
    context,
    { action: 'grantWaiver' },
    input,
    input.regionCode,
    ({ records }, moment) => {
      const requirement = records.catalogue.requirements.get(requirementId);
      return decideWaiver(input, { region: records.region, requirement }, moment);
    },
  );
  const { record, userErrors } = await recordPayload('WAIVER', written, context);
  return { waiver: record, userErrors };
};
