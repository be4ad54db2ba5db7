import { searchRecords } from '../../search.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const search: NonNullable<QueryResolvers['search']> = (_parent, asked, context) => searchRecords(asked, context);
