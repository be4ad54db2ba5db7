import { agencyKeyOf } from '../../ids.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const agency: NonNullable<QueryResolvers['agency']> = (_parent, { id }, { loaders }) =>
  loaders.agency(agencyKeyOf(id));
