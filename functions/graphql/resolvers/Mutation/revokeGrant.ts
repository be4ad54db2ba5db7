import { decideGrantRevocation } from '#domain/grantRole.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToAccess } from '../../writeToAccess.ts';

export const revokeGrant: NonNullable<MutationResolvers['revokeGrant']> = (_parent, { input }, context) =>
  writeToAccess(context, { action: 'revokeGrant' }, input, (records, moment) =>
    decideGrantRevocation(input, records, moment),
  );
