import { progressByGroup } from '../../figures.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const reportingProgress: NonNullable<QueryResolvers['reportingProgress']> = (_parent, asked, context) =>
  progressByGroup(asked, context);
