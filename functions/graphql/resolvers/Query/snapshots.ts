import { Cursors, pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const snapshots: NonNullable<QueryResolvers['snapshots']> = async (_parent, page, context) =>
  pageOf(await context.loaders.snapshots(), page, new Cursors(context, 'snapshots'), ({ day }) => day);
