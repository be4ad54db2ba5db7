import { compareIndicator } from '../../comparison.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const indicatorComparison: NonNullable<QueryResolvers['indicatorComparison']> = (_parent, asked, context) =>
  compareIndicator(asked, context);
