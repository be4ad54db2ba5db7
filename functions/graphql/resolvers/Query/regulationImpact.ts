import { regulationImpact as impactOf } from '#domain/regulationImpact.ts';
import { permitted } from '../../permitted.ts';
import { readGovernments, readImpactAsked } from '../../regulationImpact.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const regulationImpact: NonNullable<QueryResolvers['regulationImpact']> = async (_parent, given, context) => {
  permitted(context.actor, { action: 'regulationImpact' }, 'Sign in to ask what a change of law would do.');
  // Who is denied has no 546 partitions read.
  const [{ regulation, law, asked }] = await Promise.all([readImpactAsked(given, context), context.notDenied]);
  return impactOf(regulation, law, asked, await readGovernments(context));
};
