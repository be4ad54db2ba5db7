import { readAccess } from '#store/access.ts';
import { permitted } from '../../permitted.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const access: NonNullable<QueryResolvers['access']> = (_parent, { subject, issuer }, { actor, table }) => {
  const asker = permitted(actor, { action: 'access' }, 'Sign in to see who has access.');
  return readAccess(table, { issuer: issuer ?? asker.issuer, subject });
};
