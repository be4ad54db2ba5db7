import { decideDenial } from '#domain/denySubject.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToAccess } from '../../writeToAccess.ts';

export const denySubject: NonNullable<MutationResolvers['denySubject']> = (_parent, { input }, context) =>
  writeToAccess(context, { action: 'denySubject' }, input, (records, moment) => decideDenial(input, records, moment));
