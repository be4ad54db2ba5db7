import { parseGlobalId } from '../../ids.ts';
import { readNode } from '../../nodes.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const node: NonNullable<QueryResolvers['node']> = (_parent, { id }, context) => {
  const name = parseGlobalId(id);
  return name === null ? null : readNode(name, context);
};
