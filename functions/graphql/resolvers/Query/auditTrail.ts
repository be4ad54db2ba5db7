import { readTrail } from '../../auditTrail.ts';
import { Cursors, pageSize } from '../../connection.ts';
import { badInput } from '../../errors.ts';
import { PAGES } from '../../limits.ts';
import { checkNames } from '../../period.ts';
import { permitted } from '../../permitted.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const auditTrail: NonNullable<QueryResolvers['auditTrail']> = async (_parent, asked, context) => {
  const { regionCode = null } = asked;
  permitted(context.actor, { action: 'auditTrail', regionCode }, 'Sign in to read the audit trail.');
  const size = pageSize(asked.first, 'first', PAGES['Query.auditTrail']);
  checkNames({ regionCode });
  if (regionCode !== null && (await context.loaders.region(regionCode)) === undefined)
    throw badInput('regionCode', 'No region has this code.');
  const cursors = new Cursors(context, 'auditTrail', regionCode);
  return readTrail({ regionCode, size, after: cursors.read(asked.after, 'after') }, cursors, context);
};
