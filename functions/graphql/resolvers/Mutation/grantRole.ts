import { decideGrant } from '#domain/grantRole.ts';
import { agencyKeyOf } from '../../ids.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToAccess } from '../../writeToAccess.ts';

export const grantRole: NonNullable<MutationResolvers['grantRole']> = (_parent, { input }, context) => {
  const { regionCode = null, agency: asked = null } = input;
  const agencyKey = asked === null ? null : agencyKeyOf(asked);
  const { loaders } = context;
  return writeToAccess(context, { action: 'grantRole' }, input, async (records, moment) => {
    const [region, agency] = await Promise.all([
      regionCode === null ? undefined : loaders.region(regionCode),
      agencyKey === null ? null : loaders.agency(agencyKey),
    ]);
    return decideGrant({ ...input, agencyKey }, { ...records, region, agency }, moment);
  });
};
