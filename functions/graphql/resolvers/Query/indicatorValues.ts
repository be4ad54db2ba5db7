import { indicatorAnswers } from '../../figures.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const indicatorValues: NonNullable<QueryResolvers['indicatorValues']> = (
  _parent,
  { formId, indicator, period, regionCode = null, ...page },
  context,
) => indicatorAnswers({ formId, indicator, period, regionCode }, page, context);
