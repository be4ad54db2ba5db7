import { decideLifting } from '#domain/denySubject.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToAccess } from '../../writeToAccess.ts';

export const liftDenial: NonNullable<MutationResolvers['liftDenial']> = (_parent, { input }, context) =>
  writeToAccess(context, { action: 'liftDenial' }, input, (records, moment) => decideLifting(input, records, moment));
