import { readTrail } from '../../auditTrail.ts';
import { Cursors, pageSize } from '../../connection.ts';
import { badInput } from '../../errors.ts';
import { checkNames } from '../../period.ts';
import { permitted } from '../../permitted.ts';
import type { QueryResolvers } from '../../types.generated.ts';

/** Events hold whole records, and an answer of Lambda at most 6 MB. */
const LARGEST_TRAIL = 50;

export const auditTrail: NonNullable<QueryResolvers['auditTrail']> = async (_parent, asked, context) => {
  const { regionCode = null } = asked;
  permitted(context.actor, { action: 'auditTrail', regionCode }, 'Sign in to read the audit trail.');
  const size = pageSize(asked.first, 'first', LARGEST_TRAIL);
  checkNames({ regionCode });
  if (regionCode !== null && (await context.loaders.region(regionCode)) === undefined)
    throw badInput('regionCode', 'No region has this code.');
  const cursors = new Cursors('auditTrail', regionCode);
  return readTrail({ regionCode, size, after: cursors.read(asked.after, 'after') }, cursors, context);
};
