import type { QueryResolvers } from '../../types.generated.ts';

export const region: NonNullable<QueryResolvers['region']> = async (_parent, { code }, { loaders }) =>
  (await loaders.region(code)) ?? null;
