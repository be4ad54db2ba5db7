import { parseAgencyKey } from '#domain/agency.ts';
import { decideReopening } from '#domain/reopenPeriod.ts';
import { agencyKeyOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const reopenPeriod: NonNullable<MutationResolvers['reopenPeriod']> = async (_parent, { input }, context) => {
  const agencyKey = input.agency === null || input.agency === undefined ? null : agencyKeyOf(input.agency);
  const regionCode = input.regionCode ?? parseAgencyKey(agencyKey ?? '')?.regionCode ?? '';
  const written = await writeToRegion(
    context,
    { action: 'reopenPeriod' },
    input,
    regionCode,
    ({ records, agencies }, moment) => {
      const agency = agencies.find(({ key }) => key === agencyKey);
      const form = records.catalogue.forms.get(input.formId);
      return decideReopening({ ...input, agencyKey }, { region: records.region, agency, form }, moment);
    },
  );
  const { record, userErrors } = await recordPayload('REOPENING', written, context);
  return { reopening: record, userErrors };
};
