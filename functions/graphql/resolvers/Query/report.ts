import { parseGlobalId } from '../../ids.ts';
import { visibleReport } from '../../nodes.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const report: NonNullable<QueryResolvers['report']> = (_parent, { id }, context) => {
  const name = parseGlobalId(id);
  return name?.type === 'Report' ? visibleReport(name.parts, context) : null;
};
