import { indicatorAggregates } from '../../figures.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const indicatorSummary: NonNullable<QueryResolvers['indicatorSummary']> = (_parent, asked, context) =>
  indicatorAggregates(asked, context);
